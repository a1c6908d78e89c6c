import { durability, sparedWar, stakesOf, warGoesOn, warToCome } from '../../../engine';
import type { Hundredths, Percent, Secret, Side, Terms, View } from '../../../engine';
import { payoff, whole, type Range } from './guess';
import { gainParts, worthOf, type GainPart, type Lens } from './worth';

/** One step of the way from a draft's points to what it is worth; each begins where the one before it ended. */
export interface Step {
  readonly code: 'clause' | 'others' | 'holds' | Exclude<GainPart['code'], 'gain-stakes'>;
  /** The issues whose clauses it counts; none after the clauses. */
  readonly issues: readonly string[];
  readonly from: Hundredths;
  readonly to: Hundredths;
  /** What it may be as well, where it is a guess. */
  readonly range: Range | null;
}

/** The arithmetic of a draft for one side, in hundredths. */
export interface Waterfall {
  /** The clauses that move points, the largest gain first, the largest loss last. */
  readonly clauses: readonly Step[];
  /** What the clauses come to if they hold for certain. */
  readonly stakes: Hundredths;
  readonly durability: Percent;
  /** What becomes of them: as likely as they hold, then one by one what the engine adds and takes. */
  readonly after: readonly Step[];
  /** Gain over walking away in the lens asked for: where the last step ends. */
  readonly gain: Hundredths;
}

/** Reckons a draft for a side that knows its own secret: nothing but {@link gainParts}, laid end to end. */
export function waterfallOf(view: View, side: Side, secret: Secret, terms: Terms, lens: Lens): Waterfall {
  const worth = worthOf(view, side, secret, terms, lens);
  const [held, ...parts] = gainParts(view, side, terms, worth);
  const stakes = stakesOf(view, terms)[side];
  const clauses = laidOut(
    Object.entries(terms)
      .map(([issue, option]) => ({
        code: 'clause' as const,
        issues: [issue],
        value: payoff(view, side, issue, option),
      }))
      .filter(({ value }) => value !== 0)
      .sort((a, b) => b.value - a.value),
    0,
  );
  const holds: Step = { code: 'holds', issues: [], from: stakes, to: held?.value ?? 0, range: null };
  const after = laidOut(
    parts.map(({ code, value }) => ({
      code: code === 'gain-stakes' ? ('holds' as const) : code,
      issues: [],
      value,
      range: code === 'gain-war' ? warGuess(view, side, secret, terms) : null,
    })),
    holds.to,
  );
  return { clauses, stakes, durability: worth.durability, after: [holds, ...after], gain: worth.gain };
}

interface Part extends Pick<Step, 'code' | 'issues'> {
  readonly value: Hundredths;
  readonly range?: Range | null;
}

/** Parts one after the other, from where they begin. */
function laidOut(parts: readonly Part[], start: Hundredths): readonly Step[] {
  let at = start;
  return parts.map(({ code, issues, value, range = null }) => {
    const from = at;
    at += value;
    return { code, issues, from, to: at, range };
  });
}

/**
 * The war that is spared, as likely as the terms hold: from what the own capital believes of it to what the ledger
 * counts, outwards to whole points; null where the two are one.
 */
function warGuess(view: View, side: Side, { believesWarCostPercent }: Secret, terms: Terms): Range | null {
  const [d, goesOn, war] = [durability(view, terms), warGoesOn(view, terms), warToCome(view, side)];
  const ledger = sparedWar(war, d, goesOn);
  const believed = sparedWar(Math.round((war * believesWarCostPercent) / 100), d, goesOn);
  return ledger === believed ? null : whole(ledger < believed ? [ledger, believed] : [believed, ledger]);
}

/** At most so many clauses, the smallest of them told as one; they come to the same. */
export function folded({ clauses }: Waterfall, places: number): readonly Step[] {
  if (clauses.length <= places) return clauses;
  const size = ({ from, to }: Step): number => Math.abs(to - from);
  const kept = new Set([...clauses].sort((a, b) => size(b) - size(a)).slice(0, places - 1));
  const rest = clauses.filter((step) => !kept.has(step));
  const others: Part = {
    code: 'others',
    issues: rest.flatMap(({ issues }) => issues),
    value: rest.reduce((sum, { from, to }) => sum + to - from, 0),
  };
  const parts = [...kept].map(({ code, issues, from, to }): Part => ({ code, issues, value: to - from }));
  return laidOut([...parts.sort((a, b) => b.value - a.value), others], 0);
}

/** The same with what holding out and the end itself would bring as one step: they stand next to each other. */
export function shortened(waterfall: Waterfall): Waterfall {
  const built = waterfall.after.find(({ code }) => code === 'gain-built');
  if (!built || !waterfall.after.some(({ code }) => code === 'gain-end')) return waterfall;
  const after = waterfall.after
    .filter((step) => step !== built)
    .map((step) => (step.code === 'gain-end' ? { ...step, from: built.from } : step));
  return { ...waterfall, after };
}
