import { TABLE, type LayerName } from '../../art';
import type { Box } from '../layout';
import type { Pen } from '../pen/pen';
import { DEPTH, onChange, type Actor, type Room } from '../room';
import { Sheet } from '../sheet';

const FOLDERS = [
  [-0.86, 0.66, 14],
  [0.86, 0.66, -14],
] as const;
const GLASSES = [
  [214, 342],
  [744, 340],
] as const;
/** The table with the light that falls on and before it. */
const TABLE_BOX: Box = { x: -10, y: 150, w: 962, h: 490 };

/** Darkens what is already painted towards the corners of the room: cheaper than a layer over everything. */
export function shade(room: Room, pen: Pen): void {
  pen.globalCompositeOperation = 'source-atop';
  room.art.draw(pen, 'vignette');
  pen.globalCompositeOperation = 'source-over';
}

/** Everything that never moves, baked once a density: the room, and the table with the map's lines and the light. */
export function createBackdrop(room: Room): Actor {
  const { scene, art } = room;
  const behind = new Sheet(scene, DEPTH.room);
  const table = new Sheet(scene, DEPTH.table);
  const changed = onChange();

  const at = (pen: Pen, place: () => void, name: LayerName): void => {
    pen.save();
    place();
    art.draw(pen, name);
    pen.restore();
  };
  const paintTable = (pen: Pen): void => {
    art.draw(pen, 'table');
    art.draw(pen, 'map');
    for (const [x, y, turn] of FOLDERS) {
      const { a, b, c, d, e, f } = TABLE.lay(x, y, turn, 0.62);
      at(pen, () => pen.transform(a, b, c, d, e, f), 'folder');
    }
    GLASSES.forEach(([x, y]) => at(pen, () => pen.translate(x, y), 'glass'));
    pen.globalCompositeOperation = 'screen';
    art.draw(pen, 'light');
    shade(room, pen);
  };

  return {
    draw: () => {
      const { density } = room.layout;
      changed(density, () => {
        behind.paint(art.box('room'), density, (pen) => {
          art.draw(pen, 'room');
          shade(room, pen);
        });
        table.paint(TABLE_BOX, density, paintTable);
      });
    },
  };
}
