import { describe, expect, test } from 'vitest';
import { sameTerms, type Side, type Terms } from '../../engine';
import { stanceTerms } from '../bidding/stance';
import { FOUR, game, scenario, SETTINGS, table, TWO } from '../testing/games';
import { playGame } from './play-game';
import { leaderOf, SIMPLE_PLAYERS } from './players';

const holder = SIMPLE_PLAYERS.find(({ name }) => name === 'hold');

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

  test.each(TWO)(
    'come from %s at least every third round though the other side only holds, or it says that nothing suits it',
    (side) => {
      for (const seed of [1, 2, 3, 4, 5]) expect(longestSilence(side, String(seed))).toBeLessThan(3);
    },
  );
});

/** Most rounds in a row in which a delegation tables nothing new and does not say that it finds nothing. */
function longestSilence(side: Side, seed: string): number {
  const { acts } = playGame({
    scenario,
    table,
    seats: TWO,
    seed,
    settings: SETTINGS,
    difficulty: () => 'middle',
    lead: (seat) => (seat === side || !holder ? null : leaderOf(holder, seat)),
  });
  let [silent, longest] = [0, 0];
  for (const { intent, reason } of acts) {
    if (!('side' in intent) || intent.side !== side) continue;
    if (intent.kind === 'hold' && reason?.code !== 'hold-nothing') silent++;
    else if (intent.kind !== 'move' && intent.kind !== 'whisper') silent = 0;
    longest = Math.max(longest, silent);
  }
  return longest;
}
