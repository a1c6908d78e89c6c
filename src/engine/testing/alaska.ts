import { readFileSync } from 'node:fs';
import { bySide, sidesOf, type BySide, type Scenario, type Settings, type Side } from '..';
import { fromFile, type ScenarioFile } from '../../formats';

export const ALASKA = fromFile(JSON.parse(readFileSync('scenarios/alaska-summit.json', 'utf8')) as ScenarioFile);

/** The table with some of its issues only, and the contradictions that are left among them. */
export function alaskaWith(isLeft: (issue: string, index: number) => boolean): Scenario {
  const issues = ALASKA.issues.filter(({ id }, i) => isLeft(id, i));
  const left = new Set(issues.map(({ id }) => id));
  const excluded = (ALASKA.excluded ?? []).filter(({ terms }) => Object.keys(terms).every((issue) => left.has(issue)));
  return { ...ALASKA, issues, excluded };
}

export const SETTINGS: Settings = { rounds: 8, leaks: true, events: true, absentMoves: false };

/** The sides of the Alaska table in their order. */
export const SIDES = sidesOf(ALASKA);

/** A side of the table by the name that a test calls it. */
export function sideOf(name: string): Side {
  const found = SIDES.find((side) => side === name);
  if (found === undefined) throw new Error(`The table has no side ${name}`);
  return found;
}

export const us = sideOf('us');
export const ru = sideOf('ru');
export const ua = sideOf('ua');
export const eu = sideOf('eu');

/** The first seat opens, for tests that say who speaks when; without a choice it is drawn. */
export const US_OPENS: Settings = { ...SETTINGS, opener: us };

export const BOTH: readonly Side[] = [us, ru];

/** Values by side, written out: every side of the table has one. */
export function by<T>(values: { readonly us: T; readonly ru: T; readonly ua: T; readonly eu: T }): BySide<T> {
  const named = new Map<string, T>(Object.entries(values));
  return bySide(SIDES, (side) => {
    const value = named.get(side);
    if (value === undefined) throw new Error(`No value for ${side}`);
    return value;
  });
}
