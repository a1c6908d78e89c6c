import type { Command } from 'commander';
import { bargain, snap, tableOf, type Bargain } from '../../domains';
import { strategiesNamed } from '../../negotiators';
import { t } from '../../text';
import { complainAbout, readInterests, type Interests } from '../domains';
import { jsonOption, numberSeedOption, wholeNumber } from '../options';
import { complain, say, sayJson, table } from '../say';

interface Options {
  readonly strategies: readonly string[];
  readonly steps: number;
  readonly seed: number;
  readonly ignoreReservation?: true;
  readonly discount?: true;
  readonly levels?: number;
  readonly json?: true;
}

/** `negotiate DOMAIN PROFILE PROFILE`: one negotiation by stacked alternating offers. */
export function register(program: Command): void {
  program
    .command('negotiate')
    .description(t('domain.negotiate'))
    .argument('<files...>', t('domain.argument-files'))
    .requiredOption('--strategies <names>', t('domain.option-strategies'), names)
    .option('--steps <number>', t('domain.option-steps'), wholeNumber(1, 1_000_000), 100)
    .addOption(numberSeedOption())
    .option('--ignore-reservation', t('domain.option-ignore-reservation'))
    .option('--discount', t('domain.option-discount'))
    .option('--levels <number>', t('domain.option-levels'), wholeNumber(2, 1000))
    .addOption(jsonOption())
    .action(negotiate);
}

/** Reads `a,b,c`. */
export const names = (text: string): string[] =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

async function negotiate(files: readonly string[], options: Options): Promise<void> {
  const place = files.join(' ');
  const strategies = strategiesNamed(options.strategies);
  if (!strategies.ok) return complainAbout(strategies.fault);
  const read = await readInterests(files, options.levels);
  if (!read.ok) return complainAbout(read.fault);
  const needed = read.value.profiles.length;
  if (needed < 2) return complain(t('domain.too-few-profiles', { place, found: needed, needed: 2 }));
  const given = strategies.value.length;
  if (given !== needed) return complain(t('domain.too-few-strategies', { place: '--strategies', given, needed }));
  const laid = tableOf(read.value.domain, read.value.profiles, options.ignoreReservation);
  if (!laid.ok) return complainAbout(laid.fault);
  const played = bargain(laid.value, strategies.value, options.steps, options.seed);
  const ended = options.discount ? discounted(played, read.value, options.steps) : played;
  const { agreement, utilities, step } = ended;
  if (options.json) sayJson({ agreement, utilities, step });
  else
    say(
      report(
        ended,
        read.value,
        strategies.value.map(({ name }) => name),
      ),
    );
}

/** Utilities less what time has cost: u · δ^t with the time t of the last step, as in GENIUS. */
function discounted(ended: Bargain, { profiles }: Interests, steps: number): Bargain {
  const time = Math.min(1, (ended.step + 1) / (steps + 1));
  return {
    ...ended,
    utilities: ended.utilities.map((utility, side) => snap(utility * (profiles[side]?.discount ?? 1) ** time)),
  };
}

function report(
  { agreement, utilities, step }: Bargain,
  { profiles }: Interests,
  strategies: readonly string[],
): string {
  const head = agreement ? t('domain.agreed', { step }) : t('domain.not-agreed', { step });
  const terms = Object.entries(agreement ?? {}).map(([issue, value]) => `  ${issue}: ${String(value)}`);
  const rows = profiles.map(({ name }, side) => [name, strategies[side] ?? '', (utilities[side] ?? 0).toFixed(4)]);
  return [
    head,
    ...terms,
    '',
    table([[t('domain.profile'), t('domain.strategy-column'), t('domain.utility')], ...rows]),
  ].join('\n');
}
