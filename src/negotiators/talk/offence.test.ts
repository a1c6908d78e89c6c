import { describe, expect, test } from 'vitest';
import { legal, play, view, type GameEvent, type Intent, type State, type Terms } from '../../engine';
import { ALASKA, ru, us, US_OPENS } from '../../engine/testing/alaska';
import { begin } from '../../engine/testing/random-play';
import { Deliberation } from '../deciding/deliberation';
import { SKILLS } from '../deciding/skill';
import { Sampler } from '../evaluation/frontier-sample';
import type { Seen } from '../negotiator';
import { playGame } from '../trials/play-game';
import { offenceTo } from './offence';

/** An opening that asks much of Moscow, and what asks still more. */
const OPENING: Terms = { donetsk: 'ru-leaves' };
const WORSE: Terms = { donetsk: 'ru-leaves', nato: 'path' };

interface Turn extends Seen {
  readonly state: State;
}

/** Moscow's turns, from the first, where Washington tables these papers, one a round, and holds where there is none. */
function turns(papers: readonly (Terms | null)[]): Turn[] {
  const seen: Turn[] = [];
  const history: GameEvent[] = [];
  let state = begin({ seats: [us, ru], settings: { ...US_OPENS, talk: true }, seed: 7 });
  const carry = (intent: Intent): void => {
    const played = play(state, intent);
    if (!played.ok) throw new Error(played.fault.code);
    history.push(...played.value.events);
    ({ state } = played.value);
  };
  carry({ kind: 'open' });
  while (state.phase === 'table' && seen.length < state.settings.rounds) {
    if (state.turn === us) carry(next(papers[state.round - 1]));
    else {
      const at = view(state, ru);
      seen.push({ view: at, history: [...history], legal: legal(at, ru), draw: () => 0, state });
      carry({ kind: 'hold', side: ru });
    }
  }
  return seen;
}

const next = (terms: Terms | null | undefined): Intent =>
  terms ? { kind: 'table', side: us, terms } : { kind: 'hold', side: us };

const offences = (papers: readonly (Terms | null)[]): (number | null)[] =>
  turns(papers).map((turn) => offenceTo(ru, turn.state.secrets[ru], turn)?.draft ?? null);

describe('an insult', () => {
  test('is a paper far under walking away that is no better than the one before, minded for two rounds more', () => {
    expect(offences([OPENING, WORSE])).toEqual([null, 2, 2, 2, null, null, null, null]);
  });

  test('is no opening, no step towards the side, and nothing at the end', () => {
    expect(offences([WORSE]).every((one) => one === null)).toBe(true);
    expect(offences([WORSE, OPENING]).every((one) => one === null)).toBe(true);
    expect(offences([OPENING, null, null, null, null, WORSE]).slice(6)).toEqual([null, null]);
  });

  test('makes a side come down no further while it minds it, and then it comes down again', () => {
    const shares = (papers: readonly (Terms | null)[]): number[] => turns(papers).map((turn) => thinking(turn).share);
    const [insulted, spared] = [shares([OPENING, WORSE]), shares([OPENING])];
    expect(insulted.slice(1, 4)).toEqual([spared[1], spared[1], spared[1]]);
    expect(spared[3]).toBeLessThan(spared[1] ?? 0);
    expect(insulted.slice(4)).toEqual(spared.slice(4));
  });

  test('is named where it holds for that', () => {
    const papers = [OPENING, WORSE];
    const { acts } = playGame({
      scenario: ALASKA,
      seats: [us, ru],
      seed: '7',
      settings: { ...US_OPENS, talk: true },
      difficulty: () => 'middle',
      lead: (side) =>
        side !== us
          ? null
          : {
              act: ({ view: { round }, legal: { vote } }) => ({
                intent: vote === null ? next(papers[round - 1]) : { kind: 'vote', side: us, accept: false },
              }),
            },
    });
    const reasons = acts.flatMap(({ reason }) => (reason?.code === 'hold-insulted' ? [reason.values] : []));
    expect(reasons.length).toBeGreaterThan(0);
    for (const { side } of reasons) expect(side).toBe(us);
  });
});

/** What Moscow makes of a turn. */
const thinking = (turn: Turn): Deliberation => {
  const sheet = ALASKA.sides[ru];
  const agent = { side: ru, sheet, skill: SKILLS.middle, persona: sheet.confidential.persona };
  return new Deliberation(
    { ...agent, insight: undefined, silent: false, faithless: false },
    turn,
    turn.state.secrets[ru],
    new Sampler(),
  );
};
