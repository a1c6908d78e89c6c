import {
  bySide,
  compile,
  type CompiledScenario,
  type Scenario,
  type Secret,
  type Side,
  type SideSheet,
} from '../engine';

type Confidential = SideSheet['confidential'];

const NOTHING: Confidential = {
  interests: [],
  fears: [],
  walkAway: { text: '', sources: [] },
  advice: [],
  stances: {},
  redLines: [],
  interestsLens: {
    believesWarCostPercent: 0,
    relativeGainsPercent: 0,
    minimumGain: 0,
    why: { text: '', sources: [] },
  },
  persona: {
    exponent: 1,
    tastes: {},
    walk: { fromRound: 1, belowGain: 0, patience: 0, percent: 0 },
    why: { text: '', sources: [] },
  },
};

/**
 * A scenario as one seat knows it: the others' confidential parts are empty. What the seed drew for the seat stands in
 * its own sheet, and the spread is zero: so the log needs no seed, which would tell what was drawn for the others.
 */
export function scenarioFor(scenario: Scenario, seat: Side, secret: Secret): Scenario {
  const sheetOf = (side: Side): SideSheet => ({
    ...scenario.sides[side],
    confidential: side === seat ? drawn(scenario, seat, secret, optionIndex) : NOTHING,
  });
  const { sides, guessedSalience, optionIndex } = compile(scenario);
  return {
    ...scenario,
    guessedSalience: bySide(sides, (side) =>
      Object.fromEntries(scenario.issues.map(({ id }, i) => [id, guessedSalience[side][i] ?? [100, 100]])),
    ),
    sides: bySide(sides, sheetOf),
    spread: { believesWarCostPercent: 0, relativeGainsPercent: 0, minimumGain: 0, saliencePercent: 0 },
  };
}

function drawn(
  scenario: Scenario,
  seat: Side,
  secret: Secret,
  optionIndex: CompiledScenario['optionIndex'],
): Confidential {
  const { confidential } = scenario.sides[seat];
  const salienceOf = new Map(scenario.issues.map(({ id }, at) => [id, (secret.salience[at] ?? 100) / 100]));
  return {
    ...confidential,
    stances: Object.fromEntries(
      Object.entries(confidential.stances).map(([issue, stance]) => [
        issue,
        { ...stance, salience: salienceOf.get(issue) ?? stance.salience },
      ]),
    ),
    redLines: confidential.redLines.map((line) => {
      const at = optionIndex[`${line.issue}:${line.option}`];
      return at === undefined ? line : { ...line, points: (secret.redLines[at] ?? 0) / 100 };
    }),
    interestsLens: {
      ...confidential.interestsLens,
      believesWarCostPercent: secret.believesWarCostPercent,
      relativeGainsPercent: secret.relativeGainsPercent,
      minimumGain: secret.minimumGain / 100,
    },
  };
}

/**
 * Such a scenario in a form that can be checked like any other: the empty confidential parts are filled with the
 * seat's own, and what was drawn, which may lie outside the bounds of a sheet, is bounded. Anything that has not the
 * form of a scenario is given back as it is, for the check to refuse.
 */
export function asSeatKnows(raw: unknown, seat: Side): unknown {
  if (!isRecord(raw)) return raw;
  const { sides } = raw;
  const listed: unknown = Array.isArray(sides) ? sides.find((sheet) => isRecord(sheet) && sheet.id === seat) : null;
  const own = isRecord(sides) ? sides[seat] : listed;
  if (!isRecord(own)) return raw;
  const confidential = bounded(own.confidential);
  const filled = (sheet: unknown): unknown =>
    isRecord(sheet) ? { ...sheet, confidential: sheet === own ? confidential : withoutHabits(confidential) } : sheet;
  if (Array.isArray(sides)) return { ...raw, sides: sides.map(filled) };
  if (!isRecord(sides)) return raw;
  return { ...raw, sides: Object.fromEntries(Object.entries(sides).map(([side, sheet]) => [side, filled(sheet)])) };
}

const BOUNDED = ['believesWarCostPercent', 'relativeGainsPercent', 'minimumGain'];

/** Numbers that a draw can reach become the nearest that a sheet may hold. */
function bounded(confidential: unknown): unknown {
  if (!isRecord(confidential) || !isRecord(confidential.interestsLens)) return confidential;
  const lens = Object.entries(confidential.interestsLens).map(([key, value]) => [
    key,
    BOUNDED.includes(key) && typeof value === 'number' && value > 100 && value <= 1000 ? 100 : value,
  ]);
  return { ...confidential, interestsLens: Object.fromEntries(lens) as unknown };
}

/** Habits name a side's own moves, so they cannot stand on another's sheet. */
const withoutHabits = (confidential: unknown): unknown =>
  isRecord(confidential) && isRecord(confidential.persona)
    ? { ...confidential, persona: { ...confidential.persona, tastes: {} } }
    : confidential;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
