import type { Command } from 'commander';
import { fullName, type Scenario } from '../../engine';
import { skillTrial, type SkillReport } from '../../negotiators';
import { percent, t } from '../../text';
import { measuredText, table } from '../say';
import { registerTrial } from '../trial';

/** `skill SCENARIO`: what each level of skill gains over the next lower one, from every seat. */
export const register = (program: Command): void =>
  registerTrial(program, { name: 'skill', about: t('cli.skill'), run: skillTrial, text });

function text(scenario: Scenario, reports: readonly SkillReport[]): string {
  const head = [
    t('cli.skill-side'),
    t('cli.skill-levels'),
    t('cli.success'),
    t('cli.net'),
    t('cli.skill-terms'),
    t('cli.skill-terms-below'),
  ];
  const rows = reports.map(({ side, level, below, success, net, terms: [better, worse] }) => [
    fullName(scenario, side),
    t('cli.skill-pair', { level, below }),
    measuredText(success),
    measuredText(net),
    percent(100 * better),
    percent(100 * worse),
  ]);
  return table([head, ...rows]);
}
