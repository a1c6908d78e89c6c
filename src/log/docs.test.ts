import { expect, it } from 'vitest';
import { bySide, canonicalJson, compile, fnv1a64, hashState, isSideId, setup, type Scenario } from '../engine';
import doc from '../../docs/log-format.md?raw';
import golden from './golden/rules-2/two-walk-out.jsonl?raw';
import { MOST_ACTS } from '../formats';
import { MOST_CHARACTERS } from '../formats/log/lines';
import { SCHEMAS } from '../formats/log/schema';
import { ALASKA } from './test-log';

it('shows real lines as its example', () => {
  const [header = '', ...acts] =
    doc
      .split('## Example')[1]
      ?.match(/```json\n([^`]*)```/)?.[1]
      ?.trim()
      .split('\n') ?? [];
  const [realHeader = '', ...realActs] = golden.split('\n');
  const [before = '', after = ''] = header.split('{…}');
  expect(realHeader.startsWith(before) && realHeader.endsWith(after)).toBe(true);
  expect(acts).toEqual(realActs.slice(0, acts.length));
  expect(acts.length).toBeGreaterThan(1);
});

it('gives the right hash of its test value, and the right limits', () => {
  const [, text = '', hash] = /hash of the text `([^`]*)` is `([0-9a-f]{16})`/.exec(doc) ?? [];
  expect(canonicalJson(JSON.parse(text))).toBe(text);
  expect(fnv1a64(text)).toBe(hash);
  expect(doc).toContain(`${MOST_CHARACTERS / 1024 / 1024} MiB`);
  expect(doc).toContain(MOST_ACTS.toLocaleString('en'));
});

it('names every member, every intent and every event that the schema knows', () => {
  const { header, act, result, note } = SCHEMAS[2];
  const members = [header, act, result.entries.result, note].flatMap(({ entries }) => Object.keys(entries));
  const { intent, events } = act.entries;
  const event = events.pipe[0].item;
  const kinds = [intent, event].flatMap(({ options }) => options.map(({ entries }) => entries.kind.literal));
  const fields = event.options.flatMap(({ entries }) => Object.keys(entries));
  for (const name of [...members, ...kinds, ...fields]) expect(doc).toContain(`\`${name}\``);
});

const { excluded: _pairs, frustration: _blame, ...TABLE } = ALASKA;

/** The harbour table that the page works out a state of. */
function harbour(): Scenario {
  const sides = ['port', 'city'].filter(isSideId);
  const sheets = [
    { salience: 1.5, redLines: [0.75], lens: [90, 10, 1] },
    { salience: 1, redLines: [], lens: [60, 0, 0.5] },
  ];
  return {
    ...TABLE,
    format: 2,
    meters: [{ ...first(ALASKA.meters), id: 'heat', start: 3 }],
    issues: [
      {
        ...first(ALASKA.issues),
        id: 'quay',
        options: [
          { ...option, id: 'open', payoffs: [0, 0], durability: 0 },
          { ...option, id: 'share', payoffs: [2, -2], durability: 7 },
        ],
      },
    ],
    spread: { believesWarCostPercent: 25, relativeGainsPercent: 15, saliencePercent: 25, minimumGain: 1.5 },
    sides: bySide(sides, (_, i) => {
      const { salience = 1, redLines = [], lens: [belief = 0, relative = 0, least = 0] = [] } = sheets[i] ?? {};
      const sheet = first(Object.values(ALASKA.sides));
      const stance = first(Object.values(sheet.confidential.stances));
      const lens = { believesWarCostPercent: belief, relativeGainsPercent: relative, minimumGain: least };
      return {
        ...sheet,
        confidential: {
          ...sheet.confidential,
          stances: { quay: { ...stance, salience } },
          redLines: redLines.map((points) => ({ ...stance, issue: 'quay', option: 'share', points })),
          interestsLens: { ...sheet.confidential.interestsLens, ...lens },
        },
      };
    }),
  };
}

function first<T>([one]: readonly T[]): T {
  if (one === undefined) throw new Error('none');
  return one;
}

const { performers: _none, ...bare } = first(first(ALASKA.issues).options);
const option = { ...bare, performers: [] };

it('works a state out to its hash', () => {
  const [, written = '', hash] = /```text\n(\{"accounts"[^`]*)\n```\s+and its hash is `([0-9a-f]{16})`/.exec(doc) ?? [];
  const scenario = harbour();
  const { sides } = compile(scenario);
  const settings = { rounds: 6, leaks: true, events: true, absentMoves: false, numbering: 'round' } as const;
  const begun = setup(scenario, { seats: sides, seed: 'example', settings });
  if (!begun.ok) throw new Error(begun.fault.code);
  const { table: _rules, ...state } = begun.value;
  expect(canonicalJson(JSON.parse(written))).toBe(canonicalJson(state));
  expect(fnv1a64(canonicalJson(JSON.parse(written)))).toBe(hash);
  expect(hashState(begun.value)).toBe(hash);
  expect(doc).toContain(JSON.stringify(state.rng));
  // Before the opening nobody has been drawn to open.
  for (const member of [...Object.keys(state), 'opener']) expect(doc).toContain(`| \`${member}\``);
});
