import { sand } from '../../art';
import { DEPTH, onChange, type Room } from '../room';
import { Sheet } from '../sheet';
import { createInstrument, type InstrumentActor } from './instrument';
import { createPlaque, union } from './plaques';
import { readingText } from './reading';

const AT = { x: 806, y: 468 } as const;

/** Patience: an hourglass on the table. */
export function createHourglass(room: Room): InstrumentActor {
  const glass = new Sheet(room.scene, DEPTH.glass);
  const grains = new Sheet(room.scene, DEPTH.glass - 0.1);
  const plaque = createPlaque(room, () => ({ x: AT.x, y: 475, align: 'middle' }));
  const painted = onChange();
  const filled = onChange();
  return createInstrument('hourglass', {
    still: (reading) => {
      const { density, compact } = room.layout;
      painted(density, () =>
        glass.paint(room.art.box('hourglass'), density, (pen) => room.art.draw(pen, 'hourglass')).at(AT.x, AT.y),
      );
      glass.alpha(compact ? 0 : 1);
      plaque.draw(readingText(reading));
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
      [glass, grains].forEach((sheet) => sheet.alpha(0));
      plaque.hide();
    },
    box: () => (room.layout.compact ? null : union({ x: AT.x - 22, y: AT.y - 62, w: 44, h: 66 }, plaque.box())),
  });
}
