import { PLACES, places, type Place } from '../../art';
import * as Phaser from 'phaser';
import { sineInOut } from '../easing';
import type { Run } from '../motion';
import { glow } from '../pen/pen';
import { DEPTH, onChange, type Actor, type Room } from '../room';
import { LIGHT } from '../seats';
import { Sheet } from '../sheet';
import { speakerOf, type Shown } from '../shown';

export interface SpeakerActor extends Actor {
  /** The light passes to the delegation that speaks, or has the word. */
  pass(run: Run, shown: Shown): Promise<void>;
}

const WARM = [
  [0, 'rgba(255,208,138,.46)'],
  [0.5, 'rgba(255,190,120,.18)'],
  [1, 'rgba(255,180,100,0)'],
] as const;

/** The light on the delegation whose words stand, or else whose turn it is. */
export function createSpeaker(room: Room): SpeakerActor {
  const lights = Object.fromEntries(
    PLACES.map((place) => [
      place,
      new Sheet(room.scene, place === 'near' ? DEPTH.near - 0.2 : DEPTH.speaker, Phaser.BlendModes.SCREEN),
    ]),
  ) as Record<Place, Sheet>;
  const painted = onChange();
  let lit: Place | null = null;

  const paint = (): void => {
    for (const place of PLACES) {
      const { x, y, w, h } = LIGHT[place];
      const area = { x: -w, y: -h, w: 2 * w, h: 2 * h };
      lights[place].paint(area, Math.min(0.75, room.layout.density), (pen) => glow(pen, [0, 0], [w, h], WARM)).at(x, y);
    }
  };
  const placeOf = (shown: Shown): Place | null => {
    const { scenario, view } = shown;
    const side = speakerOf(shown) ?? view.turn;
    return side && side !== view.walkedOut ? places(view, scenario)[side] : null;
  };

  return {
    draw: (shown) => {
      painted(room.layout.density, paint);
      lit = placeOf(shown);
      for (const place of PLACES) lights[place].alpha(place === lit ? 1 : 0);
    },
    pass: async (run, shown) => {
      const from = lit;
      const to = placeOf(shown);
      if (from === to) return;
      lit = to;
      await run.tween(
        320,
        (t) => {
          if (from) lights[from].alpha(1 - t);
          if (to) lights[to].alpha(t);
        },
        sineInOut,
      );
    },
  };
}
