import type { Scenario, Terms, View } from '../engine';
import { draftOnTable, isBuilding, type App, type Frame } from '../store';

/** What the table is asked to show. */
export interface Shown {
  readonly scenario: Scenario;
  readonly view: View;
  /** Those that colour the map and fill the plates; {} where nothing is drafted. */
  readonly terms: Terms;
  /** Steps of each meter since the round opened. */
  readonly changes: Readonly<Record<string, number>>;
}

/** What a frame shows, with the half-built draft of a person if there is one. */
export function shownOf(app: App, frame: Frame): Shown | null {
  const { session } = app;
  if (!session) return null;
  const terms = isBuilding(app) ? app.desk.terms : (draftOnTable(frame.view)?.terms ?? {});
  return {
    scenario: session.header.scenario,
    view: frame.view,
    terms,
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
