import type { Command } from 'commander';
import { Option } from 'commander';
import { domainArena, tournament, type Arena, type Measured, type Standing, type Strategy } from '../../domains';
import { ok, setup, type Fault, type Result, type Scenario, type Side } from '../../engine';
import { STRATEGIES, strategiesNamed, summitArena } from '../../negotiators';
import { tooLargeToRead } from '../../scenarios';
import { t } from '../../text';
import { besides, complainAbout, isFolder, readInterests } from '../domains';
import { readScenario, readText, sizeOf } from '../files';
import { settingOf } from '../setting';
import { jsonOption, seatsOption, numberSeedOption, wholeNumber } from '../options';
import { Progress } from '../progress';
import { complain, say, sayJson, table, warn } from '../say';
import { names } from './negotiate';

interface Options {
  readonly strategies?: readonly string[];
  readonly repeats: number;
  readonly steps: number;
  readonly seed: number;
  readonly seats?: readonly Side[];
  readonly ignoreReservation?: true;
  readonly json?: true;
  readonly csv?: true;
}

/** `tournament DOMAIN…`: a round robin of strategies on domains, with swapped seats. */
export function register(program: Command): void {
  program
    .command('tournament')
    .description(t('domain.tournament'))
    .argument('<arenas...>', t('domain.argument-arenas'))
    .option('--strategies <names>', t('domain.option-tournament-strategies'), names)
    .option('--repeats <number>', t('domain.option-repeats'), wholeNumber(1, 1_000_000), 1)
    .option('--steps <number>', t('domain.option-steps'), wholeNumber(1, 1_000_000), 100)
    .addOption(numberSeedOption())
    .addOption(seatsOption())
    .option('--ignore-reservation', t('domain.option-ignore-reservation'))
    .addOption(jsonOption())
    .addOption(new Option('--csv', t('domain.option-csv')).conflicts('json'))
    .action(run);
}

async function run(paths: readonly string[], options: Options): Promise<void> {
  const strategies = strategiesNamed(options.strategies ?? STRATEGIES.map(({ name }) => name));
  if (!strategies.ok) return complainAbout(strategies.fault);
  const arenas: Arena[] = [];
  for (const path of paths) {
    const arena = await arenaAt(path, strategies.value, options);
    if (!arena.ok) return complainAbout(arena.fault);
    if (arena.value.seats < 2)
      return complain(t('domain.too-few-profiles', { place: path, found: arena.value.seats, needed: 2 }));
    arenas.push(arena.value);
  }
  const called = [...new Set(strategies.value.map(({ name }) => name))];
  let bar: Progress | null = null;
  const progress = (done: number, all: number): void => (bar ??= new Progress(all)).at(done);
  const standings = tournament(arenas, { strategies: called, repeats: options.repeats, seed: options.seed, progress });
  endOf(bar);
  if (options.json) sayJson(standings);
  else say(options.csv ? csv(standings) : text(standings));
}

/** TypeScript does not see that the callback has set it. */
const endOf = (bar: Progress | null): void => bar?.end();

async function arenaAt(path: string, strategies: readonly Strategy[], options: Options): Promise<Result<Arena, Fault>> {
  const read = await summitAt(path);
  if (read) {
    if (!read.ok) return read;
    const scenario = read.value;
    const setting = settingOf(scenario, options.seats ? { seats: options.seats } : {});
    const possible = setup(scenario, { ...setting, seed: String(options.seed) });
    if (!possible.ok) return possible;
    const called = strategies.map(({ name }) => name);
    const arena = summitArena(scenario, { ...setting, strategies: called });
    const missing = called.filter((name) => !arena.strategies.includes(name));
    if (missing.length > 0) warn(t('domain.not-at-summit', { names: missing.join(', '), place: path }));
    return ok(arena);
  }
  const found = await readInterests(isFolder(path) ? [path] : await besides(path));
  if (!found.ok) return found;
  const { steps, ignoreReservation = false } = options;
  return domainArena(found.value.domain, found.value.profiles, { strategies, steps, ignoreReservation });
}

/** A scenario of the game, if the file calls itself one: then its first fault is told, not that it is no domain. */
async function summitAt(path: string): Promise<Result<Scenario> | null> {
  if (isFolder(path) || !path.endsWith('.json')) return null;
  if (await tooLargeToRead(sizeOf(path), path)) return null;
  const text = readText(path);
  if (!text.ok || !/"tracks"\s*:/.test(text.value)) return null;
  const read = await readScenario(path);
  if (read.ok) return read;
  const [first] = read.fault;
  return first ? { ok: false, fault: first } : null;
}

const MEASURES = ['utility', 'agreement', 'toNash', 'toFrontier', 'share'] as const;

function csv(standings: readonly Standing[]): string {
  const head = ['strategy', 'games', ...MEASURES.flatMap((measure) => [measure, `${measure}Error`])];
  const rows = standings.map((standing) => [
    standing.strategy,
    standing.games,
    ...MEASURES.flatMap((measure) => [standing[measure].mean ?? '', standing[measure].error ?? '']),
  ]);
  return [head, ...rows].map((row) => row.join(',')).join('\n');
}

function text(standings: readonly Standing[]): string {
  const head = [
    t('domain.strategy-column'),
    t('domain.games'),
    t('domain.utility'),
    t('domain.agreement-rate'),
    t('domain.to-nash'),
    t('domain.to-frontier'),
    t('domain.share'),
  ];
  const rows = standings.map((standing) => [
    standing.strategy,
    String(standing.games),
    ...MEASURES.map((measure) => shown(standing[measure])),
  ]);
  return table([head, ...rows]);
}

const shown = ({ mean, error }: Measured): string =>
  mean === null ? '–' : `${mean.toFixed(3)} ± ${error === null ? '–' : error.toFixed(3)}`;
