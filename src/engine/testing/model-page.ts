import { expect } from 'vitest';
import doc from '../../../docs/model.md?raw';
import { play, setup, type Intent, type Side, type State, type Terms } from '..';
import { ALASKA, US_OPENS, by, eu, ru, ua, us } from './alaska';

/** The worked example of docs/model.md. */
export const FROZEN_LINE: Terms = {
  donetsk: 'freeze',
  zaporizhzhia: 'freeze',
  kherson: 'freeze',
  ceasefire: 'full',
  sanctions: 'phased',
  trade: 'projects',
  guarantees: 'european-force',
};

/** Its example of a grievance. */
export const GRIEVING: Terms = {
  donetsk: 'ua-leaves',
  zaporizhzhia: 'freeze',
  kherson: 'freeze',
  ceasefire: 'full',
  sanctions: 'lifted',
  trade: 'projects',
};
export const NAMES: Readonly<Record<Side, string>> = by({
  us: 'Washington',
  ru: 'Moscow',
  ua: 'Kyiv',
  eu: 'Europeans',
});

/** Everybody as its sheet has it. */
const scenario = {
  ...ALASKA,
  spread: { believesWarCostPercent: 0, relativeGainsPercent: 0, minimumGain: 0, saliencePercent: 0 },
};

export function after(state: State, ...intents: Intent[]): State {
  return intents.reduce((now, intent) => {
    const played = play(now, intent);
    if (!played.ok) throw new Error(played.fault.code);
    return played.value.state;
  }, state);
}

function opened(...seats: Side[]): State {
  const begun = setup(scenario, { seats, seed: 1, settings: US_OPENS });
  if (!begun.ok) throw new Error(begun.fault.code);
  return after(begun.value, { kind: 'open' });
}

export const two = opened(us, ru);
export const four = opened(us, ru, ua, eu);
export const bombarded = after(two, { kind: 'hold', side: us }, { kind: 'move', side: ru, move: 'ru-bombard' });

const ring: Intent = { kind: 'move', side: us, move: 'us-allies' };
const round: readonly Intent[] = [us, ru].map((side) => ({ kind: 'hold', side }));

/** Two seats, and Washington has rung the allies as often as it may; it is still the first round that counts. */
export const heard: State = {
  ...two,
  legitimacy: after(two, ring, ...round, ...round, ring).legitimacy,
};

const minus = (text: string): string => text.replace('-', '−');
export const whole = (number: number): string => minus(String(number));
export const points = (hundredths: number): string => minus((Math.round(hundredths) / 100).toFixed(2));
export const written = (inPoints: number): string => points(inPoints * 100);
export const listed = (vector: readonly number[], show = written): string[] => vector.map(show);
export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const cellsOf = (line: string): string =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
    .join(' | ');
const rows = doc.split('\n').flatMap((line) => (line.startsWith('|') ? [cellsOf(line)] : []));

const onThePage = (text: string, found: boolean): void => expect(found ? text : 'not in docs/model.md').toBe(text);

export const expectText = (text: string): void => onThePage(text, doc.includes(text));

/** A row of one of the page's tables, whatever the width of its columns. */
export const expectRow = (...cells: string[]): void => onThePage(cells.join(' | '), rows.includes(cells.join(' | ')));

/** A head of one of the page's tables that begins so. */
export const expectHead = (text: string): void =>
  onThePage(
    text,
    rows.some((row) => row.startsWith(`${text} | `)),
  );
