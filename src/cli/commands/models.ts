import type { Command } from 'commander';
import { fullName, type Scenario } from '../../engine';
import { modelTrial, type ModelReport } from '../../negotiators';
import { t } from '../../text';
import { table } from '../say';
import { registerTrial } from '../trial';

/** `models SCENARIO`: how near the opponent models come to the truth. */
export const register = (program: Command): void =>
  registerTrial(program, { name: 'models', about: t('cli.models'), run: modelTrial, text });

function text(scenario: Scenario, reports: readonly ModelReport[]): string {
  const head = [
    t('cli.skill-side'),
    t('cli.model'),
    t('cli.model-priorities'),
    t('cli.model-packages'),
    t('cli.model-off'),
  ];
  const rows = reports.map(({ side, model, priorities, packages, off }) => [
    fullName(scenario, side),
    model,
    ...[priorities, packages, off].map((value) => value.toFixed(2)),
  ]);
  return table([head, ...rows]);
}
