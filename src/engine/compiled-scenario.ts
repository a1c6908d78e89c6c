import { partnersOf, rulesOf, type ExcludedPair, type Rule } from './rules';
import { sidesOf, type EventSpec, type InjectSpec, type MoveSpec, type Scenario } from './scenario';
import { bySide, type BySide, type Hundredths, type Percent, type Side } from './sides';
import { TALK_COSTS, type TalkCosts } from './talk';

/** The rules of one table, compiled from a scenario: indexed, in hundredths, public, never changed during play. */
export interface CompiledScenario {
  readonly scenarioId: string;
  /** Every side of the ledger, seated or absent, in the order in which all vectors are written: 2 to 6. */
  readonly sides: readonly Side[];
  /** Position of a side in `sides`. Flat arrays hold one entry a side in this order, option by option. */
  readonly sideIndex: BySide<number>;
  readonly issues: readonly CompiledIssue[];
  /** Every option of every issue, issue by issue; `open` is the first of each. */
  readonly options: readonly CompiledOption[];
  /** The issue of each option. */
  readonly issueOf: Uint8Array;
  /** `issue:option` to the option's index in `options`. */
  readonly optionIndex: Readonly<Record<string, number>>;
  /** Payoffs at the start, one entry a side for each option, in hundredths. */
  readonly payoffs: readonly Hundredths[];
  /** Durability at the start, one entry an option. */
  readonly durabilities: readonly number[];
  /** The optional rules that the scenario switches on. */
  readonly rules: readonly Rule[];
  /** What these rules forbid to stand in one package, as pairs and by option. */
  readonly excluded: readonly ExcludedPair[];
  readonly partners: readonly (readonly number[])[];
  readonly meters: Readonly<Record<string, CompiledMeter>>;
  readonly war: {
    readonly horizon: number;
    readonly base: BySide<Hundredths>;
    readonly min: Hundredths;
    readonly deadline: BySide<Hundredths>;
  };
  readonly durability: {
    readonly base: number;
    readonly perAbsent: BySide<number>;
    readonly missingPerformer: number;
    readonly missingPerformersCounted: number;
    readonly legitimacyCap: number;
    readonly consultedPerformersPercent: Percent;
    readonly grievancePerPoint: number;
    readonly grievanceCap: number;
    readonly floor: Percent;
    readonly ceiling: Percent;
  };
  readonly brokenWord: BySide<Hundredths>;
  readonly talk: TalkCosts;
  /** Band in which an outsider places each side's salience, in percent, one entry an issue. */
  readonly guessedSalience: BySide<readonly (readonly [Percent, Percent])[]>;
  /** The meter of the war's heat, if the table has one. */
  readonly warMeter: string | null;
  readonly moves: Readonly<Record<string, MoveSpec>>;
  readonly events: Readonly<Record<string, EventSpec>>;
  readonly injects: Readonly<Record<string, InjectSpec>>;
  readonly turningPointAt: Percent;
  /** Whether the gains of sides without a chair count in relative gains. */
  readonly enviesAbsent: boolean;
  readonly ends: Pick<Scenario, 'opening' | 'ending' | 'walkout' | 'deadline' | 'backChannel'>;
}

export interface CompiledIssue {
  readonly id: string;
  readonly track: string;
  /** Index of its first option (`open`) in {@link CompiledScenario.options}. */
  readonly first: number;
  readonly count: number;
}

export interface CompiledOption {
  readonly id: string;
  readonly issue: number;
  /** Bit s is set if the side with index s would have to carry it out. */
  readonly performers: number;
  /** Percent of the war it lets go on; 100 where it says nothing of a ceasefire. */
  readonly warGoesOn: Percent;
}

export interface CompiledMeter {
  readonly start: number;
  readonly min: number;
  readonly max: number;
  /** Hundredths of full-horizon war cost a step. */
  readonly war: BySide<Hundredths>;
  readonly drift?: { readonly every: number; readonly step: number };
}

/** Points as written in a scenario to hundredths. */
export const toHundredths = (points: number): Hundredths => Math.round(points * 100);

/** Points in the order of the sides as hundredths by side; what is missing is 0. */
export const vector = (sides: readonly Side[], points: readonly number[]): BySide<Hundredths> =>
  bySide(sides, (_, i) => toHundredths(points[i] ?? 0));

/** Where a side's entry for an option stands in flat arrays such as {@link CompiledScenario.payoffs}. */
export const entryOf = ({ sides, sideIndex }: CompiledScenario, option: number, side: Side): number =>
  option * sides.length + sideIndex[side];

/** Key of an option in {@link CompiledScenario.optionIndex}. */
export const optionKey = (issue: string, option: string): string => `${issue}:${option}`;

/** Compiles a checked scenario. The result depends on nothing else and may be shared by any number of games. */
export function compile(scenario: Scenario): CompiledScenario {
  const sides = sidesOf(scenario);
  const sideIndex = bySide(sides, (_, i) => i);
  const options: CompiledOption[] = [];
  const payoffs: Hundredths[] = [];
  const durabilities: number[] = [];
  const optionIndex: Record<string, number> = {};
  const issues = scenario.issues.map((issue, issueIndex): CompiledIssue => {
    const first = options.length;
    for (const option of issue.options) {
      optionIndex[optionKey(issue.id, option.id)] = options.length;
      options.push({
        id: option.id,
        issue: issueIndex,
        performers: option.performers.reduce((bits, side) => bits | (1 << sideIndex[side]), 0),
        warGoesOn: option.warGoesOnPercent ?? 100,
      });
      payoffs.push(...sides.map((_, i) => toHundredths(option.payoffs[i] ?? 0)));
      durabilities.push(option.durability);
    }
    return { id: issue.id, track: issue.track, first, count: issue.options.length };
  });
  const { durability, war } = scenario;
  const rules = rulesOf(scenario, (issue, option) => optionIndex[optionKey(issue, option)]);
  const excluded = rules.flatMap((rule) => rule.excluded ?? []);
  return {
    scenarioId: scenario.id,
    sides,
    sideIndex,
    issues,
    options,
    issueOf: Uint8Array.from(options, ({ issue }) => issue),
    optionIndex,
    payoffs,
    durabilities,
    rules,
    excluded,
    partners: partnersOf(options.length, excluded),
    meters: Object.fromEntries(
      scenario.meters.map((meter) => [meter.id, compileMeter(sides, meter, war.perStep[meter.id])]),
    ),
    war: {
      horizon: war.horizon,
      base: vector(sides, war.base),
      min: toHundredths(war.min),
      deadline: vector(sides, scenario.deadline.war),
    },
    durability: {
      base: durability.base,
      perAbsent: bySide(sides, (_, i) => durability.perAbsent[i] ?? 0),
      missingPerformer: durability.missingPerformer,
      missingPerformersCounted: durability.missingPerformersCounted,
      legitimacyCap: durability.legitimacyCap,
      consultedPerformersPercent: durability.consultedPerformersPercent ?? 0,
      grievancePerPoint: durability.grievancePerPoint,
      grievanceCap: durability.grievanceCap,
      floor: durability.floor,
      ceiling: durability.ceiling,
    },
    brokenWord: vector(sides, scenario.brokenWord),
    talk: talkCosts(scenario.talk),
    guessedSalience: bySide(sides, (side) => scenario.issues.map((issue) => salienceBand(scenario, side, issue.id))),
    warMeter: scenario.meters.find((meter) => meter.instrument === 'barometer')?.id ?? null,
    moves: byId(scenario.moves),
    events: byId(scenario.events),
    injects: byId(scenario.injects),
    turningPointAt: scenario.turningPointAt,
    enviesAbsent: scenario.enviesAbsent ?? false,
    ends: {
      opening: scenario.opening,
      ending: scenario.ending,
      walkout: scenario.walkout,
      deadline: scenario.deadline,
      backChannel: scenario.backChannel,
    },
  };
}

/**
 * What anybody who knows the article may suppose: the sheet's figure and its spread, rounded outwards to quarters, so
 * that the band tells neither the figure nor what was drawn for this game. A log for one seat, whose scenario has no
 * sheets but its own, brings the bands along.
 */
function salienceBand(scenario: Scenario, side: Side, issue: string): readonly [Percent, Percent] {
  const known = scenario.guessedSalience?.[side][issue];
  if (known) return known;
  const salience = scenario.sides[side].confidential.stances[issue]?.salience ?? 1;
  const spread = scenario.spread.saliencePercent;
  return [Math.floor((salience * (100 - spread)) / 25) * 25, Math.ceil((salience * (100 + spread)) / 25) * 25];
}

const talkCosts = (talk: Scenario['talk']): TalkCosts =>
  talk
    ? {
        never: toHundredths(talk.never),
        trade: toHundredths(talk.trade),
        warning: toHundredths(talk.warning),
        most: toHundredths(talk.most),
      }
    : TALK_COSTS;

const byId = <T extends { readonly id: string }>(items: readonly T[]): Record<string, T> =>
  Object.fromEntries(items.map((item) => [item.id, item]));

function compileMeter(
  sides: readonly Side[],
  meter: Scenario['meters'][number],
  perStep: readonly number[] = [],
): CompiledMeter {
  const { start, min, max, drift } = meter;
  const plain = { start, min, max, war: vector(sides, perStep) };
  return drift ? { ...plain, drift: { every: drift.every, step: drift.step } } : plain;
}
