import * as Phaser from 'phaser';
import type { GameEvent } from '../../engine';
import { dip, linear } from '../easing';
import type { Run } from '../motion';
import { gradient } from '../pen/pen';
import { DEPTH, onChange, type Actor, type Room } from '../room';
import { Sheet } from '../sheet';

export interface LightsActor extends Actor {
  /** The lamps come on. */
  rise(run: Run): Promise<void>;
  /** One dip of 8 %: the war grows hotter. */
  dip(run: Run): Promise<void>;
  /** The lamps go out in turn and the window turns to the blue hour. */
  dusk(run: Run, kind: Extract<GameEvent, { kind: 'ended' }>['outcome']['kind']): Promise<void>;
}

const LAMPS = [
  [304, 287],
  [638, 287],
] as const;
const LAMP_SCALE = 0.92;

/** The two lamps on the table, the dark that falls between two states, and the blue hour at the end. */
export function createLights(room: Room): LightsActor {
  const { scene, art } = room;
  const bodies = LAMPS.map(() => new Sheet(scene, DEPTH.lamps));
  const glows = LAMPS.map(() => new Sheet(scene, DEPTH.lamps + 0.1, Phaser.BlendModes.SCREEN));
  const dark = new Sheet(scene, DEPTH.dim);
  const blue = new Sheet(scene, DEPTH.dusk);
  const painted = onChange();

  const paint = (): void => {
    const { density, seen } = room.layout;
    LAMPS.forEach(([x, y], i) => {
      const scaled = (name: 'lamp' | 'lamp-glow', sheet: Sheet | undefined, at: number): void => {
        const box = art.box(name);
        sheet?.paint(
          { x: box.x * LAMP_SCALE, y: box.y * LAMP_SCALE, w: box.w * LAMP_SCALE, h: box.h * LAMP_SCALE },
          at,
          (pen) => {
            pen.scale(LAMP_SCALE, LAMP_SCALE);
            art.draw(pen, name);
          },
        );
        sheet?.at(x, y);
      };
      scaled('lamp', bodies[i], density);
      scaled('lamp-glow', glows[i], Math.min(1, density));
    });
    const all = { x: seen.x - 60, y: seen.y - 60, w: seen.w + 120, h: seen.h + 120 };
    dark.paint(all, 0.05, (pen) => {
      pen.fillStyle = '#05060A';
      pen.fillRect(all.x - 40, all.y - 40, all.w + 80, all.h + 80);
    });
    blue.paint({ x: 126, y: 74, w: 690, h: 178 }, 0.5, (pen) => {
      pen.fillStyle = gradient(
        pen,
        [0, 74, 0, 252],
        [
          [0, 'rgba(9,16,38,.86)'],
          [0.6, 'rgba(22,36,74,.8)'],
          [1, 'rgba(46,66,112,.72)'],
        ],
      );
      pen.fillRect(120, 70, 702, 190);
    });
  };

  const set = (light: number, dusk: number): void => {
    glows.forEach((glow) => glow.alpha(light));
    dark.alpha(0.34 * (1 - light));
    blue.alpha(dusk);
  };

  return {
    draw: ({ view }) => {
      const { density, seen } = room.layout;
      painted([density, seen], paint);
      const over = view.phase === 'over';
      set(over ? 0 : view.phase === 'opening' ? 0.25 : 1, over ? 1 : 0);
    },
    rise: (run) => run.tween(900, (t) => set(0.25 + 0.75 * t, 0), linear),
    dip: (run) => run.tween(500, (t) => set(1 - 0.24 * t, 0), dip),
    dusk: async (run, kind) => {
      // A signed deal keeps one lamp until the window is blue: the room empties all the same.
      const order = kind === 'signed' ? [...glows].reverse() : glows;
      for (const [i, glow] of order.entries()) {
        await run.tween(700, (t) => {
          glow.alpha(1 - t);
          dark.alpha((0.34 * (i + t)) / order.length);
          blue.alpha((i + t) / order.length);
        });
      }
    },
  };
}
