import type { Draft, Scenario, Side, Terms, View } from '../engine';
import { draftAt, termsAt, type App, type Frame } from '../store';

/** What the table is asked to show. */
export interface Shown {
  readonly scenario: Scenario;
  readonly view: View;
  /** Those that colour the map and fill the plates; {} where nothing is drafted. */
  readonly terms: Terms;
  /** The number of the draft whose paper lies on top; null where none lies there. */
  readonly top: number | null;
  /** Who has just tabled nothing new. */
  readonly held: Side | null;
  /** Steps of each meter since the round opened. */
  readonly changes: Readonly<Record<string, number>>;
}

/** Drafts from the top of the pile down: first the one that the table turns to, then the latest. */
export const order = ({ view, top }: Pick<Shown, 'view' | 'top'>): readonly Draft[] =>
  [...view.drafts].sort((a, b) => Number(b.number === top) - Number(a.number === top) || b.number - a.number);

/** What a frame shows, with the half-built draft of a person if there is one. */
export function shownOf(app: App, frame: Frame): Shown | null {
  const { session } = app;
  if (!session) return null;
  return {
    scenario: session.header.scenario,
    view: frame.view,
    terms: termsAt(app, frame),
    top: draftAt(app, frame)?.number ?? null,
    held: frame.event.kind === 'held' ? frame.event.side : null,
    changes: changesAt(session.frames, frame),
  };
}

/** Steps of each meter between the opening of the round that a frame belongs to and that frame. */
export function changesAt(frames: readonly Frame[], frame: Frame): Record<string, number> {
  let start = frames[0];
  for (let i = Math.min(frame.index, frames.length - 1); i > 0; i--) {
    if (frames[i]?.event.kind !== 'round-opened') continue;
    start = frames[i];
    break;
  }
  const before = start?.view.meters ?? {};
  return Object.fromEntries(
    Object.entries(frame.view.meters).map(([id, value]) => [id, value - (before[id] ?? value)]),
  );
}
