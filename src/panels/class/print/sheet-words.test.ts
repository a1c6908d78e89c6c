import { expect, it } from 'vitest';
import { play, setup, sidesOf, view, type Side, type State } from '../../../engine';
import { ALASKA } from '../../../engine/testing/random-play';
import { cardOf, drawnCards, firstExercise, seedOfTable, tableCode } from '../../../classroom';
import { drawTables, settingsOf, viewsOf, type DrawnTable } from './papers';
import { sheetWords } from './sheet-words';

const EXERCISE = {
  ...firstExercise(ALASKA, 4143),
  seating: { students: 8, perScreen: 4, spare: 'computers' as const },
};
const fill = (bytes: Uint8Array<ArrayBuffer>): unknown => crypto.getRandomValues(bytes);

/** Every sentence that only the holder of a sheet may read. */
function sentencesOf(side: Side): readonly string[] {
  const { interests, fears, advice, walkAway, stances, redLines } = ALASKA.sides[side].confidential;
  return [
    ...[...interests, ...fears, ...advice, walkAway].map(({ text }) => text),
    ...Object.values(stances).map(({ why }) => why.text),
    ...redLines.map(({ why }) => why.text),
  ];
}

function opened(seed: string): State {
  const begun = setup(ALASKA, { seats: EXERCISE.seats, seed, settings: settingsOf(EXERCISE, ALASKA) });
  if (!begun.ok) throw new Error(begun.fault.code);
  const played = play(begun.value, { kind: 'open' });
  if (!played.ok) throw new Error(played.fault.code);
  return played.value.state;
}

it('puts nobody else’s sentence on a sheet', () => {
  for (const side of EXERCISE.seats) {
    const words = JSON.stringify(sheetWords(ALASKA, side, view(opened('one'), side)));
    for (const other of sidesOf(ALASKA).filter((one) => one !== side)) {
      // Two sides may fear the same, in the same words.
      const secret = sentencesOf(other).filter((sentence) => !sentencesOf(side).includes(sentence));
      expect(secret.filter((sentence) => words.includes(JSON.stringify(sentence).slice(1, -1)))).toEqual([]);
    }
    for (const sentence of ALASKA.sides[side].confidential.interests)
      expect(words).toContain(sentence.text.slice(0, 20));
  }
});

it('puts nobody else’s number on a sheet: it stays the same whatever was drawn for the others', () => {
  const [one, other] = [opened('one'), opened('another')];
  for (const side of EXERCISE.seats) {
    const mixed = { ...one, secrets: { ...other.secrets, [side]: one.secrets[side] } };
    expect(sheetWords(ALASKA, side, view(mixed, side))).toEqual(sheetWords(ALASKA, side, view(one, side)));
    expect(sheetWords(ALASKA, side, view(other, side))).not.toEqual(sheetWords(ALASKA, side, view(one, side)));
  }
});

it('prints what each red line costs in this game, and not what stands in the scenario’s file', () => {
  for (const side of EXERCISE.seats) {
    const state = opened('one');
    const { redLines } = ALASKA.sides[side].confidential;
    const printed = sheetWords(ALASKA, side, view(state, side))
      .clauses.flatMap(({ options }) => options.map(({ redLine }) => redLine))
      .filter((cost) => cost > 0);
    expect(printed.toSorted()).toEqual(state.secrets[side].redLines.filter((cost) => cost > 0).toSorted());
    expect(printed).toHaveLength(redLines.length);
    expect(printed.toSorted()).not.toEqual(redLines.map(({ points }) => Math.round(points * 100)).toSorted());
  }
});

it('prints the numbers of the game that the code on the card begins', async () => {
  const cards = drawnCards(fill);
  const drawn: DrawnTable[] = [];
  await drawTables(
    { exercise: EXERCISE, cards },
    ALASKA,
    (table) => void drawn.push(table),
    () => false,
  );
  expect(drawn.map(({ number }) => number)).toEqual([1, 2]);
  const [, second] = drawn;
  expect(second?.code).toBe(cardOf(cards, EXERCISE, 2));
  const typed = tableCode(second?.code.toUpperCase() ?? '', EXERCISE, 2);
  if (!typed.ok) throw new Error(typed.fault.code);
  const seed = await seedOfTable(typed.value, EXERCISE, 2);
  for (const [side, seen] of viewsOf(EXERCISE, ALASKA, seed))
    expect(sheetWords(ALASKA, side, seen)).toEqual(sheetWords(ALASKA, side, second?.views.get(side) ?? seen));
});
