import { InvalidArgumentError, Option } from 'commander';
import { SIDES, isSide, type Side } from '../engine';
import { DIFFICULTIES, type Difficulty } from '../log';
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

/** Reads `us,ru`: at least two different sides. */
export function sides(text: string): Side[] {
  const named = text.split(',').map((name) => name.trim());
  if (named.length < 2 || new Set(named).size !== named.length || !named.every(isSide)) {
    throw new InvalidArgumentError(t('cli.not-sides', { sides: SIDES.join(', ') }));
  }
  // Order carries no meaning: who speaks first follows from the rules.
  return SIDES.filter((side) => named.includes(side));
}

export const jsonOption = (): Option => new Option('--json', t('cli.option-json'));
export const seatsOption = (): Option => new Option('--seats <sides>', t('cli.option-seats')).argParser(sides);
export const seedOption = (): Option =>
  new Option('--seed <number>', t('cli.option-seed')).argParser(wholeNumber(0, 0xffff_ffff)).default(1);
export const difficultyOption = (): Option =>
  new Option('--difficulty <difficulty>', t('cli.option-difficulty'))
    .argParser(difficulties)
    .default({} satisfies Difficulties, 'middle');

/** The level by side; a side that is not named is led at the middle. */
export type Difficulties = Partial<Record<Side, Difficulty>>;

const isDifficulty = (name: string | undefined): name is Difficulty => DIFFICULTIES.some((level) => level === name);

/** Reads `hard`, or `middle,ua=hard`: a level for all, and others for some sides. */
export function difficulties(text: string): Difficulties {
  const wrong = (): never => {
    throw new InvalidArgumentError(t('cli.not-difficulties', { levels: DIFFICULTIES.join(', ') }));
  };
  const levels: Difficulties = {};
  for (const part of text.split(',')) {
    const [first = '', second] = part.split('=').map((name) => name.trim());
    if (second === undefined) {
      if (!isDifficulty(first) || part !== text.split(',')[0]) return wrong();
      for (const side of SIDES) levels[side] = first;
    } else if (isSide(first) && isDifficulty(second)) levels[first] = second;
    else return wrong();
  }
  return levels;
}
