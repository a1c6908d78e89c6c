import { expect, it } from 'vitest';
import { gain, play, setup, view, type Intent, type State } from '../../../engine';
import { ALASKA, BOTH, ru, us, US_OPENS } from '../../../engine/testing/alaska';
import { paperText } from './clauses';

/** Plays acts at the table of two chairs, and gives what Washington sees of it. */
function tableAfter(...acts: readonly Intent[]) {
  const begun = setup(ALASKA, { seats: BOTH, settings: { ...US_OPENS, talk: true }, seed: 5 });
  if (!begun.ok) throw new Error(begun.fault.code);
  let state: State = begun.value;
  const frames = [];
  for (const intent of [{ kind: 'open' } as const, ...acts]) {
    const played = play(state, intent);
    if (!played.ok) throw new Error(`${played.fault.code} ${played.fault.place}`);
    state = played.value.state;
    for (const event of played.value.events)
      frames.push({ index: frames.length, act: 0, event, view: view(state, us) });
  }
  const seen = view(state, us);
  const secret = seen.secrets[us] ?? null;
  return { scenario: ALASKA, view: seen, me: us, secret, frames, preferences: { lens: 'ledger' } } as const;
}

const MINE = { donetsk: 'freeze', trade: 'pre-2022' };
const THEIRS = { donetsk: 'ua-leaves', kherson: 'freeze', trade: 'pre-2022' };

it('shows of a counter what was mine and what is theirs, and what it moves for me to the hundredth', () => {
  const table = tableAfter(
    { kind: 'table', side: us, terms: MINE },
    {
      kind: 'remark',
      side: ru,
      draft: 1,
      ground: 'loss',
      near: 'apart',
      blocks: { issue: 'donetsk', option: 'freeze' },
    },
    { kind: 'table', side: ru, terms: THEIRS, base: 1 },
  );
  const counter = table.view.drafts.find(({ number }) => number === 2);
  if (!counter || !table.secret) throw new Error('no counter');
  const text = paperText(table, counter);
  expect(text.clauses.map(({ issue, before, option, changed }) => [issue.id, before, option, changed])).toEqual([
    ['donetsk', 'freeze', 'ua-leaves', true],
    ['kherson', undefined, 'freeze', true],
    ['trade', 'pre-2022', 'pre-2022', false],
  ]);
  expect(text.base).toEqual({ number: 1, mine: true, gain: gain(table.view, us, table.secret, MINE) });
  expect(text.gain).toBe(gain(table.view, us, table.secret, THEIRS));
  expect(text.gain).not.toBe(text.base?.gain);
});

it('shows at the clause what was said of it, and nothing changed where a draft answers none', () => {
  const table = tableAfter(
    { kind: 'table', side: us, terms: MINE },
    {
      kind: 'remark',
      side: ru,
      draft: 1,
      ground: 'loss',
      near: 'apart',
      likes: 'trade',
      blocks: { issue: 'donetsk', option: 'freeze' },
    },
    { kind: 'hold', side: ru },
  );
  const [draft] = table.view.drafts;
  if (!draft) throw new Error('no draft');
  const text = paperText(table, draft);
  expect(text.base).toBeNull();
  expect(text.clauses.map(({ changed, said }) => [changed, said.map(({ side, kind }) => [side, kind])])).toEqual([
    [false, [[ru, 'blocks']]],
    [false, [[ru, 'likes']]],
  ]);
});
