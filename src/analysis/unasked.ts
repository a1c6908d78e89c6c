import { isSeated, optionKey, type Clause, type GameEvent, type Side, type State } from '../engine';
import { answerBySheet, clausesIn, type SheetAnswer } from './by-sheet';
import type { Refused } from './refused';

/** Something that a question would have told, and that nobody asked. */
export interface Unasked {
  readonly side: Side;
  readonly answer: SheetAnswer;
  /** For a line, the drafts of others that held the clause. */
  readonly drafts: readonly number[];
}

/** So many unasked questions of each kind are worth telling. */
const MOST = 2;

/**
 * What questions would have told that nobody asked: lines that stood in others' drafts and of which their side never
 * spoke, the dearest first; why a draft was not signed by a side that said nothing of it, those first that were nearest;
 * and what matters most to a side that never told anything of that.
 */
export function unaskedOf(state: State, events: readonly GameEvent[], refused: readonly Refused[]): Unasked[] {
  return [linesUnasked(state, events), reasonsUnasked(refused), prioritiesUnasked(state, events)].flatMap((found) =>
    found.slice(0, MOST),
  );
}

function linesUnasked(state: State, events: readonly GameEvent[]): Unasked[] {
  const spoken = new Set(events.flatMap(spokenLines));
  const found = new Map<string, { readonly one: Unasked; readonly weight: number }>();
  for (const event of events) {
    if (event.kind !== 'drafted') continue;
    for (const clause of clausesIn(event.terms))
      for (const side of state.seats) {
        const key = `${side} ${optionKey(clause.issue, clause.option)}`;
        if (side === event.side || spoken.has(key) || !isSeated(state, side)) continue;
        const answer = answerBySheet(state, side, clause);
        if (answer?.kind !== 'line') continue;
        const drafts = [...(found.get(key)?.one.drafts ?? []), event.number];
        found.set(key, { one: { side, answer, drafts }, weight: answer.cost * drafts.length });
      }
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight).map(({ one }) => one);
}

/** Those who neither signed a draft nor said a word of it. */
const reasonsUnasked = (refused: readonly Refused[]): Unasked[] =>
  refused
    .flatMap(({ refusers, number }) =>
      refusers.flatMap(({ side, said, sheet }) =>
        said === null && sheet?.kind === 'draft' ? [{ side, answer: sheet, drafts: [number] }] : [],
      ),
    )
    .sort((a, b) => b.answer.over - a.answer.over);

/** Those of whom nobody heard what matters most to them, or least. */
function prioritiesUnasked(state: State, events: readonly GameEvent[]): Unasked[] {
  const told = new Set(
    events.flatMap((event) => {
      if (event.kind === 'told') return 'weight' in event.claim ? [event.side] : [];
      if (event.kind === 'asked') return event.about === 'priorities' ? [event.to] : [];
      return [];
    }),
  );
  return state.seats.flatMap((side): Unasked[] => {
    const answer = told.has(side) ? null : answerBySheet(state, side, 'priorities');
    return answer ? [{ side, answer, drafts: [] }] : [];
  });
}

/** The clauses of which an event tells how its side stands to them. */
function spokenLines(event: GameEvent): string[] {
  const key = ({ side }: { readonly side: Side }, { issue, option }: Clause): string[] => [
    `${side} ${optionKey(issue, option)}`,
  ];
  if (event.kind === 'told') return 'line' in event.claim ? key(event, event.claim) : [];
  if (event.kind === 'remarked') return event.blocks ? key(event, event.blocks) : [];
  if (event.kind !== 'replied' || 'withheld' in event.answer) return [];
  if ('ground' in event.answer) return event.answer.blocks ? key(event, event.answer.blocks) : [];
  return typeof event.about === 'object' && 'issue' in event.about ? key(event, event.about) : [];
}
