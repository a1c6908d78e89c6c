import { describe, expect, test } from 'vitest';
import { legal, play, sameTerms, see, setup, view, type GameEvent, type Side, type Terms } from '../../engine';
import { drawsFor } from '../../log';
import { Delegation } from '../deciding/delegation';
import { stanceTerms } from '../bidding/stance';
import { FOUR, game, scenario, SETTINGS, table, TWO } from '../testing/games';

describe('drafts of the delegations', () => {
  const games = [TWO, FOUR].flatMap((seats) =>
    [1, 2, 3, 4, 5, 6].map((seed) => game(seats, String(seed), () => 'hard')),
  );

  test('are never what the side has tabled before, or what lies signed by it', () => {
    for (const { start, acts } of games) {
      acts.forEach(({ intent }, i) => {
        if (intent.kind !== 'table') return;
        const { side, terms } = intent;
        const before = acts.slice(0, i).map((act) => act.intent);
        expect(before.some((one) => one.kind === 'table' && one.side === side && sameTerms(one.terms, terms))).toBe(
          false,
        );
        const lying = (acts[i - 1]?.state ?? start).drafts.filter(({ signatures }) => signatures.includes(side));
        expect(lying.some((draft) => sameTerms(draft.terms, terms))).toBe(false);
      });
    }
  });

  test('begin with what the sheet opens with, and come down from it', () => {
    for (const { start, acts } of games) {
      for (const side of start.seats) {
        const own = acts.flatMap(({ intent }) =>
          intent.kind === 'table' && intent.side === side ? [intent.terms] : [],
        );
        const opening = stanceTerms(scenario.sides[side], 'opening');
        const apart = (terms: Terms): number =>
          table.issues.filter(({ id }) => (terms[id] ?? 'open') !== (opening[id] ?? 'open')).length;
        const [first, last] = [own[0], own[own.length - 1]];
        if (first && last && own.length > 2) expect(apart(first)).toBeLessThanOrEqual(apart(last));
      }
    }
  });

  test.each(TWO)('come from %s though the other side only holds', (side) => {
    for (const seed of [1, 2, 3, 4, 5]) expect(silentRounds(side, String(seed))).toBeLessThanOrEqual(6);
  });
});

/** Rounds in which a middling delegation tables nothing against one that neither speaks nor moves. */
function silentRounds(side: Side, seed: string): number {
  const begun = setup(scenario, { seats: TWO, seed, settings: SETTINGS, table });
  if (!begun.ok) throw new Error(begun.fault.code);
  const negotiator = new Delegation({ side, sheet: scenario.sides[side], difficulty: 'middle' });
  const history: GameEvent[] = [];
  let state = begun.value;
  let tabled = 0;
  for (let act = 1; state.phase !== 'over'; act++) {
    const { turn } = state;
    const seen = view(state, side);
    const intent =
      turn === null
        ? ({ kind: 'open' } as const)
        : turn !== side
          ? state.phase === 'closing'
            ? ({ kind: 'vote', side: turn, accept: false } as const)
            : ({ kind: 'hold', side: turn } as const)
          : negotiator.act({ view: seen, history, legal: legal(seen, side), draw: drawsFor(table, seed, act, side) })
              .intent;
    const played = play(state, intent);
    if (!played.ok) throw new Error(played.fault.code);
    if (intent.kind === 'table') tabled += 1;
    history.push(...played.value.events.flatMap((event) => see(event, side) ?? []));
    state = played.value.state;
  }
  return state.round - tabled;
}
