import { drawKey, legendBox } from '../legend';
import { DEPTH, onChange, type Actor, type Room } from '../room';
import { Sheet } from '../sheet';
import { measure } from './plates';

/** The key to the map, inlaid in the table's left. Small rooms leave it to the panel. */
export function createLegend(room: Room): Actor {
  const sheet = new Sheet(room.scene, DEPTH.labels);
  const painted = onChange();
  const entries = room.surface.key();
  return {
    draw: ({ view }) => {
      const { length: sides } = view.table.sides;
      const { density, ui } = room.layout;
      painted([room.layout, sides], () => {
        const box = measure((pen) => legendBox(pen, room.layout, entries, sides));
        if (!box) return void sheet.alpha(0);
        const { x, y, w, h } = box;
        sheet
          .paint({ x: x - 6, y: y - 6, w: w + 12, h: h + 12 }, density, (pen) => drawKey(pen, ui, entries, sides))
          .alpha(1);
      });
    },
  };
}
