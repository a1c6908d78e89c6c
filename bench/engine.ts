import { produce } from 'immer';
import { clone, evolve, play, type GameEvent, type State } from '../src/engine';
import { game } from './alaska';
import { perSecond, type Figure } from './figure';
import { eu, ru, ua, us } from '../src/engine/testing/alaska';

const GAMES = 20;

/** Whole games as what their rules are given: the start, and every event and intent in order. */
export const lines = Array.from({ length: GAMES }, (_, i) => {
  const { start, acts } = game(i + 1, { seats: [us, ru, ua, eu] });
  return { start, events: acts.flatMap(({ events }) => events), intents: acts.map(({ intent }) => intent) };
});

export function benchEngine(): readonly Figure[] {
  return [
    { name: 'engine: events on a plain state', value: perSecond(() => over(plain)), unit: 'steps/s' },
    { name: 'engine: the same inside immer', value: perSecond(() => over(immutable)), unit: 'steps/s' },
    { name: 'engine: intents decided and carried out', value: perSecond(decided), unit: 'acts/s' },
  ];
}

function over(run: (start: State, events: readonly GameEvent[]) => void): number {
  let steps = 0;
  for (const { start, events } of lines) {
    run(start, events);
    steps += events.length;
  }
  return steps;
}

function plain(start: State, events: readonly GameEvent[]): void {
  const draft = clone(start);
  for (const event of events) evolve(draft, event);
}

function immutable(start: State, events: readonly GameEvent[]): void {
  let state = start;
  for (const event of events) state = produce(state, (draft) => evolve(draft as State, event));
}

function decided(): number {
  let acts = 0;
  for (const { start, intents } of lines) {
    let state = start;
    for (const intent of intents) {
      const played = play(state, intent);
      if (played.ok) state = played.value.state;
    }
    acts += intents.length;
  }
  return acts;
}
