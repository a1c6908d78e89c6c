import { InvalidArgumentError, Option } from 'commander';
import { isSideId, LONGEST_SEED, type Side } from '../engine';
import { DIFFICULTIES, typedSeed, type Difficulty } from '../log';
import { t } from '../text';

/** Reads a whole number between two bounds; anything else is wrong usage. */
export const wholeNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most) {
      throw new InvalidArgumentError(t('cli.not-a-number', { least, most }));
    }
    return value;
  };

/** Reads `us,ru`: at least two different ids of sides; whether the scenario has them is seen when it is read. */
export function sides(text: string): Side[] {
  const named = text.split(',').map((name) => name.trim());
  if (named.length < 2 || new Set(named).size !== named.length || !named.every(isSideId)) {
    throw new InvalidArgumentError(t('cli.not-sides'));
  }
  return named;
}

export const jsonOption = (): Option => new Option('--json', t('cli.option-json'));
export const seatsOption = (): Option => new Option('--seats <sides>', t('cli.option-seats')).argParser(sides);
/** For what is measured at several tables. */
export const tablesOption = (about = t('cli.option-tables')): Option =>
  new Option('--seats <sides>', about).argParser(sides);
export const seedOption = (): Option =>
  new Option('--seed <seed>', t('cli.option-seed', { most: LONGEST_SEED })).argParser(seed).default('1');
/** For what has no log and needs no secrets. */
export const numberSeedOption = (): Option =>
  new Option('--seed <number>', t('cli.option-number-seed')).argParser(wholeNumber(0, 0xffff_ffff)).default(1);

function seed(text: string): string {
  const typed = typedSeed(text);
  if (typed === null) throw new InvalidArgumentError(t('setup.seed', { most: LONGEST_SEED }));
  return typed;
}

export const difficultyOption = (): Option =>
  new Option('--difficulty <difficulty>', t('cli.option-difficulty'))
    .argParser(difficulties)
    .default({ all: 'middle', some: new Map() } satisfies Difficulties, 'middle');

/** The level of all sides, and others for some; whether the scenario has them is seen when it is read. */
export interface Difficulties {
  readonly all: Difficulty;
  readonly some: ReadonlyMap<Side, Difficulty>;
}

const isDifficulty = (name: string | undefined): name is Difficulty => DIFFICULTIES.some((level) => level === name);

/** Reads `hard`, or `middle,ua=hard`: a level for all, and others for some sides. */
export function difficulties(text: string): Difficulties {
  const wrong = (): never => {
    throw new InvalidArgumentError(t('cli.not-difficulties', { levels: DIFFICULTIES.join(', ') }));
  };
  let all: Difficulty = 'middle';
  const some = new Map<Side, Difficulty>();
  for (const part of text.split(',')) {
    const [first = '', second] = part.split('=').map((name) => name.trim());
    if (second === undefined) {
      if (!isDifficulty(first) || part !== text.split(',')[0]) return wrong();
      all = first;
    } else if (isSideId(first) && isDifficulty(second)) some.set(first, second);
    else return wrong();
  }
  return { all, some };
}

/** The level of the delegations in all other seats; without it, what the command says. */
export const opponentsOption = (about: string): Option => new Option('--opponents <level>', about).choices(OPPONENTS);
export const OPPONENTS = ['middle', 'hard'] as const satisfies readonly Difficulty[];

/** Reads the id of one side; whether the scenario has it is seen when it is read. */
export function oneSide(text: string): Side {
  if (!isSideId(text)) throw new InvalidArgumentError(t('cli.not-a-side'));
  return text;
}
