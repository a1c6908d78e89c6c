import type { EventKind, EventOf, GameEvent } from '../../engine';
import { meterOf } from '../actors/meters';
import type { Cast } from '../cast';
import { cardOf } from '../cards';
import type { Run } from '../motion';
import type { Shown } from '../shown';

/** What a picture is played with: the table before and after, the actors, and the run that may be cut. */
export interface Stage {
  readonly run: Run;
  readonly cast: Cast;
  readonly before: Shown;
  readonly after: Shown;
}

export type Picture<K extends EventKind> = (event: EventOf<K>, stage: Stage) => Promise<void>;

/** How long a card is left alone to be read, at normal speed; words that are meant for the viewer are left longest. */
export const READ_MS = { short: 380, long: 800, heard: 900, words: 1600 } as const;

/** Lays the note of an event down, where it has one. */
export async function tell({ cast, run, after }: Stage, event: GameEvent): Promise<void> {
  const card = cardOf(event, after);
  if (card?.kind !== 'note') return;
  await cast.captions.say(run, after, card.who, card.words);
}

/** Leaves the note its time; what follows plays meanwhile. */
export const leave = ({ cast, run }: Stage, read: keyof typeof READ_MS): void =>
  cast.captions.leave(run, READ_MS[read]);

/**
 * Moves all that an event has changed, at once: a round would keep people waiting if each thing waited for the other.
 * The sums are counted with it, since the ledger beside the table counts the event when its picture is over.
 */
export async function settle({ cast, run, before, after }: Stage): Promise<void> {
  const intensity = meterOf(after, 'barometer');
  const hotter = intensity !== null && intensity.value > (before.view.meters[intensity.spec.id] ?? intensity.value);
  await Promise.all([
    ...(hotter ? [cast.lights.dip(run), cast.ember.rise(run, intensity.share)] : []),
    ...cast.instruments.map((instrument) => instrument.move(run, after)),
    cast.tag.change(run, after),
    cast.map.recolour(run, after),
    cast.plates.count(run, after),
  ]);
}

/** Everybody sees it: the gallery flashes once. */
export const inPublic = ({ cast, run }: Stage): Promise<void> => cast.press.flash(run);
