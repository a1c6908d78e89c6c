import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Option, type Command } from 'commander';
import { bySide, compile, setup, type BySide, type Scenario, type Seed, type Side } from '../../engine';
import { headerOf, print, seedOfGame, startSeed, type Difficulty, type LogHeader } from '../../log';
import { playGame, type PlayedGame } from '../../negotiators';
import { t } from '../../text';
import { readScenario } from '../files';
import { gameLog } from '../game-log';
import { difficultyOption, jsonOption, seatsOption, seedOption, wholeNumber, type Difficulties } from '../options';
import { Progress } from '../progress';
import { hasSides, settingOf, TALK, type Setting, type TalkChoice } from '../setting';
import { complain, complainOf, say, sayJson } from '../say';
import { Tally } from '../tally';
import { summaryText } from '../summary';

interface Options {
  readonly games: number;
  readonly seed: string;
  readonly difficulty: Difficulties;
  readonly seats?: readonly Side[];
  readonly rounds?: number;
  readonly absentMoves?: true;
  readonly talk: TalkChoice;
  readonly logs?: string;
  readonly json?: true;
}

/** `simulate SCENARIO`: computers play many whole games; game i has the seed S + i. */
export function register(program: Command): void {
  program
    .command('simulate')
    .description(t('cli.simulate'))
    .argument('<scenario>', t('cli.argument-scenario'))
    .requiredOption('--games <number>', t('cli.option-games'), wholeNumber(1, 10_000_000))
    .addOption(seedOption())
    .addOption(difficultyOption())
    .addOption(seatsOption())
    .option('--rounds <number>', t('cli.option-rounds'), wholeNumber(1, 100))
    .option('--absent-moves', t('cli.option-absent-moves'))
    .addOption(new Option('--talk <talk>', t('cli.option-talk')).choices(TALK).default('on'))
    .option('--logs <folder>', t('cli.option-logs'))
    .addOption(jsonOption())
    .action(simulate);
}

async function simulate(name: string, options: Options): Promise<void> {
  const read = await readScenario(name);
  if (!read.ok) {
    for (const fault of read.fault) complainOf(name, fault);
    return;
  }
  const scenario = read.value;
  if (!hasSides(scenario, [...(options.seats ?? []), ...options.difficulty.some.keys()])) return;
  const setting = settingOf(scenario, options);
  const possible = setup(scenario, { ...setting, seed: options.seed });
  if (!possible.ok) return complainOf(name, possible.fault);
  const { logs } = options;
  if (logs !== undefined && !prepare(logs)) return;
  const table = compile(scenario);
  const { sides } = table;
  const tally = new Tally(sides, setting.seats);
  const levels = bySide(sides, (side) => options.difficulty.some.get(side) ?? options.difficulty.all);
  const progress = new Progress(options.games);
  for (let i = 0; i < options.games; i++) {
    const seed = seedOfGame(options.seed, i);
    const insight = options.talk === 'known' ? { insight: true as const } : {};
    const game = playGame({ scenario, table, seed, ...setting, ...insight, difficulty: (side) => levels[side] });
    tally.add(game);
    if (logs !== undefined && !keep(logs, header(scenario, setting, seed, levels), game)) break;
    progress.at(i + 1);
  }
  progress.end();
  const summary = tally.summary();
  const { seed } = options;
  if (!options.json) say(summaryText(scenario, summary));
  else
    sayJson({ ...summary, scenario: scenario.id, seats: setting.seats, ...setting.settings, seed, difficulty: levels });
}

function prepare(folder: string): boolean {
  try {
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
    return true;
  } catch {
    complain(t('cli.no-folder', { folder }));
    return false;
  }
}

function header(scenario: Scenario, setting: Setting, seed: string, levels: BySide<Difficulty>): LogHeader {
  const players = Object.fromEntries(
    setting.seats.map((side) => [side, { kind: 'computer' as const, difficulty: levels[side] }]),
  );
  return headerOf({ scenario, ...setting, players, seed, started: new Date().toISOString() });
}

/** Writes one log; says so and gives false where that fails. */
function keep(folder: string, header: LogHeader, game: PlayedGame): boolean {
  const file = join(folder, `${header.scenario.id}-${fileWord(startSeed(header))}.jsonl`);
  try {
    writeFileSync(file, print(gameLog(header, game)));
    return true;
  } catch {
    complain(t('cli.no-log', { file }));
    return false;
  }
}

/** A seed may hold what no file may be called. */
const fileWord = (seed: Seed): string =>
  encodeURIComponent(seed)
    .replaceAll('%20', '-')
    .replace(/[*'()~]/g, '_');
