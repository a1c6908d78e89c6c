import {
  optionKey,
  type EventOf,
  type GameEvent,
  type Line,
  type Position,
  type Side,
  type SideLens,
  type Stand,
} from '../../engine';
import { LINE_COST } from './face';

/** What a side has let the others know of itself, by its own words. */
export interface Heard {
  /** By option key, in the order in which they were named. */
  readonly lines: ReadonlyMap<string, Line>;
  readonly envious: boolean;
  readonly patient: boolean;
}

type Hearing = { -readonly [K in keyof Heard]: Heard[K] } & { readonly lines: Map<string, Line> };

export function heardOf(side: Side, history: readonly GameEvent[]): Heard {
  const heard: Hearing = { lines: new Map(), envious: false, patient: false };
  for (const event of history) {
    if (event.kind === 'remarked' && event.side === side) take(heard, event);
    if (event.kind === 'replied' && event.side === side) listen(heard, event);
  }
  return heard;
}

function listen(heard: Hearing, { about, answer }: EventOf<'replied'>): void {
  if ('ground' in answer) take(heard, answer);
  if ('stand' in answer && answer.stand === 'line' && typeof about === 'object' && 'issue' in about)
    heard.lines.set(optionKey(about.issue, about.option), answer.line ?? 'hard');
}

function take(heard: Hearing, { ground, blocks, line }: Stand): void {
  if (ground === 'line' && blocks) heard.lines.set(optionKey(blocks.issue, blocks.option), line ?? 'hard');
  if (ground === 'gap') heard.envious = true;
  if (ground === 'waits') heard.patient = true;
}

/** So many lines of a side are taken at their word, those first that it named first: whoever calls everything a line says nothing. */
const LINES_HEARD = 3;
/** What one supposes of a side that minds the others' gains, and of one whom the war does not press, in percent. */
const ENVY = 35;
const BELIEF = 50;

const made = new WeakMap<SideLens, Map<string, SideLens>>();

/** A guess at a side, mended by what it said of itself. The same lens for the same words, so that what is made of it can be kept. */
export function informed({ table }: Position, lens: SideLens, { lines, envious, patient }: Heard): SideLens {
  if (lines.size === 0 && !envious && !patient) return lens;
  const told = [...lines].slice(0, LINES_HEARD);
  const key = JSON.stringify([told, envious, patient]);
  const ofLens = made.get(lens) ?? new Map<string, SideLens>();
  made.set(lens, ofLens);
  const known = ofLens.get(key);
  if (known) return known;
  const redLines = table.options.map((_, option) => lens.redLines[option] ?? 0);
  for (const [option, line] of told) {
    const at = table.optionIndex[option];
    if (at !== undefined) redLines[at] = Math.max(redLines[at] ?? 0, LINE_COST[line]);
  }
  const mended = {
    ...lens,
    redLines,
    ...(envious ? { relativeGainsPercent: Math.max(lens.relativeGainsPercent, ENVY) } : {}),
    ...(patient ? { believesWarCostPercent: Math.min(lens.believesWarCostPercent, BELIEF) } : {}),
  };
  ofLens.set(key, mended);
  return mended;
}
