import { expect, it } from 'vitest';
import { type GameEvent, type Side, type State } from '../engine';
import { ALASKA, BOTH, SIDES, US_OPENS } from '../engine/testing/alaska';
import { playGame } from '../negotiators';
import { worded } from '../text';
import { Manner } from './manner';
import { parse } from './parse';
import { sentence } from './sentence';
import { utteranceOf } from './signs';
import { WAYS_TO_SAY } from './spoken';

const LAST = 6;
const golden = import.meta.glob<string>('./golden/rules-2/four-spoken.jsonl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const playedAt = (seats: State['seats'], seed: number): readonly GameEvent[] =>
  playGame({
    scenario: ALASKA,
    seats,
    seed,
    settings: { ...US_OPENS, talk: true },
    difficulty: () => 'middle',
  }).acts.flatMap(({ events }) => [...events]);

/** What each side said, in order, and all the ways in which it could have said it. */
function saidIn(
  events: readonly GameEvent[],
): Map<Side, { readonly words: string; readonly ways: readonly string[] }[]> {
  const manner = new Manner(ALASKA);
  const said = new Map<Side, { words: string; ways: string[] }[]>();
  for (const event of events) {
    manner.hear(event);
    const told = utteranceOf(event, ALASKA);
    if (!told) continue;
    const ways = Array.from({ length: WAYS_TO_SAY }, (_, way) => worded(utteranceOf(event, ALASKA, way)?.spoken) ?? '');
    said.set(told.side, [...(said.get(told.side) ?? []), { words: worded(told.spoken), ways }]);
  }
  return said;
}

it('lets no side say again what it said among its last six, as long as there is another way to say it', async () => {
  const [text] = Object.values(golden);
  const log = text ? await parse(text) : null;
  if (!log?.ok) throw new Error('there is no golden log with words');
  const games = [
    log.value.acts.flatMap(({ events }) => [...events]),
    ...[1, 2, 3].map((seed) => playedAt(BOTH, seed)),
    ...[1, 2].map((seed) => playedAt(SIDES, seed)),
  ];
  let [all, changed] = [0, 0];
  for (const events of games)
    for (const said of saidIn(events).values())
      for (const [at, { words, ways }] of said.entries()) {
        const last = said.slice(Math.max(0, at - LAST), at).map((one) => one.words);
        all += 1;
        if (words !== ways[0]) changed += 1;
        if (last.includes(words)) expect([words, ways.filter((way) => !last.includes(way))]).toEqual([words, []]);
      }
  expect(all).toBeGreaterThan(60);
  expect(changed).toBeGreaterThan(10);
});

it('says a thing in the record as it was to be said, and again as often as it is told', () => {
  const events = playedAt(BOTH, 2);
  const manner = new Manner(ALASKA);
  let met = 0;
  for (const event of events) {
    switch (event.kind) {
      case 'asked':
      case 'replied':
      case 'remarked':
      case 'told':
      case 'withdrew':
      case 'offered':
      case 'warned': {
        const way = manner.wayFor(event.side, event);
        const spoken = utteranceOf(event, ALASKA, way)?.spoken;
        manner.hear(event);
        expect(sentence(event, ALASKA)?.said).toEqual(spoken);
        met += 1;
        break;
      }
      default:
        manner.hear(event);
    }
  }
  const before = events.map((event) => sentence(event, ALASKA));
  const again = new Manner(ALASKA);
  for (const event of events) again.hear(event);
  expect(events.map((event) => sentence(event, ALASKA))).toEqual(before);
  expect(met).toBeGreaterThan(5);
});
