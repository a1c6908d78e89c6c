import { expect, it } from 'vitest';
import { canonicalJson, fnv1a64, type Scenario } from '../engine';
import { CATALOGUE, loadScenario, releases } from '../scenarios';
import { asWritten, DELEGATIONS, RULES } from '../formats';
import { differences } from './differences';
import { exportFor } from './export';
import type { GameLog } from '../formats';
import { parse } from './parse';
import { openPart, prove } from './proof';
import { ALASKA, randomLog } from './test-log';
import { SIDES, ua } from '../engine/testing/alaska';

const golden = import.meta.glob<string>('./golden/**/*.jsonl', { query: '?raw', import: 'default', eager: true });

const proof = async (log: GameLog) => {
  const proven = await prove(log);
  if (!proven.ok) throw new Error(proven.fault.code);
  return proven.value;
};
const withScenario = (log: GameLog, scenario: Scenario): GameLog => ({ ...log, header: { ...log.header, scenario } });
const log = randomLog({ seed: 3 });
/** As logs were before they named the delegations. */
const { delegations: _version, ...unnamed } = log.header;

it.each(CATALOGUE.map(({ id }) => id))('knows the check numbers of %s as it comes with the game', async (id) => {
  const scenario = await loadScenario(id);
  if (!scenario.ok) throw new Error(scenario.fault.code);
  const [whole, open] = [asWritten(scenario.value), openPart(scenario.value)].map((part) =>
    fnv1a64(canonicalJson(part)),
  );
  // Whoever changes a scenario adds these to src/scenarios/released.ts, or its logs will be called changed later.
  expect((await releases())[id]?.at(-1)).toEqual({ whole, open });
});

it('tells the scenario that comes with the game from an earlier one, a changed one and a foreign one', async () => {
  expect((await proof(log)).scenario).toEqual({ kind: 'same' });
  expect((await proof(withScenario(log, { ...ALASKA, id: 'my-own' }))).scenario).toEqual({ kind: 'foreign' });
  const forged = structuredClone(ALASKA);
  Object.assign(forged.issues[0]?.options[1] ?? {}, { payoffs: [9.5, -9.5, 0, 0] });
  Object.assign(forged.moves[0] ?? {}, { uses: 9 });
  const { scenario } = await proof(withScenario(log, forged));
  if (scenario.kind !== 'changed') throw new Error(scenario.kind);
  expect(scenario.places).toContain('/issues/0/options/1/payoffs/us');
  expect(scenario.places).toContain('/moves/0/uses');
  expect(scenario.count).toBe(scenario.places.length);
});

it.each(Object.entries(golden))(
  'knows the scenario of %s as one that comes, or once came, with the game',
  async (_, text) => {
    const parsed = await parse(text);
    if (!parsed.ok) throw new Error(parsed.fault.code);
    // Those of today's form were written with the scenario as it was then; it will be an earlier one some day.
    const kinds = parsed.value.header.settings.numbering ? ['same', 'earlier'] : ['earlier'];
    expect(kinds).toContain((await proof(parsed.value)).scenario.kind);
  },
);

it('compares of a seat’s log what lies open to all', async () => {
  const seen = exportFor(randomLog({ seed: 3, seats: SIDES }), ua);
  if (!seen.ok) throw new Error(seen.fault.code);
  expect(await proof(seen.value)).toMatchObject({ scenario: { kind: 'same' }, delegations: 'hidden' });
  const { scenario } = seen.value.header;
  const forged = { ...scenario, turningPointAt: scenario.turningPointAt - 1 };
  expect((await proof(withScenario(seen.value, forged))).scenario).toEqual({
    kind: 'changed',
    count: 1,
    places: ['/turningPointAt'],
  });
});

it('tells a sealed result from one that is compared only, missing, or not to be expected', async () => {
  if (!log.result) throw new Error('not finished');
  const { result } = log.result;
  expect((await proof(log)).result).toBe('sealed');
  expect((await proof({ ...log, result: { result } })).result).toBe('unsealed');
  expect((await proof({ ...log, header: unnamed, result: { result } })).result).toBe('compared');
  expect((await proof({ ...log, result: null })).result).toBe('missing');
  expect((await proof({ ...log, acts: log.acts.slice(0, 5), result: null })).result).toBe('open');
});

it('says by which delegations the computers are said to be led', async () => {
  const led = (change: object) => proof({ ...log, header: { ...unnamed, ...change } });
  expect(await led({})).toMatchObject({ computers: ['ru'], delegations: 'unnamed' });
  expect(await led({ delegations: DELEGATIONS })).toMatchObject({ delegations: 'these' });
  expect(await led({ delegations: DELEGATIONS + 1 })).toMatchObject({ delegations: 'others' });
  expect(await led({ delegations: DELEGATIONS, rules: RULES - 1 })).toMatchObject({ delegations: 'hidden' });
});

it('counts every difference of two values, and names its place', () => {
  expect(differences({ a: [1, { b: 2 }], 'x/y': 0 }, { a: [1, { b: 3 }], c: {} })).toEqual({
    count: 3,
    places: ['/a/1/b', '/x~1y', '/c'],
  });
  expect(differences([1], { 0: 1 })).toEqual({ count: 1, places: ['/'] });
});
