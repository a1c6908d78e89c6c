import { expect, it } from 'vitest';
import { ALASKA } from '../../engine/testing/random-play';
import type { Side, State } from '../../engine';
import type { ActReason, Difficulty } from '../../log';
import { playGame } from './play-game';
import { ru, SIDES, us } from '../../engine/testing/alaska';

interface Case {
  readonly side: Side;
  /** What the reason says, by name; every figure in hundredths. */
  readonly of: (name: string) => number;
  readonly before: State;
  /** The side had tabled a draft before. */
  readonly tabled: boolean;
}

const enough = ({ of }: Case): boolean => of('worth') >= of('ask');
const ownLies = ({ side, before }: Case): boolean => before.drafts.some(({ by }) => by === side);

/** What the sentences of `reason.json` and `why.json` claim; those that compare nothing claim nothing. */
const CLAIMS: Readonly<Record<string, (one: Case) => boolean>> = {
  'answer-yes': enough,
  'answer-no': ({ of }) => of('worth') < of('ask'),
  sign: enough,
  'sign-several': enough,
  table: enough,
  'table-some': enough,
  'table-other': (one) => enough(one) && one.tabled && ownLies(one) && unsigned(one),
  'table-beside': (one) => enough(one) && !ownLies(one),
  'table-short': ({ of }) => of('worth') < of('ask') && of('worth') >= of('least'),
  'hold-stands': ownLies,
  'hold-signed': (one) => !ownLies(one),
  'vote-yes': ({ of }) => of('worth') >= of('least'),
  'vote-no': ({ of }) => of('worth') < of('least'),
  walk: ({ of }) => of('hope') < of('least'),
  move: ({ of }) => of('worth') > 0,
  'move-parting': ({ of }) => of('worth') > 0,
};

const unsigned = ({ side, before }: Case): boolean =>
  before.drafts.some(({ by, signatures }) => by === side && signatures.length === 1);

it('what a delegation says of its reasons is true, whatever is played', () => {
  const levels: readonly Difficulty[] = ['easy', 'middle', 'hard'];
  const seen = new Map<string, number>();
  for (let seed = 1; seed <= 45; seed++) {
    const seats: readonly Side[] = seed % 3 === 0 ? [...SIDES] : [us, ru];
    const settings = { rounds: 6 + (seed % 3), leaks: true, events: true, absentMoves: seed % 2 === 0 };
    const game = playGame({
      scenario: ALASKA,
      seats,
      seed: String(seed),
      settings,
      difficulty: (side) => levels[(seed + SIDES.indexOf(side)) % 3] ?? 'middle',
    });
    let before = game.start;
    const tabled = new Set<Side>();
    for (const { intent, reason, state } of game.acts) {
      if (reason && 'side' in intent) check(reason, { side: intent.side, before, tabled: tabled.has(intent.side) });
      if (intent.kind === 'table') tabled.add(intent.side);
      before = state;
    }
  }
  expect([...seen.keys()]).toEqual(
    expect.arrayContaining(['answer-no', 'sign', 'table', 'table-other', 'hold-stands']),
  );

  function check({ code, values }: ActReason, one: Omit<Case, 'of'>): void {
    seen.set(code, (seen.get(code) ?? 0) + 1);
    const of = (name: string): number => Number(values[name]);
    const holds = CLAIMS[code]?.({ ...one, of }) ?? true;
    expect(holds, `${one.side}: ${code} ${JSON.stringify(values)}`).toBe(true);
  }
});
