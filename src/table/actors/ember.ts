import * as Phaser from 'phaser';
import { dip } from '../easing';
import type { Run } from '../motion';
import { DEPTH, onChange, type Actor, type Room } from '../room';
import { Sheet } from '../sheet';
import { TABLE } from '../../art';
import { polygonOn } from '../pen/pen';
import { meterOf } from './meters';

export interface EmberActor extends Actor {
  /** One slow breath: a part of the war is booked. */
  breathe(run: Run): Promise<void>;
  /** The glow sinks for a moment: the strikes pause. */
  ebb(run: Run): Promise<void>;
  /** The war grows hotter: the ember rises to its new level. */
  rise(run: Run, share: number): Promise<void>;
}

/** Steady glow at full intensity; a breath adds to it. */
const FULL = 0.62;
const BREATH = 0.3;

/** The war, felt at the line of contact: a dull glow, as strong as the intensity of the war. Nothing shakes. */
export function createEmber(room: Room): EmberActor {
  const sheet = new Sheet(room.scene, DEPTH.ember, Phaser.BlendModes.ADD);
  const painted = onChange();
  let level = 0;
  const set = (value: number): void => void sheet.alpha(Math.min(1, value));

  const paint = (): void => {
    const { density } = room.layout;
    sheet.paint({ x: 440, y: 270, w: 400, h: 220 }, density, (pen) => {
      pen.lineCap = 'round';
      pen.lineJoin = 'round';
      for (const [width, blur, colour] of [
        [9, 26, 'rgba(214,74,26,.34)'],
        [4, 12, 'rgba(232,98,40,.5)'],
        [1.4, 4, 'rgba(255,150,84,.75)'],
      ] as const) {
        pen.shadowColor = colour;
        pen.shadowBlur = blur * density;
        pen.strokeStyle = colour;
        pen.lineWidth = width;
        pen.beginPath();
        polygonOn(pen, room.surface.line.map(TABLE.map), false);
        pen.stroke();
      }
    });
  };

  return {
    draw: (shown) => {
      painted(room.layout.density, paint);
      level = FULL * (meterOf(shown, 'barometer')?.share ?? 0) ** 1.4;
      set(level);
    },
    breathe: (run) => run.tween(900, (t) => set(level + BREATH * t), dip),
    ebb: (run) => run.tween(900, (t) => set(level * (1 - 0.8 * dip(t)))),
    rise: async (run, share) => {
      const from = level;
      level = FULL * share ** 1.4;
      await run.tween(500, (t) => set(from + (level - from) * t + BREATH * dip(t)));
    },
  };
}
