import { TABLE, lookOf, type Point, places, type Place } from '../../art';
import { nameOf, whisperKey, type Scenario, type View, type Whisper } from '../../engine';
import { notesOnTable } from '../../store';
import { t } from '../../text';
import { between, cubicOut, sineInOut } from '../easing';
import type { Run } from '../motion';
import { drawNote, type NoteText } from '../pen/note';
import { DEPTH, onChange, type Actor, type Room } from '../room';
import { Sheet } from '../sheet';
import type { Shown } from '../shown';
import { FOLDED, noteOutline, noteScale, openSpot, type Spot } from '../spots';

export interface NotesActor extends Actor {
  /** A note slides from under the table's edge to where it is read. */
  slideIn(run: Run, shown: Shown, key: string): Promise<void>;
  /** A note turns face up for everybody to read. */
  turnUp(run: Run, shown: Shown, key: string): Promise<void>;
  /** The note goes: taken up it moves to the middle, declined or left it goes back to its author. */
  away(run: Run, shown: Shown, key: string, taken: boolean): Promise<void>;
  outline(key: string): readonly Point[] | null;
}

const EDGE: Record<Place, Point> = {
  far: [0.2, 1.0],
  near: [0.3, -0.16],
  left: [-1.12, 0.5],
  right: [1.12, 0.5],
  'left-front': [-1.12, 0.3],
  'left-back': [-1.05, 0.75],
  'right-front': [1.12, 0.3],
  'right-back': [1.05, 0.75],
};

interface Note {
  readonly sheet: Sheet;
  readonly changed: ReturnType<typeof onChange>;
  spot: Spot;
  folded: boolean;
}

/** The note that lies open: what the viewer may read last. Others stay folded beside it. */
export function openNote(view: View): string | null {
  const last = notesOnTable(view).at(-1);
  return last ? whisperKey(last) : null;
}

export function createNotes(room: Room): NotesActor {
  const notes = new Map<string, Note>();

  const noteOf = (key: string): Note => {
    const known = notes.get(key);
    if (known) return known;
    const note = { sheet: new Sheet(room.scene, DEPTH.note), changed: onChange(), spot: open(), folded: false };
    notes.set(key, note);
    return note;
  };
  const open = (): Spot => openSpot(room.layout);

  const paintAt = (sheet: Sheet, spot: Spot, scale: number, draw: Parameters<Sheet['paint']>[2]): void => {
    const lie = TABLE.lay(spot.x, spot.y, spot.turn, scale);
    sheet.paint({ x: -125 * scale, y: -95 * scale, w: 250 * scale, h: 190 * scale }, room.layout.density, (pen) => {
      pen.transform(lie.a, lie.b, lie.c, lie.d, 0, 0);
      draw(pen);
    });
    sheet.at(lie.e, lie.f);
  };

  const paint = (shown: Shown, whisper: Whisper, spot: Spot, folded: boolean): Note => {
    const note = noteOf(whisperKey(whisper));
    note.spot = spot;
    note.folded = folded;
    const text = { ...noteText(shown.scenario, whisper), plain: room.layout.compact };
    note.changed([text, spot, folded, room.layout], () =>
      paintAt(note.sheet, spot, noteScale(room.layout, folded), (pen) => {
        room.art.draw(pen, folded ? 'note-sealed' : 'note-open');
        if (folded) room.art.draw(pen, `seal-${lookOf(shown.scenario, whisper.from)}`);
        else drawNote(pen, text);
      }),
    );
    const [x, y] = TABLE.project(spot.x, spot.y);
    note.sheet.at(x, y).alpha(1);
    return note;
  };

  const draw = (shown: Shown): void => {
    const lying = notesOnTable(shown.view);
    const read = openNote(shown.view);
    lying.forEach((whisper, i) => {
      const folded = whisperKey(whisper) !== read;
      paint(shown, whisper, folded ? (FOLDED[i % FOLDED.length] ?? open()) : open(), folded);
    });
    for (const [key, note] of notes)
      if (!lying.some((whisper) => whisperKey(whisper) === key)) {
        note.sheet.destroy();
        notes.delete(key);
      }
  };

  return {
    draw,
    slideIn: async (run, shown, key) => {
      const whisper = shown.view.whispers.find((one) => whisperKey(one) === key);
      if (!whisper) return;
      const from = TABLE.project(...EDGE[places(shown.view, shown.scenario)[whisper.from]]);
      const { sheet } = paint(shown, whisper, open(), true);
      await slide(run, sheet, from, TABLE.project(open().x, open().y));
      const opened = paint(shown, whisper, open(), false);
      await run.tween(220, (t) => opened.sheet.scale(1, 0.35 + 0.65 * t), cubicOut);
      draw(shown);
    },
    turnUp: async (run, shown, key) => {
      const whisper = shown.view.whispers.find((one) => whisperKey(one) === key);
      if (!whisper) return;
      const before = paint(shown, whisper, open(), true);
      await run.tween(200, (t) => before.sheet.scale(1, 1 - 0.9 * t), sineInOut);
      const after = paint(shown, whisper, open(), false);
      await run.tween(260, (t) => after.sheet.scale(1, 0.1 + 0.9 * t), cubicOut);
      draw(shown);
    },
    away: async (run, shown, key, taken) => {
      const note = notes.get(key);
      const whisper = shown.view.whispers.find((one) => whisperKey(one) === key);
      if (!note || !whisper) return;
      const from = TABLE.project(note.spot.x, note.spot.y);
      const to = taken
        ? TABLE.project(-0.3, 0.25)
        : TABLE.project(...EDGE[places(shown.view, shown.scenario)[whisper.from]]);
      await run.tween(
        420,
        (t) => note.sheet.at(from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t).alpha(1 - t ** 3),
        sineInOut,
      );
    },
    outline: (key) => {
      const note = notes.get(key);
      return note ? noteOutline(room.layout, note.spot, note.folded) : null;
    },
  };
}

function noteText(scenario: Scenario, whisper: Whisper): Omit<NoteText, 'plain'> {
  const clauses = scenario.issues.flatMap((issue) => {
    const option = issue.options.find(({ id }) => id === whisper.terms[issue.id]);
    return option ? [t('table.note-line', { issue: issue.name, option: option.name })] : [];
  });
  const more = clauses.map((_, n) => t('table.note-more', { n: clauses.length - n }));
  const title = t('table.note-title', {
    leaked: whisper.leaked ? 'yes' : 'no',
    side: nameOf(scenario, whisper.from),
  });
  return { title, clauses, more, points: t('table.note-points', { n: clauses.length }) };
}

async function slide(run: Run, sheet: Sheet, from: Point, to: Point): Promise<void> {
  await run.tween(
    360,
    (t) => sheet.at(between(from[0], to[0], t), between(from[1], to[1], t)).alpha(Math.min(1, 4 * t)),
    cubicOut,
  );
}
