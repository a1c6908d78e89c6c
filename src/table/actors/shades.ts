import type { Place } from '../../art';
import type { Box } from '../layout';
import type { Pen } from '../pen/pen';
import type { Room } from '../room';
import { Sheet } from '../sheet';

/** What is taken of the light of those who listen. */
const DIM = 0.28;

/** The outlines of those who sit, in black: laid over them while somebody else speaks. */
export interface Shades {
  /** Who sits at a place, as a drawing in a box of the room; painted when it is first needed. */
  sit(place: Place, box: Box, draw: (pen: Pen) => void): void;
  /** How much of the shade lies on a place, 0..1. */
  dim(place: Place, share: number): void;
}

export function createShades(room: Room, depthOf: (place: Place) => number): Shades {
  const sheets = new Map<Place, Sheet>();
  const unpainted = new Map<Place, (sheet: Sheet) => void>();
  return {
    sit: (place, box, draw) => {
      sheets.get(place)?.alpha(0);
      unpainted.set(place, (sheet) =>
        // Nobody sees where exactly a shade ends: half as dense is enough.
        sheet.paint(box, room.layout.density / 2, (pen) => {
          draw(pen);
          pen.globalCompositeOperation = 'source-in';
          pen.fillStyle = '#05060A';
          pen.fillRect(box.x, box.y, box.w, box.h);
          pen.globalCompositeOperation = 'source-over';
        }),
      );
    },
    dim: (place, share) => {
      if (share > 0) {
        const sheet = sheets.get(place) ?? new Sheet(room.scene, depthOf(place) + 0.05);
        sheets.set(place, sheet);
        unpainted.get(place)?.(sheet);
        unpainted.delete(place);
      }
      sheets.get(place)?.alpha(unpainted.has(place) ? 0 : DIM * share);
    },
  };
}
