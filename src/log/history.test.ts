import { expect, it } from 'vitest';
import text from '../../scenarios/alaska-history.log.jsonl?raw';
import { replayStates } from './states';
import { parse } from './parse';
import { print } from '../formats';
import { verify } from './verify';
import { SIDES, ru, us } from '../engine/testing/alaska';

const history = async () => {
  const parsed = await parse(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.fault));
  return parsed.value;
};

it('tells the article’s summit as a sound log', async () => {
  const log = await history();
  expect(print(log)).toBe(text);
  expect(verify(log)).toEqual({
    ok: true,
    value: { acts: log.acts.length, finished: true, replayed: true, by: 'rules' },
  });
});

it('ends as the article says: no terms, symbols only, Moscow up and Washington down', async () => {
  const log = await history();
  const states = replayStates(log);
  if (!states.ok) throw new Error(states.fault.code);
  const end = states.value.at(-1);
  expect(end?.outcome).toMatchObject({ kind: 'no-terms', terms: null, aftermath: null });
  expect(['missed-opportunity', 'diplomatic-performance']).toContain(end?.outcome?.verdict.kind);
  expect(end?.outcome?.verdict.reasons.length).toBeGreaterThan(0);
  expect(SIDES.map((side) => end?.accounts[side].stakes)).toEqual([0, 0, 0, 0]);
  expect(end?.accounts[ru].standing).toBeGreaterThan(0);
  expect(end?.accounts[us].standing).toBeLessThan(0);
});

it('goes the way of each line of the history that can be checked', async () => {
  const { header, acts } = await history();
  const moves = acts.flatMap(({ events }) => events).flatMap((event) => (event.kind === 'moved' ? event.move : []));
  for (const { same } of header.scenario.history) if (same?.kind === 'move-made') expect(moves).toContain(same.move);
  expect(acts.some(({ events }) => events.some(({ kind }) => kind === 'whispered'))).toBe(true);
  expect(acts.some(({ events }) => events.some(({ kind }) => kind === 'signed'))).toBe(false);
});
