import * as Phaser from 'phaser';
import type { PersonLayer } from '../../art';
import { SIDES, type Side } from '../../engine';
import { between, easeIn, sineInOut } from '../easing';
import type { Box } from '../layout';
import type { Run } from '../motion';
import { glow } from '../pen/pen';
import { places, type Place } from '../places';
import { DEPTH, onChange, type Actor, type Room } from '../room';
import { Sheet } from '../sheet';
import type { Shown } from '../shown';

export interface DelegationsActor extends Actor {
  /** The light passes to another delegation. */
  light(run: Run, shown: Shown): Promise<void>;
  /** A delegation leaves: its people fade, its chairs stay. */
  leave(run: Run, shown: Shown, side: Side): Promise<void>;
  box(shown: Shown, side: Side): Box;
}

/** One person or chair: place, size; mirrored ones look the other way. */
interface Seat {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly mirrored?: true;
}

const CHAIRS: Record<Place, readonly Seat[]> = {
  far: [{ x: 370, y: 266, scale: 0.84 }, { x: 572, y: 266, scale: 0.84 }, { x: 471, y: 268, scale: 1.02 }],
  left: [{ x: 60, y: 372, scale: 0.92 }, { x: 108, y: 352, scale: 0.98 }],
  right: [{ x: 882, y: 372, scale: 0.92, mirrored: true }, { x: 834, y: 352, scale: 0.98, mirrored: true }],
  near: [],
};
const PEOPLE: Record<Place, readonly Seat[]> = {
  far: [{ x: 471, y: 270, scale: 1.08 }, { x: 370, y: 264, scale: 0.88 }, { x: 572, y: 264, scale: 0.88, mirrored: true }],
  left: [{ x: 130, y: 352, scale: 1 }, { x: 84, y: 352, scale: 0.86 }],
  right: [{ x: 812, y: 352, scale: 1, mirrored: true }, { x: 858, y: 352, scale: 0.86, mirrored: true }],
  near: [{ x: 80, y: 650, scale: 1.3 }, { x: 882, y: 650, scale: 1.3, mirrored: true }],
};
const FIGURE = { far: 'bust', left: 'turned', right: 'turned', near: 'back' } as const;
const LIGHT: Record<Place, Box> = {
  far: { x: 471, y: 205, w: 210, h: 110 },
  left: { x: 110, y: 290, w: 150, h: 120 },
  right: { x: 832, y: 290, w: 150, h: 120 },
  near: { x: 471, y: 606, w: 330, h: 74 },
};
export const DELEGATION_BOX: Record<Place, Box> = {
  far: { x: 316, y: 122, w: 310, h: 134 },
  left: { x: 4, y: 232, w: 150, h: 134 },
  right: { x: 788, y: 232, w: 150, h: 134 },
  near: { x: 20, y: 500, w: 124, h: 104 },
};

export function createDelegations(room: Room): DelegationsActor {
  const chairs = new Sheet(room.scene, DEPTH.chairs);
  const farChairs = new Sheet(room.scene, DEPTH.farChairs);
  const people: Record<Place, Sheet> = {
    far: new Sheet(room.scene, DEPTH.far),
    left: new Sheet(room.scene, DEPTH.people),
    right: new Sheet(room.scene, DEPTH.people),
    near: new Sheet(room.scene, DEPTH.near),
  };
  const lights: Record<Place, Sheet> = {
    far: new Sheet(room.scene, DEPTH.speaker, Phaser.BlendModes.SCREEN),
    left: new Sheet(room.scene, DEPTH.speaker, Phaser.BlendModes.SCREEN),
    right: new Sheet(room.scene, DEPTH.speaker, Phaser.BlendModes.SCREEN),
    near: new Sheet(room.scene, DEPTH.near - 0.2, Phaser.BlendModes.SCREEN),
  };
  const furnished = onChange();
  const seated = onChange();
  let lit: Place | null = null;

  const put = (pen: Parameters<Parameters<Sheet['paint']>[2]>[0], name: PersonLayer | 'chair-side' | 'chair-far', seat: Seat): void => {
    pen.save();
    pen.translate(seat.x, seat.y);
    pen.scale(seat.mirrored ? -seat.scale : seat.scale, seat.scale);
    room.art.draw(pen, name);
    pen.restore();
  };

  const furnish = (): void => {
    const { density } = room.layout;
    chairs.paint({ x: -20, y: 220, w: 982, h: 230 }, density, (pen) =>
      [...CHAIRS.left, ...CHAIRS.right].forEach((seat) => put(pen, 'chair-side', seat)),
    );
    farChairs.paint({ x: 320, y: 150, w: 302, h: 124 }, density, (pen) => CHAIRS.far.forEach((seat) => put(pen, 'chair-far', seat)));
    for (const place of Object.keys(LIGHT) as Place[]) {
      const { x, y, w, h } = LIGHT[place];
      lights[place].paint({ x: -w, y: -h, w: 2 * w, h: 2 * h }, Math.min(0.75, density), (pen) =>
        glow(pen, [0, 0], [w, h], [[0, 'rgba(255,208,138,.46)'], [0.5, 'rgba(255,190,120,.18)'], [1, 'rgba(255,180,100,0)']]),
      );
      lights[place].at(x, y).alpha(0);
    }
  };

  const seat = (shown: Shown): void => {
    const { density } = room.layout;
    const at = places(shown.view);
    for (const side of SIDES) {
      const place = at[side];
      const present = shown.view.seats.includes(side) && shown.view.walkedOut !== side;
      const sheet = people[place];
      sheet.paint(place === 'near' ? { x: -40, y: 450, w: 1022, h: 250 } : PEOPLE_BOX[place], density, (pen) => {
        if (!present) return;
        PEOPLE[place]
          .map((one, i) => ({ one, name: `${FIGURE[place]}-${side}-${(i + 1) as 1 | 2 | 3}` as PersonLayer }))
          .reverse()
          .forEach(({ one, name }) => put(pen, name, one));
      });
      sheet.alpha(present ? 1 : 0);
    }
  };

  const litPlace = ({ view }: Shown): Place | null => (view.turn ? places(view)[view.turn] : null);
  const set = (place: Place | null): void => {
    lit = place;
    for (const one of Object.keys(lights) as Place[]) lights[one].alpha(one === place ? 1 : 0);
  };

  return {
    draw: (shown) => {
      furnished(room.layout.density, furnish);
      const { viewer, seats, walkedOut } = shown.view;
      seated([viewer, seats, walkedOut, room.layout.density], () => seat(shown));
      set(litPlace(shown));
    },
    light: async (run, shown) => {
      const from = lit;
      const to = litPlace(shown);
      if (from === to) return;
      await run.tween(
        320,
        (t) => {
          if (from) lights[from].alpha(1 - t);
          if (to) lights[to].alpha(t);
        },
        sineInOut,
      );
      lit = to;
    },
    leave: (run, shown, side) => {
      const place = places(shown.view)[side];
      return run.tween(900, (t) => {
        people[place].alpha(1 - t);
        if (lit === place) lights[place].alpha(between(1, 0, t));
      }, easeIn);
    },
    box: (shown, side) => DELEGATION_BOX[places(shown.view)[side]],
  };
}

const PEOPLE_BOX: Record<Exclude<Place, 'near'>, Box> = {
  far: { x: 290, y: 100, w: 362, h: 180 },
  left: { x: -30, y: 190, w: 240, h: 220 },
  right: { x: 732, y: 190, w: 240, h: 220 },
};
