import { draw, type Rng } from './rng';
import { fail, ok, type Result } from './result';
import { sidesOf, type Scenario } from './scenario';
import { bySide, isSide, type BySide, type Hundredths, type Percent, type Side } from './sides';
import type { Secret, Settings, State } from './state';
import { isSeed, LONGEST_SEED, publicStream, secretStream, type Seed } from './seed';
import { compile, optionKey, toHundredths, type CompiledScenario } from './compiled-scenario';

export interface SetupOptions {
  readonly seats: readonly Side[];
  /** A number for a game of format 1 only. */
  readonly seed: Seed;
  readonly settings: Settings;
  /** The scenario compiled before, when many games are played of it. */
  readonly table?: CompiledScenario;
}

export const MAX_ROUNDS = 24;

/**
 * The state before the opening, for a scenario that has been checked. What each delegation privately wants is drawn
 * here from the seed, around its sheet.
 * Faults: `setup.seats` (fewer than two, unknown or twice), `setup.seed`, `setup.rounds`, `setup.opener` (no seat).
 */
export function setup(scenario: Scenario, options: SetupOptions): Result<State> {
  const { seats, seed, settings } = options;
  const sides = options.table?.sides ?? sidesOf(scenario);
  if (seats.length < 2 || new Set(seats).size !== seats.length || !seats.every((seat) => isSide(sides, seat)))
    return fail('setup.seats', 'seats');
  if (!isSeed(seed)) return fail('setup.seed', 'seed', { most: LONGEST_SEED });
  const { horizon } = scenario.war;
  const most = Math.min(MAX_ROUNDS, horizon);
  if (!Number.isInteger(settings.rounds) || settings.rounds < 1 || settings.rounds > most)
    return fail('setup.rounds', 'settings.rounds', { most });
  if (settings.opener !== undefined && !seats.includes(settings.opener)) return fail('setup.opener', 'settings.opener');
  const table = options.table ?? compile(scenario);
  const drawn = drawSecrets(scenario, table, seed, settings);
  return ok({ ...startOf(table, seats, settings), secrets: drawn.secrets, rng: drawn.rng, whispers: [] });
}

/** The position before the opening, the same for every game of a table with these seats. */
function startOf(
  table: CompiledScenario,
  seats: readonly Side[],
  settings: Settings,
): Omit<State, 'secrets' | 'rng' | 'whispers'> {
  const { sides } = table;
  return {
    table,
    settings: {
      rounds: settings.rounds,
      leaks: settings.leaks,
      events: settings.events,
      absentMoves: settings.absentMoves,
      ...(settings.opener === undefined ? {} : { opener: settings.opener }),
      ...(settings.numbering === undefined ? {} : { numbering: settings.numbering }),
      ...(settings.talk === undefined ? {} : { talk: settings.talk }),
      ...(settings.backChannel === undefined ? {} : { backChannel: settings.backChannel }),
      ...(settings.drawnLines === undefined ? {} : { drawnLines: settings.drawnLines }),
    },
    seats: [...seats],
    phase: 'opening',
    round: 0,
    booked: 0,
    turn: null,
    queue: [],
    away: false,
    accounts: bySide(sides, () => ({ stakes: 0, standing: 0, costs: 0 })),
    meters: Object.fromEntries(Object.entries(table.meters).map(([id, meter]) => [id, meter.start])),
    war: bySide(sides, () => 0),
    relief: bySide(sides, () => 0),
    legitimacy: 0,
    payoffs: table.payoffs,
    durabilities: table.durabilities,
    durabilityOfAll: 0,
    durabilityOfTrack: {},
    pledges: table.payoffs.map(() => 0),
    drafts: [],
    drafted: 0,
    whispered: 0,
    deadline: null,
    uses: {},
    lastMove: bySide(sides, () => null),
    escalated: bySide(sides, () => 0),
    claims: bySide(sides, () => 0),
    happened: {},
    injects: [],
    votes: [],
    walkedOut: null,
    outcome: null,
  };
}

/** Each delegation differs a little from its sheet, within the scenario's spread. */
function drawSecrets(
  scenario: Scenario,
  table: CompiledScenario,
  seed: Seed,
  { drawnLines }: Settings,
): { secrets: BySide<Secret>; rng: Rng } {
  const drawn = (side: Side, dice: Dice): Secret => {
    const secret = secretOf(scenario, table, side, dice);
    return drawnLines
      ? { ...secret, redLines: linesBy(dice, secret.redLines, scenario.spread.saliencePercent) }
      : secret;
  };
  if (typeof seed === 'string') {
    const secrets = bySide(table.sides, (side, i) => drawn(side, new Dice(secretStream(seed, i))));
    return { secrets, rng: publicStream(seed) };
  }
  // Games of format 1 drew everything in one row.
  const dice = new Dice(seed);
  return { secrets: bySide(table.sides, (side) => drawn(side, dice)), rng: dice.rng };
}

/**
 * What each red line costs at home, around the sheet's figure and as widely as a clause weighs: they are drawn last, so
 * that all else is what the seed gave before. Which clause is one, stays.
 */
const linesBy = (dice: Dice, redLines: readonly Hundredths[], halfWidth: Percent): readonly Hundredths[] =>
  redLines.map((cost) => (cost === 0 ? 0 : Math.round((cost * dice.around(100, halfWidth)) / 100)));

class Dice {
  constructor(public rng: Rng) {}

  around(middle: number, halfWidth: number): number {
    const drawn = draw(this.rng, 2 * halfWidth + 1);
    this.rng = drawn.state;
    return middle + drawn.value - halfWidth;
  }
}

/** The order in which it draws is part of what a seed means: the issues, belief, relative gains, least gain. */
function secretOf(scenario: Scenario, table: CompiledScenario, side: Side, dice: Dice): Secret {
  const { spread } = scenario;
  const { confidential } = scenario.sides[side];
  const { interestsLens: lens } = confidential;
  const redLines = table.options.map(() => 0);
  for (const line of confidential.redLines) {
    const at = table.optionIndex[optionKey(line.issue, line.option)];
    if (at !== undefined) redLines[at] = toHundredths(line.points);
  }
  return {
    redLines,
    salience: table.issues.map(({ id }) => {
      const percent = Math.round((confidential.stances[id]?.salience ?? 1) * 100);
      return Math.round((percent * dice.around(100, spread.saliencePercent)) / 100);
    }),
    believesWarCostPercent: Math.max(0, dice.around(lens.believesWarCostPercent, spread.believesWarCostPercent)),
    relativeGainsPercent: Math.max(0, dice.around(lens.relativeGainsPercent, spread.relativeGainsPercent)),
    minimumGain: Math.max(0, dice.around(toHundredths(lens.minimumGain), toHundredths(spread.minimumGain))),
  };
}
