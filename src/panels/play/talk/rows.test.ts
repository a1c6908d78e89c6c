import fc from 'fast-check';
import { expect, it } from 'vitest';
import { legal, play, view, type Intent, type Side, type State } from '../../../engine';
import { ALASKA, playAtRandom, randomGame } from '../../../engine/testing/random-play';
import { firstFrame, type Frame } from '../../../host';
import { SAY_KINDS, type SayKind, type Speaker } from '../play-context';
import { sayingFor, type Choices, type Saying } from './rows';
import { bargainsFor } from './bargains';
import { trade } from './utterance';

/** The one whose turn it is, with a paper in hand. */
function speakerAt(state: State, me: Side, frames: readonly Frame[]): Speaker {
  const seen = view(state, me);
  const latest = seen.drafts.at(-1) ?? null;
  return {
    scenario: ALASKA,
    view: seen,
    me,
    frames,
    legal: legal(seen, me),
    ownTerms: { kherson: 'freeze', trade: 'pre-2022' },
    latest,
    myTurn: true,
    ui: { looking: latest?.number ?? 'yours' },
  };
}

/** Everything that can be said of one kind by choosing any one chip of any row. */
function sayings(speaker: Speaker, kind: SayKind, to: Side): readonly Saying[] {
  const first = sayingFor(speaker, kind, to, {});
  const others = first.rows.flatMap(({ key, groups }) =>
    groups.flatMap(({ chips }) => chips.map((chip): Choices => ({ [key]: chip.key }))),
  );
  return [first, ...others.map((choices) => sayingFor(speaker, kind, to, choices))];
}

it('offers nothing that the rules refuse without saying why, and refuses nothing that they allow', () => {
  const said = new Set<Intent['kind']>();
  fc.assert(
    fc.property(randomGame(), (drawn) => {
      const game = { ...drawn, settings: { ...drawn.settings, talk: true as const } };
      let checked = 0;
      for (const { after: state } of playAtRandom(game)) {
        const me = state.turn;
        const to = state.seats.find((seat) => seat !== me);
        if (!me || !to || state.phase !== 'table' || checked++ % 9 !== 0) continue;
        const speaker = speakerAt(state, me, [firstFrame(state, me)]);
        const utterances = [
          ...SAY_KINDS.flatMap((kind) => sayings(speaker, kind, to).map(({ utterance }) => utterance)),
          ...bargainsFor(speaker, to, { issue: 'kherson', option: 'freeze' }).map((one) => trade(speaker, to, one)),
        ];
        for (const utterance of utterances) {
          if (!utterance) continue;
          expect([utterance.words, play(state, utterance.intent).ok]).toEqual([
            utterance.words,
            utterance.refusal === undefined,
          ]);
          if (utterance.refusal === undefined) said.add(utterance.intent.kind);
          expect(utterance.words.length).toBeLessThanOrEqual(140);
        }
      }
    }),
    { numRuns: 12 },
  );
  expect([...said].sort()).toEqual(['ask', 'remark', 'tell', 'trade', 'warn', 'withdraw']);
});
