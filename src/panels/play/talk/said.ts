import type { Frame } from '../../../store';
import { type EventOf, type Side, type Terms } from '../../../engine';

/** What each side said last of the draft of a number, by remark or in answer. */
export function saidOf(frames: readonly Frame[], number: number): readonly Spoken[] {
  const said = frames.flatMap(({ event }) => spokenIn(event)).filter(({ draft }) => draft === number);
  return [...new Map(said.map((stand) => [stand.side, stand])).values()];
}

/** What somebody said of a draft. */
type Spoken = Omit<EventOf<'remarked'>, 'kind'>;

/** A clause as the others have spoken of it. */
export interface Mark {
  readonly side: Side;
  readonly kind: 'likes' | 'blocks';
}

/** By issue, what stands at the clauses of terms: who likes the clause, and whom it blocks, as they last said of any draft that held it. */
export function marksOn(frames: readonly Frame[], terms: Terms): ReadonlyMap<string, readonly Mark[]> {
  const marks = new Map<string, Mark[]>();
  const put = (issue: string, mark: Mark): void => {
    const others = (marks.get(issue) ?? []).filter(({ side }) => side !== mark.side);
    marks.set(issue, [...others, mark]);
  };
  const drafts = new Map<number, Terms>();
  for (const { event } of frames) {
    if (event.kind === 'drafted') drafts.set(event.number, event.terms);
    if (event.kind === 'answered' && event.draft) drafts.set(event.draft.number, event.draft.terms);
    for (const { side, draft, likes, blocks } of spokenIn(event)) {
      const spoken = drafts.get(draft) ?? {};
      if (likes !== undefined && terms[likes] !== undefined && spoken[likes] === terms[likes])
        put(likes, { side, kind: 'likes' });
      if (blocks && terms[blocks.issue] === blocks.option) put(blocks.issue, { side, kind: 'blocks' });
    }
  }
  return marks;
}

function spokenIn(event: Frame['event']): Spoken[] {
  if (event.kind === 'remarked') return [event];
  if (event.kind !== 'replied' || typeof event.about !== 'object' || !('draft' in event.about)) return [];
  return 'ground' in event.answer ? [{ side: event.side, draft: event.about.draft, ...event.answer }] : [];
}
