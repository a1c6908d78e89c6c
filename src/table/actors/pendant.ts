import * as Phaser from 'phaser';
import type { Box } from '../layout';
import { DEPTH, onChange, type Room } from '../room';
import { Sheet } from '../sheet';
import { createInstrument, type InstrumentActor } from './instrument';
import { createPlaque } from './plaques';

const LAMPS = 12;
const BAR = { x: 471, y: 38.5 } as const;
const BULB = { first: BAR.x - 195.2, apart: 35.5, y: BAR.y + 13.5 } as const;
const BOX: Box = { x: 256, y: 30, w: 430, h: 34 };

/** Cohesion: a pendant of twelve lamps over the window; the next one lights, or the last one goes out. */
export function createPendant(room: Room): InstrumentActor {
  const bar = new Sheet(room.scene, DEPTH.pendant);
  const lamps = Array.from(
    { length: LAMPS },
    () => new Sheet(room.scene, DEPTH.pendant + 0.1, Phaser.BlendModes.SCREEN),
  );
  const plaque = createPlaque(room, ({ ui }) => ({ x: 252 - (ui - 1) * 10, y: 18, align: 'right' }));
  const painted = onChange();

  const paint = (): void => {
    const { density } = room.layout;
    const unlit = room.art.box('bulb-unlit');
    bar.paint({ x: -216, y: -80, w: 432, h: 110 }, density, (pen) => {
      room.art.draw(pen, 'pendant-bar');
      for (let i = 0; i < LAMPS; i++) {
        pen.save();
        pen.translate(BULB.first - BAR.x + i * BULB.apart, BULB.y - BAR.y);
        if (unlit.w > 0) room.art.draw(pen, 'bulb-unlit');
        pen.restore();
      }
    });
    bar.at(BAR.x, BAR.y);
    lamps.forEach((lamp, i) => {
      lamp.paint(room.art.box('bulb-lit'), density, (pen) => room.art.draw(pen, 'bulb-lit'));
      lamp.at(BULB.first + i * BULB.apart, BULB.y);
    });
  };

  return createInstrument('lamps', {
    still: () => {
      painted(room.layout.density, paint);
      bar.alpha(1);
    },
    set: (share) => lamps.forEach((lamp, i) => lamp.alpha(Math.min(1, Math.max(0, (share * LAMPS - i - 0.4) * 5)))),
    hide: () => {
      // A light like any other.
      painted(room.layout.density, paint);
      [bar, ...lamps].forEach((sheet) => sheet.alpha(1));
    },
    plaque,
    box: () => BOX,
  });
}
