import { needleAngle } from '../../art';
import { DEPTH, onChange, type Room } from '../room';
import { Sheet } from '../sheet';
import { createInstrument, type InstrumentActor } from './instrument';
import { createPlaque } from './plaques';

const AT = { x: 60, y: 112, r: 37 } as const;

/** War intensity: a barometer on the left wall. */
export function createBarometer(room: Room): InstrumentActor {
  const dial = new Sheet(room.scene, DEPTH.instruments);
  const needle = new Sheet(room.scene, DEPTH.instruments + 0.1);
  const plaque = createPlaque(room, () => ({ x: AT.x, y: 156, align: 'middle' }));
  const painted = onChange();
  return createInstrument('barometer', {
    still: () => {
      const { density, compact } = room.layout;
      painted(density, () => {
        dial.paint(room.art.box('barometer'), density, (pen) => room.art.draw(pen, 'barometer')).at(AT.x, AT.y);
        needle.paint(room.art.box('needle'), density, (pen) => room.art.draw(pen, 'needle')).at(AT.x, AT.y);
      });
      dial.alpha(compact ? 0 : 1);
      needle.alpha(compact ? 0 : 1);
    },
    set: (share) => void needle.image.setRotation(needleAngle(share)),
    hide: () => [dial, needle].forEach((sheet) => void sheet.alpha(0)),
    plaque,
    box: () => (room.layout.compact ? null : { x: AT.x - AT.r, y: AT.y - AT.r, w: 2 * AT.r, h: 2 * AT.r }),
  });
}
