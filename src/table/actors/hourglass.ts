import { sand } from '../../art';
import { dip } from '../easing';
import type { Run } from '../motion';
import { DEPTH, onChange, type Room } from '../room';
import { Sheet } from '../sheet';
import { createInstrument, type InstrumentActor } from './instrument';
import { createPlaque } from './plaques';

const AT = { x: 806, y: 468 } as const;
const POUR_MS = 900;

export interface HourglassActor extends InstrumentActor {
  /** The sand runs for a moment: time has been set, or has passed. */
  pour(run: Run): Promise<void>;
}

/** Patience: an hourglass on the table. */
export function createHourglass(room: Room): HourglassActor {
  const glass = new Sheet(room.scene, DEPTH.glass);
  const grains = new Sheet(room.scene, DEPTH.glass - 0.1);
  const stream = new Sheet(room.scene, DEPTH.glass + 0.1);
  const plaque = createPlaque(room, () => ({ x: AT.x, y: 475, align: 'middle' }));
  const painted = onChange();
  const filled = onChange();
  let stands = false;
  const instrument = createInstrument('hourglass', {
    still: () => {
      stands = !room.layout.compact;
      const { density, compact } = room.layout;
      painted(density, () =>
        glass.paint(room.art.box('hourglass'), density, (pen) => room.art.draw(pen, 'hourglass')).at(AT.x, AT.y),
      );
      glass.alpha(compact ? 0 : 1);
    },
    set: (share) => {
      const { density, compact } = room.layout;
      filled([Math.round(share * 200), density], () => {
        const { above, below, thread } = sand(share * 100);
        grains.paint({ x: -14, y: -60, w: 28, h: 60 }, density, (pen) => {
          pen.fillStyle = '#E8B871';
          pen.strokeStyle = '#E8B871';
          pen.lineWidth = 1;
          pen.fill(new Path2D(above));
          pen.fill(new Path2D(below));
          pen.stroke(new Path2D(thread));
        });
        grains.at(AT.x, AT.y);
      });
      grains.alpha(compact ? 0 : 1);
    },
    hide: () => {
      stands = false;
      [glass, grains].forEach((sheet) => void sheet.alpha(0));
    },
    plaque,
    box: () => (room.layout.compact ? null : { x: AT.x - 22, y: AT.y - 62, w: 44, h: 66 }),
  });
  return {
    ...instrument,
    pour: async (run) => {
      if (!stands) return;
      stream.paint({ x: -3, y: -34, w: 6, h: 30 }, room.layout.density, (pen) => {
        pen.strokeStyle = '#FFE2A6';
        pen.lineWidth = 2.2;
        pen.setLineDash([4, 2]);
        pen.beginPath();
        pen.moveTo(0, -33);
        pen.lineTo(0, -6);
        pen.stroke();
      });
      stream.at(AT.x, AT.y);
      await run.tween(POUR_MS, (t) => stream.at(AT.x, AT.y + ((t * 24) % 6) - 3).alpha(dip(t)));
    },
  };
}
