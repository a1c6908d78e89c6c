import type { Command } from 'commander';
import { nameOf, type Scenario, type Side } from '../../engine';
import { league, type LeagueRow } from '../../negotiators';
import { t } from '../../text';
import { jsonOption, OPPONENTS, opponentsOption, seedOption, tablesOption, wholeNumber } from '../options';
import { bySeats, measuredText, say, sayJson, signed } from '../say';
import { VERDICTS } from '../summary';
import { atTables, watched } from '../tables';

interface Options {
  readonly games: number;
  readonly seed: string;
  readonly seats?: readonly Side[];
  readonly opponents?: (typeof OPPONENTS)[number];
  readonly talkers?: true;
  readonly players?: readonly string[];
  readonly json?: true;
}

/** `league SCENARIO`: what simple players and each level reach from every seat, beside the hard delegation there. */
export function register(program: Command): void {
  program
    .command('league')
    .description(t('cli.league'))
    .argument('<scenario>', t('cli.argument-scenario'))
    .option('--games <number>', t('cli.option-games-cell'), wholeNumber(2, 1_000_000), 40)
    .addOption(seedOption())
    .addOption(tablesOption())
    .addOption(opponentsOption(t('cli.option-opponents-both')))
    .option('--talkers', t('cli.option-talkers'))
    .option('--players <names>', t('cli.option-players'), (names: string) => names.split(','))
    .addOption(jsonOption())
    .action(async (file: string, options: Options) => {
      const at = await atTables(file, options);
      if (!at) return;
      const { games, seed, opponents, talkers = false, players } = options;
      const levels = opponents ? [opponents] : OPPONENTS;
      const wanted = { tables: at.tables, games, seed, opponents: levels, talkers, ...(players ? { players } : {}) };
      const rows = watched((progress) => league(at.scenario, { ...wanted, progress }));
      if (options.json) sayJson({ rows });
      else say(text(at.scenario, rows));
    });
}

function text(scenario: Scenario, rows: readonly LeagueRow[]): string {
  const head = [
    t('cli.skill-side'),
    t('cli.league-opponents'),
    t('cli.league-player'),
    t('cli.net'),
    t('cli.success'),
    t('cli.league-net'),
    t('cli.league-own'),
    t('cli.league-verdicts'),
  ];
  return [bySeats(scenario, head, rows, (row) => line(scenario, row)), t('cli.league-key')].join('\n\n');
}

function line(scenario: Scenario, { side, opponents, player, net, own, vsHard, verdicts }: LeagueRow): string[] {
  return [
    nameOf(scenario, side),
    opponents,
    player,
    signed(net),
    signed(own),
    measuredText({ mean: vsHard.net, error: vsHard.netSe }),
    measuredText({ mean: vsHard.own, error: vsHard.ownSe }),
    VERDICTS.map((kind) => Math.round(100 * verdicts[kind])).join(' / '),
  ];
}
