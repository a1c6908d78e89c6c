import type { Command } from 'commander';
import { nameOf, type Side } from '../../engine';
import { climb, type Climb } from '../../negotiators';
import { t } from '../../text';
import type { OPPONENTS } from '../options';
import { jsonOption, oneSide, opponentsOption, seedOption, tablesOption, wholeNumber } from '../options';
import { measuredText, misused, say, sayJson, signed, table } from '../say';
import { hasSides } from '../setting';
import { atTables, watched } from '../tables';

interface Options {
  readonly side: Side;
  readonly games: number;
  readonly evaluations: number;
  readonly seed: string;
  readonly seats?: readonly Side[];
  readonly opponents: (typeof OPPONENTS)[number];
  readonly json?: true;
}

/** `climb SCENARIO`: the best response to the delegations that a search finds for one seat. */
export function register(program: Command): void {
  program
    .command('climb')
    .description(t('cli.climb'))
    .argument('<scenario>', t('cli.argument-scenario'))
    .requiredOption('--side <side>', t('cli.option-side'), oneSide)
    .option('--games <number>', t('cli.option-games-evaluation'), wholeNumber(2, 1_000_000), 80)
    .option('--evaluations <number>', t('cli.option-evaluations'), wholeNumber(1, 1_000_000), 400)
    .addOption(seedOption())
    .addOption(tablesOption(t('cli.option-table-of-side')))
    .addOption(opponentsOption(t('cli.option-opponents')).default('hard'))
    .addOption(jsonOption())
    .action(async (file: string, options: Options) => {
      const at = await atTables(file, options);
      if (!at || !hasSides(at.scenario, [options.side])) return;
      const { scenario } = at;
      const { side, json, ...rest } = options;
      // The first usual table that has a seat for the side.
      const setting = at.tables.find(({ seats }) => seats.includes(side));
      const names = (seats: readonly Side[] = []): string => seats.map((seat) => nameOf(scenario, seat)).join(', ');
      if (!setting)
        return misused(t('cli.not-seated', { side: nameOf(scenario, side), seats: names(at.tables[0]?.seats) }));
      const climbed = watched((progress) => climb(scenario, { ...rest, ...setting, side, progress }));
      if (json) sayJson(climbed.report);
      else say([t('cli.table-title', { seats: names(setting.seats) }), ...text(climbed)].join('\n\n'));
    });
}

function text({ report: { best, hard, gain, gainSe }, policy }: Climb): string[] {
  const figures = [
    t('cli.climb-best', { own: measuredText({ mean: best.own, error: best.ownSe }), net: signed(best.net) }),
    t('cli.climb-hard', { own: signed(hard.own), net: signed(hard.net) }),
    t('cli.climb-gain', { gain: measuredText({ mean: gain, error: gainSe }) }),
  ];
  const values = [...policy].map(([name, value]) => [name, value.toFixed(2).replace('-', '−')]);
  return [figures.join('\n'), t('cli.climb-policy'), table(values)];
}
