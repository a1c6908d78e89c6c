import type { GameEvent, Side, Terms } from '../engine';
import { saidOf, UTTERANCES, type Said } from '../log';
import type { Frame } from '../store';

/** What has happened up to a frame, as far as the table still shows it. */
export interface Story {
  /** Who has tabled nothing new since it last had the word. */
  readonly held: ReadonlySet<Side>;
  /** By the number of a draft, who voted against it. */
  readonly refused: ReadonlyMap<number, readonly Side[]>;
  /** The moves away from the table in this round, the last at the end. */
  readonly moves: readonly { readonly side: Side; readonly move: string }[];
  /** The terms of every draft that was laid on the table. */
  readonly laid: ReadonlyMap<number, Terms>;
  /** What a draft says clause by clause, and what the sides said of it last, newest first. */
  readonly saidOf: (terms: Terms) => readonly Said[];
  /** What others said last since the viewer's own last act, and what they did last, away from papers; null where nothing was. */
  readonly said: GameEvent | null;
  readonly done: GameEvent | null;
}

interface Writable {
  readonly held: Set<Side>;
  readonly refused: Map<number, readonly Side[]>;
  moves: { side: Side; move: string }[];
  readonly laid: Map<number, Terms>;
  said: GameEvent | null;
  done: GameEvent | null;
}

const told = new WeakMap<Frame, Story>();

/** Whether something is said in it at the table. */
export const isWord = ({ kind }: GameEvent): boolean => kind in UTTERANCES;

/** What is over when it has been seen: the clock and the table speak of the round, papers lie there, plates say the rest. */
const PASSING: ReadonlySet<GameEvent['kind']> = new Set([
  'opened',
  'round-opened',
  'round-closed',
  'lapsed',
  'closing-opened',
  'vote-failed',
  'drafted',
  'signed',
  'held',
  'turn',
  'inject-queued',
]);

/** A frame is asked for again and again: its story is kept. */
export function storyOf(frames: readonly Frame[], frame: Frame): Story {
  const known = told.get(frame);
  if (known) return known;
  const story: Writable = { held: new Set(), refused: new Map(), moves: [], laid: new Map(), said: null, done: null };
  const events = frames.slice(0, frame.index + 1).map(({ event }) => event);
  const { viewer } = frame.view;
  for (const event of events) {
    take(story, event);
    if ('side' in event && event.side === viewer) [story.said, story.done] = [null, null];
    else if (isWord(event)) story.said = event;
    else if (!PASSING.has(event.kind)) story.done = event;
  }
  const made: Story = { ...story, saidOf: (terms) => [...saidOf(events, terms)].reverse() };
  told.set(frame, made);
  return made;
}

function take(story: Writable, event: GameEvent): void {
  switch (event.kind) {
    case 'round-opened':
      story.moves = [];
      return;
    case 'turn': {
      const [next] = event.queue;
      if (next) story.held.delete(next);
      return;
    }
    case 'held':
      return void story.held.add(event.side);
    case 'moved':
      return void story.moves.push({ side: event.side, move: event.move });
    case 'drafted':
      return void story.laid.set(event.number, event.terms);
    case 'answered':
      if (event.draft) story.laid.set(event.draft.number, event.draft.terms);
      return;
    case 'voted':
      if (!event.accept) story.refused.set(event.draft, [...(story.refused.get(event.draft) ?? []), event.side]);
      return;
    default:
      return;
  }
}
