import { expect, it } from 'vitest';
import { headlineNote, notesTold } from '../../../classroom';
import { us } from '../../../engine/testing/alaska';
import { framesOf } from '../../../host/testing/frames';
import golden from '../../../log/golden/rules-2/four-injected.jsonl?raw';
import { parseLog, withNote, type GameLog } from '../../../log';
import { worded } from '../../../text';
import { entriesOf } from '../record/record';
import { freshNews, newsOf } from './news';

/** The golden game as far as an act, with a headline after it, and then the rest. */
async function written(after: number): Promise<GameLog> {
  const log = await parseLog(golden);
  if (!log.ok) throw new Error(log.fault.code);
  const { header, acts } = log.value;
  const noted = withNote({ header, acts: acts.slice(0, after), result: null }, headlineNote('Ferries run again'));
  return { header, acts: [...noted.acts, ...acts.slice(after)], result: null };
}

it('tells a headline in the record, on the page of its round and to who comes next, each in its place', async () => {
  const whole = await written(1);
  const closing = framesOf(whole, 'all').find(({ event }) => event.kind === 'round-closed')?.act ?? 0;
  expect(closing).toBeGreaterThan(2);
  for (const [after, round] of [
    [2, 1],
    [closing - 1, 1],
    // The act that ends a round opens the next one.
    [closing, 2],
  ] as const) {
    const log = await written(after);
    const frames = framesOf(log, 'all');
    expect([1, 2, 3].map((each) => newsOf(frames, log.acts, each).length)).toEqual(
      [1, 2, 3].map((each) => Number(each === round)),
    );
    const notes = notesTold(log.acts, log.header.seats, log.header.scenario);
    expect(notes.map(({ words }) => worded(words))).toEqual(['News: Ferries run again']);
    const entries = entriesOf(frames, log.acts, ({ kind }) => kind, notes);
    const at = entries.findIndex(({ text }) => text.startsWith('News'));
    expect(entries[at]).toMatchObject({ round, side: null, focus: null });
    const last = frames.findLast(({ act }) => act <= after);
    expect(Math.floor(entries[at]?.frame ?? -1)).toBe(last?.index);
    // Before its act has been shown it is nowhere.
    const early = frames.filter(({ act }) => act < after);
    expect(entriesOf(early, log.acts, ({ kind }) => kind, notes).some(({ text }) => text.startsWith('News'))).toBe(
      false,
    );
  }
});

it('is fresh until the one who reads it has acted', async () => {
  const log = await written(4);
  const at = (act: number) => {
    const shown = framesOf(log, us).filter((frame) => frame.act <= act);
    return freshNews(shown, log.acts.slice(0, act), us);
  };
  const next = log.acts.find(({ act, intent }) => act > 4 && 'side' in intent && intent.side === us)?.act ?? 0;
  expect(at(3)).toBeNull();
  expect(at(4)).toEqual({ number: 1, text: 'Ferries run again' });
  expect(at(next - 1)).toEqual({ number: 1, text: 'Ferries run again' });
  expect(at(next)).toBeNull();
});
