import { describe, expect, test } from 'vitest';
import { legal, play, view, type GameEvent, type Intent, type State } from '../../engine';
import { begin } from '../../engine/testing/random-play';
import { ALASKA, ru, us, US_OPENS } from '../../engine/testing/alaska';
import { createNegotiator } from '..';
import { FOUR, game, TWO } from '../testing/games';
import { faceOf } from './face';
import { heardOf } from './heard';

const games = [TWO, FOUR].flatMap((seats) => ['1', '2', '3'].map((seed) => game(seats, seed)));

describe('computers talk', () => {
  test('of each new draft that they do not sign, before they do anything else', () => {
    for (const { acts } of games) {
      const remarks = acts.filter(({ intent }) => intent.kind === 'remark').length;
      const drafts = acts.flatMap(({ events }) => events).filter(({ kind }) => kind === 'drafted').length;
      expect(remarks).toBeGreaterThan(drafts / 2);
    }
  });

  test('say nothing that their sheet does not bear out, and never a line that is none', () => {
    let lines = 0;
    for (const { acts, start } of games)
      for (const { intent } of acts) {
        if (intent.kind !== 'remark' || !intent.blocks) continue;
        const option = start.table.optionIndex[`${intent.blocks.issue}:${intent.blocks.option}`] ?? -1;
        if (intent.ground !== 'line') continue;
        lines++;
        expect(faceOf(start.secrets[intent.side]).lines[option]).toBe(intent.line);
      }
    expect(lines).toBeGreaterThan(5);
  });

  test('let the others know no more of themselves than their budget', () => {
    for (const { acts } of games) {
      const history = acts.flatMap(({ events }) => events);
      for (const side of FOUR) {
        const { lines, envious, patient } = heardOf(side, history);
        expect(lines.size + Number(envious) + Number(patient)).toBeLessThanOrEqual(5);
      }
    }
  });

  test('answer on the other’s paper', () => {
    const based = games
      .flatMap(({ acts }) => acts)
      .filter(({ intent }) => intent.kind === 'table' && intent.base !== undefined);
    expect(based.length).toBeGreaterThan(2);
  });
});

const carry = (state: State, intents: readonly Intent[]): { state: State; history: GameEvent[] } => {
  const history: GameEvent[] = [];
  let now = state;
  for (const intent of intents) {
    const played = play(now, intent);
    if (!played.ok) throw new Error(played.fault.code);
    history.push(...played.value.events);
    now = played.value.state;
  }
  return { state: now, history };
};

/** What Moscow answers in a position, with other secrets than its own if some are given. */
function answers(about: Extract<Intent, { kind: 'ask' }>['about'], secret: Partial<State['secrets'][typeof ru]> = {}) {
  const begun = begin({ seats: [us, ru], settings: { ...US_OPENS, talk: true }, seed: 7 });
  const start = { ...begun, secrets: { ...begun.secrets, [ru]: { ...begun.secrets[ru], ...secret } } };
  const tabled: Intent = { kind: 'table', side: us, terms: { nato: 'path', donetsk: 'ru-leaves' } };
  const { state, history } = carry(start, [
    { kind: 'open' },
    tabled,
    { kind: 'hold', side: ru },
    { kind: 'ask', side: us, to: ru, about },
  ]);
  const [question] = state.talk?.questions ?? [];
  if (!question) throw new Error('nothing was asked');
  const sheet = ALASKA.sides[ru];
  const seen = view(state, ru);
  const before = { view: seen, history, legal: legal(seen, ru), draw: () => 0 };
  const { intent } = createNegotiator({ side: ru, sheet, difficulty: 'middle' }).reply(before, question);
  return intent.kind === 'reply' ? intent.answer : null;
}

describe('a question', () => {
  test('is answered as it was asked', () => {
    expect(answers('priorities')).toMatchObject({ first: expect.any(String) as string });
    expect(answers({ issue: 'nato', option: 'path' })).toEqual({ stand: 'line', line: 'hard' });
    expect(answers({ issue: 'nato', option: 'neutral' })).toEqual({ stand: 'welcome' });
    expect(answers({ draft: 1 })).toMatchObject({ ground: expect.any(String) as string });
  });

  test('tells nothing of what lies within a grade', () => {
    const begun = begin({ seats: [us, ru], settings: US_OPENS, seed: 7 });
    const { redLines } = begun.secrets[ru];
    const other = redLines.map((points) => (points >= 400 && points < 900 ? 400 + ((points * 7) % 499) : points));
    expect(answers({ issue: 'nato', option: 'path' }, { redLines: other })).toEqual(
      answers({ issue: 'nato', option: 'path' }),
    );
  });
});
