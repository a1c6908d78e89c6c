import type { Hit } from '../hits';
import { polygonOn } from '../pen/pen';
import { DEPTH, onChange, type Room } from '../room';
import { Sheet } from '../sheet';

export interface EdgeActor {
  /** Draws a brass edge round a thing; `firm` while it is pointed at or holds the keyboard's focus. */
  show(hit: Hit | null, firm: boolean): void;
}

/** The brass edge of what is pointed at, focused, or was pressed last. */
export function createEdge(room: Room): EdgeActor {
  const sheet = new Sheet(room.scene, DEPTH.edge);
  const changed = onChange();
  return {
    show: (hit, firm) => {
      changed([hit?.thing.id, hit?.shapes, firm, room.layout], () => {
        if (!hit) return void sheet.alpha(0);
        const shapes = hit.shapes.slice(0, hit.edged);
        const xs = shapes.flat().map(([x]) => x);
        const ys = shapes.flat().map(([, y]) => y);
        const pad = 10;
        const [x, y] = [Math.min(...xs) - pad, Math.min(...ys) - pad];
        const box = { x, y, w: Math.max(...xs) + pad - x, h: Math.max(...ys) + pad - y };
        const { density, zoom } = room.layout;
        sheet.paint(box, density, (pen) => {
          pen.lineJoin = 'round';
          pen.shadowColor = firm ? 'rgba(235,207,150,.9)' : 'rgba(235,207,150,.4)';
          pen.shadowBlur = 8 * density;
          pen.strokeStyle = firm ? '#F4DCA4' : '#C9A368';
          pen.lineWidth = (firm ? 2.2 : 1.3) / zoom;
          pen.beginPath();
          shapes.forEach((shape) => polygonOn(pen, shape));
          pen.stroke();
        });
        sheet.alpha(1);
      });
    },
  };
}
