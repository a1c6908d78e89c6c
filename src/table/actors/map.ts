import { TABLE } from '../../art';
import type { Drafted, Field, FieldState } from '../../surfaces';
import { quadOut } from '../easing';
import type { Box } from '../layout';
import type { Run } from '../motion';
import { write } from '../pen/pen';
import { DEPTH, onChange, type Actor, type Room } from '../room';
import { Sheet } from '../sheet';
import { speakerOf, type Shown } from '../shown';

export interface MapActor extends Actor {
  /** Takes the names off where words will lie on them. */
  clear(shown: Shown): void;
  /** Cross-fades the fields that change, west to east; resolved at once if none does. */
  recolour(run: Run, shown: Shown): Promise<void>;
}

const GLOW = 44;
const FADE = { ms: 260, apart: 90 } as const;
/** All of the table that a surface may write on. */
const LABELS: Box = { x: 100, y: 270, w: 740, h: 290 };
const left = ({ rings }: Field): number => Math.min(...rings.flat().map((place) => TABLE.map(place)[0]));
/** A field with room for its glow. */
function around({ rings }: Field): Box {
  const places = rings.flatMap((ring) => ring.map(TABLE.map));
  const xs = places.map(([x]) => x);
  const ys = places.map(([, y]) => y);
  const [x, y] = [Math.min(...xs) - GLOW, Math.min(...ys) - GLOW];
  return { x, y, w: Math.max(...xs) + GLOW - x, h: Math.max(...ys) + GLOW - y };
}

/** Terms are settled once they are signed. */
const draftedOf = ({ terms, view }: Shown): Drafted => ({ terms, settled: view.outcome?.kind === 'signed' });

/** In a small room words lie over the names: while they do the names are taken off, and stand in the panel. */
const covered = (shown: Shown, { plain }: Room['layout']): boolean => plain && speakerOf(shown) !== null;

/** The fields of the surface, coloured by the terms, and what is written on it. */
export function createMap(room: Room): MapActor {
  const { surface } = room;
  const sheets = new Map<string, Sheet>();
  const order = [...surface.fields].sort((a, b) => left(a) - left(b));
  let states: readonly FieldState[] = [];
  const labels = new Sheet(room.scene, DEPTH.labels);
  const labelled = onChange();

  const sheetFor = (field: Field, state: FieldState): Sheet => {
    const key = JSON.stringify([field.id, state]);
    const known = sheets.get(key);
    if (known) return known;
    const sheet = new Sheet(room.scene, DEPTH.regions);
    sheet.paint(around(field), room.layout.density, (pen) => surface.paint(pen, field, state));
    sheets.set(key, sheet);
    return sheet;
  };
  const forget = (): void => {
    sheets.forEach((sheet) => sheet.destroy());
    sheets.clear();
  };
  const statesAt = (shown: Shown): readonly FieldState[] =>
    order.map((field) => surface.state(field, draftedOf(shown)));
  const letter = (shown: Shown): void => {
    const all = surface.labels(room.layout, draftedOf(shown));
    labelled([room.layout, all], () =>
      labels.paint(LABELS, room.layout.density, (pen) => {
        surface.marks(pen);
        all.forEach(({ words, at, style }) => write(pen, words, ...at, style));
      }),
    );
  };
  let density = 0;

  return {
    draw: (shown) => {
      if (density !== room.layout.density) forget();
      density = room.layout.density;
      states = statesAt(shown);
      sheets.forEach((sheet) => sheet.alpha(0));
      order.forEach((field, i) => sheetFor(field, states[i] ?? OPEN).alpha(1));
      letter(shown);
      labels.alpha(covered(shown, room.layout) ? 0 : 1);
    },
    clear: (shown) => {
      if (covered(shown, room.layout)) labels.alpha(0);
    },
    recolour: async (run, shown) => {
      const before = states;
      states = statesAt(shown);
      const changed = order.flatMap((field, i) => {
        const [from, to] = [before[i] ?? OPEN, states[i] ?? OPEN];
        return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ field, from, to }];
      });
      const all = changed.map(({ field, from, to }, i) => {
        const incoming = sheetFor(field, to);
        const outgoing = sheetFor(field, from);
        return run.wait(i * FADE.apart).then(() =>
          run.tween(
            FADE.ms,
            (t) => {
              incoming.alpha(t);
              outgoing.alpha(1 - t);
            },
            quadOut,
          ),
        );
      });
      await Promise.all(all);
    },
  };
}

const OPEN: FieldState = { kind: 'open' };
