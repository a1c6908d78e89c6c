import { Option, type Command } from 'commander';
import { countWindow, setup, spaceOf, type Lens, type Side } from '../../engine';
import { t } from '../../text';
import { readScenario } from '../files';
import { jsonOption, seatsOption, seedOption } from '../options';
import { complainOf, say, sayJson } from '../say';
import { hasSides, seatsFrom } from '../setting';

interface Options {
  readonly lens: Lens;
  readonly seats?: readonly Side[];
  readonly seed: string;
  readonly json?: true;
}

/** `window SCENARIO`: how many packages every seated side would sign at the start, counted one by one. */
export function register(program: Command): void {
  program
    .command('window')
    .description(t('cli.window'))
    .argument('<scenario>', t('cli.argument-scenario'))
    .addOption(new Option('--lens <lens>', t('cli.option-lens')).choices(['ledger', 'interests']).default('ledger'))
    .addOption(seatsOption())
    .addOption(seedOption())
    .addOption(jsonOption())
    .action(window);
}

async function window(name: string, options: Options): Promise<void> {
  const read = await readScenario(name);
  if (!read.ok) {
    for (const fault of read.fault) complainOf(name, fault);
    return;
  }
  const scenario = read.value;
  if (!hasSides(scenario, options.seats)) return;
  const seats = seatsFrom(scenario, options.seats);
  const settings = { rounds: scenario.rounds.default, leaks: true, events: true, absentMoves: false };
  const state = setup(scenario, { seats, seed: options.seed, settings });
  if (!state.ok) return complainOf(name, state.fault);
  const { packages, acceptable } = countWindow(spaceOf(state.value, state.value.secrets, options.lens));
  const share = acceptable / packages;
  if (options.json) sayJson({ packages, acceptable, share });
  else say(t('cli.window-count', { packages, acceptable, share: share * 100 }));
}
