import * as Phaser from 'phaser';
import { LENSES } from '../../art';
import type { Run } from '../motion';
import { glow } from '../pen/pen';
import { DEPTH, onChange, type Actor, type Room } from '../room';
import { shade } from './backdrop';
import { Sheet } from '../sheet';

export interface PressActor extends Actor {
  /** One flash from the gallery: something was done in public. */
  flash(run: Run): Promise<void>;
}

export function createPress(room: Room): PressActor {
  const gallery = new Sheet(room.scene, DEPTH.press);
  const light = new Sheet(room.scene, DEPTH.flash, Phaser.BlendModes.SCREEN);
  const painted = onChange();
  let next = 0;
  return {
    draw: () => {
      if (!room.dress.press) return;
      painted(room.layout.density, () => {
        gallery.paint(room.art.box('press'), room.layout.density, (pen) => {
          room.art.draw(pen, 'press');
          shade(room, pen);
        });
        light.paint({ x: -90, y: -90, w: 180, h: 180 }, Math.min(1.5, room.layout.density), (pen) => {
          glow(
            pen,
            [0, 0],
            [86, 86],
            [
              [0, 'rgba(255,255,255,1)'],
              [0.12, 'rgba(240,246,255,.75)'],
              [0.4, 'rgba(196,216,255,.2)'],
              [1, 'rgba(196,216,255,0)'],
            ],
          );
        });
      });
      light.alpha(0);
    },
    flash: async (run) => {
      if (!room.dress.press) return;
      const [x, y] = LENSES[next++ % LENSES.length] ?? [196, 230];
      light.at(x, y);
      await run.tween(90, (t) => light.alpha(t));
      await run.tween(260, (t) => light.alpha(1 - t));
    },
  };
}
