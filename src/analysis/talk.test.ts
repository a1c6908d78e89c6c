import { describe, expect, it } from 'vitest';
import {
  interestsGain,
  play,
  setup,
  type Answer,
  type GameEvent,
  type Intent,
  type Settings,
  type State,
} from '../engine';
import { ALASKA, BOTH, eu, ru, SIDES, us, US_OPENS } from '../engine/testing/alaska';
import { playGame } from '../negotiators';
import { talkOf } from './talk';

interface Act {
  readonly act: number;
  readonly events: readonly GameEvent[];
}

/** A game from its intents: acts, and the state before and after each. */
function told(
  seats: State['seats'],
  seed: number,
  intents: readonly Intent[],
  settings: Settings = { ...US_OPENS, talk: true },
): [Act[], State[]] {
  const begun = setup(ALASKA, { seats, settings, seed });
  if (!begun.ok) throw new Error(begun.fault.code);
  const [acts, states]: [Act[], State[]] = [[], [begun.value]];
  for (const intent of intents) {
    const played = play(states.at(-1) ?? begun.value, intent);
    if (!played.ok) throw new Error(`${played.fault.code} ${played.fault.place}`);
    acts.push({ act: acts.length + 1, events: played.value.events });
    states.push(played.value.state);
  }
  return [acts, states];
}

describe('talkOf', () => {
  const played = new Map<number, ReturnType<typeof told>>();
  const game = (seed: number) => {
    const known = played.get(seed) ?? playedOut(seed);
    played.set(seed, known);
    return known;
  };
  const playedOut = (seed: number) => {
    const settings = { ...US_OPENS, talk: true } as const;
    const { acts } = playGame({ scenario: ALASKA, seats: SIDES, seed, settings, difficulty: () => 'hard' });
    return told(
      SIDES,
      seed,
      acts.map(({ intent }) => intent),
    );
  };

  it('finds nothing untrue in what honest delegations say of themselves, and says of most whether it was so', () => {
    let [judged, all] = [0, 0];
    for (const seed of [5, 6]) {
      const study = talkOf(...game(seed), 'all');
      for (const { event, true: so } of study?.said ?? []) {
        if (event.kind === 'asked' || event.kind === 'offered' || event.kind === 'warned') continue;
        expect([event, so]).not.toEqual([event, false]);
        all += 1;
        if (so !== null) judged += 1;
      }
    }
    expect(all).toBeGreaterThan(20);
    expect(judged).toBeGreaterThan(all / 4);
  });

  it('tells why drafts failed in the words of those who did not sign, and lines that nobody asked about', () => {
    let unasked = 0;
    for (const seed of [5, 6]) {
      const [acts, states] = game(seed);
      const study = talkOf(acts, states, 'all');
      expect(study?.refused.length).toBeGreaterThan(0);
      for (const { refusers, by } of study?.refused ?? []) for (const { side } of refusers) expect(side).not.toBe(by);
      expect(study?.refused.some(({ refusers }) => refusers.some(({ said }) => said !== null))).toBe(true);
      for (const { answer, drafts } of study?.unasked ?? []) {
        if (answer.kind !== 'line') continue;
        unasked += 1;
        expect(drafts.length).toBeGreaterThan(0);
      }
      // Of the log of one seat nobody can tell what the others kept to themselves.
      const seat = talkOf(acts, states, eu);
      expect(seat?.unasked).toEqual([]);
      expect(seat?.said.every(({ event, true: so }) => event.side === eu || so === null)).toBe(true);
    }
    expect(unasked).toBeGreaterThan(0);
  });

  it('sees through a line that is none, and has nothing to say of a mute game', () => {
    const open: Intent = { kind: 'open' };
    const claim = { issue: 'trade', option: 'pre-2022', line: 'never' } as const;
    const [acts, states] = told(BOTH, 5, [open, { kind: 'tell', side: us, claim }, { kind: 'hold', side: us }]);
    expect(talkOf(acts, states, 'all')?.said).toMatchObject([{ event: { kind: 'told' }, true: false }]);
    expect(talkOf(acts, states, ru)?.said).toMatchObject([{ true: null }]);
    const mute = told(BOTH, 5, [open, { kind: 'hold', side: us }]);
    expect(talkOf(...mute, 'all')).toMatchObject({ said: [], exchanges: [], refused: [] });
    expect(talkOf(mute[0], told(BOTH, 5, [open], US_OPENS)[1], 'all')).toBeNull();
  });

  it('pairs questions with their answers, and says by the sheet what was not answered, or never asked', () => {
    const open: Intent = { kind: 'open' };
    const clause = { issue: 'donetsk', option: 'ru-leaves' } as const;
    const asked: Intent[] = [open, { kind: 'ask', side: us, to: ru, about: clause }];
    const reply = (answer: Answer): Intent => ({ kind: 'reply', side: ru, question: 1, answer });
    const [acts, states] = told(BOTH, 5, [...asked, reply({ withheld: 'not-now' })]);
    const study = talkOf(acts, states, 'all');
    const secret = states.at(-1)?.secrets[ru];
    expect(study?.exchanges).toMatchObject([{ asked: { act: 2 }, reply: { act: 3 } }]);
    const [exchange] = study?.exchanges ?? [];
    if (exchange?.untold?.kind !== 'line') throw new Error('to leave Donetsk is a line of Moscow');
    expect(secret?.redLines).toContain(exchange.untold.cost);
    // Of those who never said what matters to them, and were not asked, the sheet tells it.
    const silent = study?.unasked.filter(({ answer }) => answer.kind === 'priorities') ?? [];
    expect(silent.map(({ side }) => side)).toEqual(BOTH);
    for (const { answer } of silent) if (answer.kind === 'priorities') expect(answer.first).not.toBe(answer.last);
    // An answer leaves nothing untold; nor does anybody learn more of another's sheet than the log may tell.
    const answered = told(BOTH, 5, [...asked, reply({ stand: 'line', line: 'never' })]);
    expect(talkOf(...answered, 'all')?.exchanges).toMatchObject([{ untold: null }]);
    for (const sheets of ['none', us] as const) {
      const known = talkOf(acts, states, sheets);
      expect(known?.exchanges).toMatchObject([{ untold: null }]);
      expect(known?.unasked).toEqual([]);
    }
  });

  it('says how a refused draft stood by the sheet, and that nobody asked who refused without a word', () => {
    const terms = { donetsk: 'ru-leaves' };
    const [acts, states] = told(BOTH, 5, [
      { kind: 'open' },
      { kind: 'table', side: us, terms },
      { kind: 'hold', side: ru },
    ]);
    const study = talkOf(acts, states, 'all');
    const [draft] = study?.refused ?? [];
    expect(draft?.refusers).toMatchObject([{ side: ru, said: null, sheet: { kind: 'draft', draft: 1 } }]);
    const [refuser] = draft?.refusers ?? [];
    const state = states[2];
    if (!state || refuser?.sheet?.kind !== 'draft') throw new Error('there is no draft');
    const secret = state.secrets[ru];
    expect(refuser.sheet.over).toBe(interestsGain(state, ru, secret, terms) - secret.minimumGain);
    expect(refuser.sheet.worst).toEqual({ issue: 'donetsk', option: 'ru-leaves' });
    expect(study?.unasked).toContainEqual({ side: ru, answer: refuser.sheet, drafts: [1] });
    expect(talkOf(acts, states, 'none')?.refused[0]?.refusers).toEqual([{ side: ru, said: null, sheet: null }]);
  });
});
