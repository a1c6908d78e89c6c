import { readFileSync } from 'node:fs';
import { bySide, sidesOf, type BySide, type Settings, type Side } from '..';
import { fromFile, type ScenarioFile } from '../../formats';

export const ALASKA = fromFile(JSON.parse(readFileSync('scenarios/alaska-summit.json', 'utf8')) as ScenarioFile);

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
