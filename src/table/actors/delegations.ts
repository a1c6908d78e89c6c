import { lookOf, type PersonLayer, places, type Place } from '../../art';
import type { Side } from '../../engine';
import { easeIn, sineInOut } from '../easing';
import type { Box } from '../layout';
import type { Run } from '../motion';
import { CHAIRS, CHAIR_BOX, NEAR_BOX, PEOPLE, PEOPLE_BOX, figureAt, type Seat } from '../seats';
import { shade } from './backdrop';
import { DEPTH, onChange, type Actor, type Room } from '../room';
import { Sheet } from '../sheet';
import type { Shown } from '../shown';

export interface DelegationsActor extends Actor {
  /** A delegation leaves: its people fade, its chairs stay. */
  leave(run: Run, shown: Shown, side: Side): Promise<void>;
  /** Who speaks leans in, and whoever spoke before sits back. */
  lean(run: Run, shown: Shown): Promise<void>;
}

/** How much larger somebody looks who leans in over the table. */
const LEAN = 0.07;

/** Whoever sits to the front hides whoever sits to the back. */
const chairDepth = (place: Place): number =>
  place === 'far' ? DEPTH.farChairs : DEPTH.chairs + (place.endsWith('-front') ? FRONT : 0);
const personDepth = (place: Place): number => {
  if (place === 'far') return DEPTH.far;
  return place === 'near' ? DEPTH.near : DEPTH.people + (place.endsWith('-front') ? FRONT : 0);
};
const FRONT = 0.6;
/** Somebody's own chair is no further off than this, in units of the design space. */
const CLOSE = 30;

/** What is made for a key when it is first asked for, and kept. */
function onceEach<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

export function createDelegations(room: Room): DelegationsActor {
  const chairs = onceEach((place: Place) => new Sheet(room.scene, chairDepth(place)));
  const people = onceEach((place: Place) => new Sheet(room.scene, personDepth(place)));
  /** The near delegation sits at both corners: two sheets, not one across the room. */
  const nearRight = new Sheet(room.scene, DEPTH.near);
  const furnished = onChange();
  const seated = onChange();

  const put = (
    pen: Parameters<Parameters<Sheet['paint']>[2]>[0],
    name: PersonLayer | 'chair-side' | 'chair-far',
    seat: Seat,
  ): void => {
    pen.save();
    pen.translate(seat.x, seat.y);
    pen.scale(seat.mirrored ? -seat.scale : seat.scale, seat.scale);
    room.art.draw(pen, name);
    pen.restore();
  };

  /** Chairs of those who sit: a far row has its first in the middle, drawn last. */
  const chairsOf = (place: Place): readonly Seat[] => {
    const seated = PEOPLE[place].slice(0, room.dress.chairs);
    return CHAIRS[place].filter(({ x }) => seated.some((one) => Math.abs(one.x - x) <= CLOSE));
  };

  const furnish = (taken: readonly Place[]): void => {
    for (const place of taken)
      if (place !== 'near')
        chairs(place).paint(CHAIR_BOX[place], room.layout.density, (pen) => {
          chairsOf(place).forEach((seat) => put(pen, place === 'far' ? 'chair-far' : 'chair-side', seat));
          if (place !== 'far') shade(room, pen);
        });
  };

  const seat = (shown: Shown): void => {
    const { density } = room.layout;
    const at = places(shown.view, shown.scenario);
    const { sides } = shown.view.table;
    for (const side of sides) {
      const place = at[side];
      const look = lookOf(shown.scenario, side);
      const present = shown.view.seats.includes(side) && shown.view.walkedOut !== side;
      const paint = (sheet: Sheet, box: Box, seats: readonly number[]): void => {
        sheet.paint(box, density, (pen) => {
          for (const i of seats.filter((n) => n < room.dress.chairs)) {
            const one = PEOPLE[place][i];
            if (one) put(pen, `${figureAt(place)}-${look}-${(i + 1) as 1 | 2 | 3}`, one);
          }
        });
      };
      if (place === 'near') {
        paint(people('near'), NEAR_BOX.left, [0]);
        paint(nearRight, NEAR_BOX.right, [1]);
      } else paint(people(place), PEOPLE_BOX[place], [2, 1, 0]);
      fade(place, present ? 1 : 0);
    }
  };

  const fade = (place: Place, alpha: number): void => {
    people(place).alpha(alpha);
    if (place === 'near') nearRight.alpha(alpha);
  };

  let leaning: Place | null = null;
  /** Those at the near edge are seen from behind, and stay as they sit. */
  const placeOf = ({ view, scenario }: Shown): Place | null => {
    const place = view.turn && view.seats.includes(view.turn) ? places(view, scenario)[view.turn] : null;
    return place === 'near' ? null : place;
  };
  /** About the middle of the lower edge, where the table hides them. */
  const bend = (place: Place | null, share: number): void => {
    if (place === null || place === 'near') return;
    const { x, y, w, h } = PEOPLE_BOX[place];
    const size = 1 + LEAN * share;
    people(place)
      .scale(size)
      .at((x + w / 2) * (1 - size), (y + h) * (1 - size));
  };

  return {
    lean: async (run, shown) => {
      const [from, to] = [leaning, placeOf(shown)];
      if (from === to) return;
      leaning = to;
      await run.tween(320, (t) => (bend(from, 1 - t), bend(to, t)), sineInOut);
    },
    draw: (shown) => {
      const { viewer, seats, walkedOut, table } = shown.view;
      const at = places(shown.view, shown.scenario);
      const taken = table.sides.map((side) => at[side]).sort();
      furnished([room.layout.density, taken], () => furnish(taken));
      seated([viewer, seats, walkedOut, room.layout.density], () => {
        seat(shown);
        leaning = null;
      });
      const leans = placeOf(shown);
      if (leaning !== leans) bend(leaning, 0);
      bend(leans, 1);
      leaning = leans;
    },
    leave: (run, shown, side) => {
      const place = places(shown.view, shown.scenario)[side];
      return run.tween(900, (t) => fade(place, 1 - t), easeIn);
    },
  };
}
