import { describe, expect, it } from 'vitest';
import { canonicalJson, setup, sidesOf, type Result, type Scenario } from '../engine';
import { ALASKA } from '../engine/testing/random-play';
import neutralFile from '../../scenarios/overlays/alaska-summit.neutral.json';
import { asWritten, inFormatTwo } from '../formats';
import { CATALOGUE, loadScenario } from './catalogue';
import { hasWords, inOtherWords, overlaid, type Overlay } from './overlay';
import { parseScenario } from './parse';

const found = <T>(read: Result<T>): T => {
  if (!read.ok) throw new Error(`${read.fault.code} ${read.fault.place}`);
  return read.value;
};

/** Every scenario that has neutral names. */
const NEUTRAL = CATALOGUE.map(({ id }) => id).filter((id) => hasWords(id, 'neutral'));
const real = async (id: string): Promise<Scenario> => found(await loadScenario(id));
const neutral = async (id: string): Promise<Scenario> => found(await inOtherWords(await real(id), 'neutral'));

/** Names of the real war, of its places and of those who wage it. */
const REAL =
  /Washington|Moscow|Kyiv|Europe|Ukrain|Russia|Americ|United States|NATO|Atlantic|Donetsk|Zaporizh|Kherson|Crimea|Donbas|Alaska|START|Kremlin|Soviet/;

function textsIn(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}/${key}`));
}

it('are there for every scenario that comes with the game', () => {
  expect(NEUTRAL).toEqual(CATALOGUE.map(({ id }) => id));
});

describe.each(NEUTRAL)('the neutral names of %s', (id) => {
  it('leave no real one in anything that is read', async () => {
    const left = textsIn(asWritten(await neutral(id)))
      .filter(([path]) => !/\/sources\/|\/\$schema$|\/id$/.test(path))
      .filter(([, text]) => REAL.test(text));
    expect(left).toEqual([]);
  });

  it('change words and nothing else: the same checks pass, and the same seed draws the same game', async () => {
    const [written, scenario] = [await real(id), await neutral(id)];
    expect(parseScenario(asWritten(scenario)).ok).toBe(true);
    const numbers = (of: Scenario): string =>
      canonicalJson(asWritten(inFormatTwo(of)))
        .replaceAll(/"(?:[^"\\]|\\.)*"/g, '""')
        .replace(/"":\{[^{}]*\},"":\[/, '');
    expect(numbers({ ...scenario, surface: { kind: 'plain' } })).toBe(
      numbers({ ...written, surface: { kind: 'plain' } }),
    );
    const settings = { rounds: 6, leaks: true, events: true, absentMoves: false };
    const [one, other] = [written, scenario].map((of) => setup(of, { seats: sidesOf(of), seed: 'x', settings }));
    expect(one?.ok && other?.ok && canonicalJson(one.value.secrets) === canonicalJson(other.value.secrets)).toBe(true);
  });
});

describe('an overlay', () => {
  const overlay = (texts: Record<string, string>, change: Partial<Overlay> = {}): Overlay => ({
    format: 'impasse-overlay',
    version: 1,
    scenario: ALASKA.id,
    kind: 'test',
    texts,
    ...change,
  });

  it.each(['/issues/0/id', '/issues/99/name', '/seats/default/0', '/sides/0/name/0', '', '/__proto__/name'])(
    'changes nothing at %s',
    async (place) =>
      expect(await overlaid(ALASKA, overlay({ [place]: 'x' }))).toMatchObject({
        fault: { code: 'scenario.overlay-place', place },
      }),
  );

  it('is of one scenario, and is there or not', async () => {
    expect(await overlaid(ALASKA, overlay({}, { scenario: 'other' }))).toMatchObject({
      fault: { code: 'scenario.overlay-foreign' },
    });
    expect(await inOtherWords(ALASKA, 'klingon')).toMatchObject({ fault: { code: 'scenario.overlay-none' } });
    expect(neutralFile.format).toBe('impasse-overlay');
  });
});
