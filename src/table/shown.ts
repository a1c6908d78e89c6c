import type { Draft, GameEvent, Scenario, Side, Terms, View } from '../engine';
import { draftAt, termsAt, type App, type Frame } from '../store';
import { storyOf, type Story } from './story';

/** What the table is asked to show. */
export interface Shown {
  readonly scenario: Scenario;
  readonly view: View;
  /** Those that colour the map and fill the plates; {} where nothing is drafted. */
  readonly terms: Terms;
  /** The number of the draft whose paper lies on top; null where none lies there. */
  readonly top: number | null;
  /** What has happened, as far as it still shows. */
  readonly story: Story;
  /** Steps of each meter since the round opened. */
  readonly changes: Readonly<Record<string, number>>;
  /** The deadline that runs, or the one that has just ended. */
  readonly deadline: View['deadline'];
  /** What others said last since the viewer's own last act: it stays to be read. Null once the person turns to something. */
  readonly said: GameEvent | null;
  /** What the viewer is about to say, on their own card with a dashed edge. */
  readonly unsaid: string | null;
  /** Nothing may move: what a picture would have told is left lying. */
  readonly still: boolean;
}

/** Drafts from the top of the pile down: first the one that the table turns to, then the latest; refused ones lie under all. */
export const order = ({ view, top, story }: Pick<Shown, 'view' | 'top' | 'story'>): readonly Draft[] =>
  [...view.drafts].sort(
    (a, b) =>
      Number(b.number === top) - Number(a.number === top) ||
      Number(story.refused.has(a.number)) - Number(story.refused.has(b.number)) ||
      b.number - a.number,
  );

/** The side whose words stand on the table: it leans in, and the light is on it and off the others. */
export const speakerOf = ({ said }: Pick<Shown, 'said'>): Side | null =>
  said && 'side' in said ? (said.side ?? null) : null;

/** What a frame shows, with the half-built draft of a person if there is one. */
export function shownOf(app: App, frame: Frame, still = false): Shown | null {
  const { session } = app;
  if (!session) return null;
  const { scenario } = session.header;
  const story = storyOf(session.frames, frame);
  const { view } = frame;
  const deadline = view.deadline ?? session.frames[frame.index - 1]?.view.deadline ?? null;
  return {
    scenario,
    view,
    terms: termsAt(app, frame),
    top: draftAt(app, frame)?.number ?? null,
    story,
    changes: changesAt(session.frames, frame),
    deadline,
    said: view.outcome === null ? story.said : null,
    unsaid: frame.index === session.cursor && view.turn === view.viewer ? app.unsaid : null,
    still,
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
