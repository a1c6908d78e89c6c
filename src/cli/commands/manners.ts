import { Option, type Command } from 'commander';
import type { Scenario, Side } from '../../engine';
import { DIFFICULTIES, type Difficulty } from '../../log';
import { manners, type MannersRow } from '../../negotiators';
import { number, t } from '../../text';
import { jsonOption, seedOption, tablesOption, wholeNumber } from '../options';
import { bySeats, say, sayJson } from '../say';
import { atTables, watched } from '../tables';

interface Options {
  readonly games: number;
  readonly seed: string;
  readonly level?: Difficulty;
  readonly seats?: readonly Side[];
  readonly never?: true;
  readonly json?: true;
}

/** `manners SCENARIO`: how often delegations do what they never should. */
export function register(program: Command): void {
  program
    .command('manners')
    .description(t('cli.manners'))
    .argument('<scenario>', t('cli.argument-scenario'))
    .option('--games <number>', t('cli.option-games-table'), wholeNumber(1, 1_000_000), 1000)
    .addOption(new Option('--level <level>', t('cli.option-level')).choices(DIFFICULTIES))
    .addOption(seedOption())
    .addOption(tablesOption())
    .option('--never', t('cli.option-never'))
    .addOption(jsonOption())
    .action(async (file: string, options: Options) => {
      const at = await atTables(file, options);
      if (!at) return;
      const { games, seed, level } = options;
      const levels = level ? [level] : DIFFICULTIES;
      const rows = watched((progress) => manners(at.scenario, { tables: at.tables, levels, games, seed, progress }));
      if (options.json) sayJson({ rows });
      else say(text(at.scenario, rows));
      if (options.never && rows.some(({ count }) => count > 0)) process.exitCode = 1;
    });
}

function text(scenario: Scenario, rows: readonly MannersRow[]): string {
  const head = [
    t('cli.manners-fault'),
    t('cli.manners-level'),
    t('cli.manners-count'),
    t('cli.manners-of'),
    t('cli.manners-first'),
  ];
  return bySeats(scenario, head, rows, line);
}

const line = ({ fault, level, count, of, first }: MannersRow): string[] => [
  t(`cli.manners-${fault}`),
  level,
  number(count),
  number(of),
  first ? t('cli.manners-at', { seed: first.seed, act: first.act }) : '–',
];
