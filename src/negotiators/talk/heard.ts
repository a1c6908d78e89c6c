import {
  optionKey,
  type EventOf,
  type GameEvent,
  type Line,
  type Percent,
  type Position,
  type Side,
  type SideLens,
  type Stand,
  type Weight,
} from '../../engine';
import { LINE_COST, SALIENCE } from './face';

/** What a side has let the others know of itself, by its own words. */
export interface Heard {
  /** By option key, in the order in which they were named. */
  readonly lines: ReadonlyMap<string, Line>;
  /** By issue. */
  readonly weights: ReadonlyMap<string, Weight>;
  readonly envious: boolean;
  readonly patient: boolean;
}

type Hearing = { -readonly [K in keyof Heard]: Heard[K] } & {
  readonly lines: Map<string, Line>;
  readonly weights: Map<string, Weight>;
};

export function heardOf(side: Side, history: readonly GameEvent[]): Heard {
  const heard: Hearing = { lines: new Map(), weights: new Map(), envious: false, patient: false };
  for (const event of history) if ('side' in event && event.side === side) listen(heard, event);
  return heard;
}

function listen(heard: Hearing, event: GameEvent): void {
  switch (event.kind) {
    case 'remarked':
      return take(heard, event);
    case 'replied':
      return replied(heard, event);
    case 'told': {
      const { claim } = event;
      if ('line' in claim) heard.lines.set(optionKey(claim.issue, claim.option), claim.line);
      else heard.weights.set(claim.issue, claim.weight);
      return;
    }
    case 'withdrew':
      heard.lines.delete(optionKey(event.issue, event.option));
      return;
    case 'contradicted':
      if ('never' in event.word) heard.lines.delete(optionKey(event.word.never.issue, event.word.never.option));
      return;
    default:
  }
}

function replied(heard: Hearing, { about, answer }: EventOf<'replied'>): void {
  if ('ground' in answer) take(heard, answer);
  if ('first' in answer) {
    heard.weights.set(answer.first, 'high');
    heard.weights.set(answer.last, 'low');
  }
  if ('stand' in answer && answer.stand === 'line' && typeof about === 'object' && 'issue' in about)
    heard.lines.set(optionKey(about.issue, about.option), answer.line ?? 'hard');
}

function take(heard: Hearing, { ground, blocks, line }: Stand): void {
  if (ground === 'line' && blocks) heard.lines.set(optionKey(blocks.issue, blocks.option), line ?? 'hard');
  if (ground === 'gap') heard.envious = true;
  if (ground === 'waits') heard.patient = true;
}

/** So many rounds may pass without a word of its own before a side counts as one that says nothing. */
const SILENCE = 2;

/**
 * Whether a side has said something of its own lately: a remark, a claim, an offer, an answer that answers. To one that has
 * not nobody says more than all may see (disclosure is answered by disclosure: Thompson 1991).
 */
export function hasSaid(side: Side, history: readonly GameEvent[]): boolean {
  let [round, spoke] = [0, 1];
  for (const event of history) {
    if (event.kind === 'round-opened') round = event.round;
    if (isWordOf(event, side)) spoke = round;
  }
  return round - spoke <= SILENCE;
}

function isWordOf(event: GameEvent, side: Side): boolean {
  if (!('side' in event) || event.side !== side) return false;
  if (event.kind === 'replied') return !('withheld' in event.answer);
  return event.kind === 'remarked' || event.kind === 'told' || event.kind === 'offered';
}

/** So many lines of a side are listened to, those first that it named first: whoever calls everything a line says nothing. */
const LINES_HEARD = 3;
/** What one supposes of a side that minds the others' gains, and of one whom the war does not press, in percent. */
const ENVY = 35;
const BELIEF = 50;

/** How much likelier than the truth a false claim is made that would serve who makes it, against one that admits something. */
const SELF_SERVING = 3;
const ADMITTING = 1;

/**
 * How far a claim is believed, 0..1, that one held for as likely as not before it was made: true claims against false ones
 * as 4p + q(100 − p) to q(100 − p), p being how far the word of the side can be trusted.
 */
const believed = (trust: Percent, q: number): number =>
  (4 * trust + q * (100 - trust)) / (4 * trust + 2 * q * (100 - trust));

const made = new WeakMap<SideLens, Map<string, SideLens>>();

/**
 * A guess at a side, mended by what it said of itself, as far as its word can be trusted. The same lens for the same words,
 * so that what is made of it can be kept.
 */
export function informed({ table }: Position, lens: SideLens, heard: Heard, trust: Percent): SideLens {
  const { lines, weights, envious, patient } = heard;
  if (lines.size === 0 && weights.size === 0 && !envious && !patient) return lens;
  const told = [...lines].slice(0, LINES_HEARD);
  const key = JSON.stringify([told, [...weights], envious, patient, trust]);
  const ofLens = made.get(lens) ?? new Map<string, SideLens>();
  made.set(lens, ofLens);
  const known = ofLens.get(key);
  if (known) return known;
  const serving = believed(trust, SELF_SERVING);
  const redLines = table.options.map((_, option) => lens.redLines[option] ?? 0);
  for (const [option, line] of told) {
    const at = table.optionIndex[option];
    if (at !== undefined) redLines[at] = Math.max(redLines[at] ?? 0, Math.round(serving * LINE_COST[line]));
  }
  const towards = (from: number, to: number): number => Math.round(from + serving * (to - from));
  const mended = {
    ...lens,
    redLines,
    salience: table.issues.map(({ id }, issue) => {
      const before = lens.salience[issue] ?? 100;
      const weight = weights.get(id);
      return weight ? weighed(table.guessedSalience[lens.side][issue], before, weight, trust) : before;
    }),
    ...(envious
      ? { relativeGainsPercent: Math.max(lens.relativeGainsPercent, towards(lens.relativeGainsPercent, ENVY)) }
      : {}),
    ...(patient
      ? { believesWarCostPercent: Math.min(lens.believesWarCostPercent, towards(lens.believesWarCostPercent, BELIEF)) }
      : {}),
  };
  ofLens.set(key, mended);
  return mended;
}

/** Salience, within the band that all may know, after a side has said how much the issue matters to it. */
function weighed(band: readonly [number, number] | undefined, before: number, weight: Weight, trust: Percent): number {
  const [low, high] = band ?? [before, before];
  const share = believed(trust, weight === 'low' ? ADMITTING : SELF_SERVING);
  const said = Math.max(low, Math.min(high, SALIENCE[weight]));
  return before + share * (said - before);
}
