import { lookOf, type PersonLayer, places, type Place } from '../../art';
import type { Side } from '../../engine';
import { easeIn, sineInOut } from '../easing';
import type { Run } from '../motion';
import { CHAIRS, CHAIR_BOX, NEAR_BOX, PEOPLE, PEOPLE_BOX, figureAt, type Seat } from '../seats';
import { shade } from './backdrop';
import type { Pen } from '../pen/pen';
import { DEPTH, onChange, type Actor, type Room } from '../room';
import { Sheet } from '../sheet';
import { createShades } from './shades';
import { speakerOf, type Shown } from '../shown';

export interface DelegationsActor extends Actor {
  /** A delegation leaves: its people fade, its chairs stay. */
  leave(run: Run, shown: Shown, side: Side): Promise<void>;
  /** Who speaks leans in, and whoever spoke before sits back; while words stand, the light is off the others. */
  lean(run: Run, shown: Shown): Promise<void>;
}

/** How much larger somebody looks who leans in over the table. */
const LEAN = 0.1;

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

const placeOf = ({ view, scenario }: Shown, side: Side | null): Place | null =>
  side && view.seats.includes(side) ? places(view, scenario)[side] : null;

/** Whoever speaks, or has the word. Those at the near edge are seen from behind, and stay as they sit. */
const leanerOf = (shown: Shown): Place | null => {
  const place = placeOf(shown, speakerOf(shown) ?? shown.view.turn);
  return place === 'near' ? null : place;
};

/** Whoever listens while somebody speaks. Those at the near edge, in the dark before the table, have no light to lose. */
function listenersOf(shown: Shown): readonly Place[] {
  const speaker = speakerOf(shown);
  if (speaker === null) return [];
  const { view, scenario } = shown;
  const at = places(view, scenario);
  return view.seats
    .filter((side) => side !== speaker && side !== view.walkedOut)
    .map((side) => at[side])
    .filter((place) => place !== 'near');
}

function put(room: Room, pen: Pen, name: PersonLayer | 'chair-side' | 'chair-far', seat: Seat): void {
  pen.save();
  pen.translate(seat.x, seat.y);
  pen.scale(seat.mirrored ? -seat.scale : seat.scale, seat.scale);
  room.art.draw(pen, name);
  pen.restore();
}

/** Chairs of those who sit: a far row has its first in the middle, drawn last. */
function chairsOf({ dress }: Room, place: Place): readonly Seat[] {
  const seated = PEOPLE[place].slice(0, dress.chairs);
  return CHAIRS[place].filter(({ x }) => seated.some((one) => Math.abs(one.x - x) <= CLOSE));
}

export function createDelegations(room: Room): DelegationsActor {
  const chairs = onceEach((place: Place) => new Sheet(room.scene, chairDepth(place)));
  const people = onceEach((place: Place) => new Sheet(room.scene, personDepth(place)));
  /** The near delegation sits at both corners: two sheets, not one across the room. */
  const nearRight = new Sheet(room.scene, DEPTH.near);
  const shades = createShades(room, personDepth);
  const furnished = onChange();
  const seated = onChange();

  const furnish = (taken: readonly Place[]): void => {
    for (const place of taken)
      if (place !== 'near')
        chairs(place).paint(CHAIR_BOX[place], room.layout.density, (pen) => {
          chairsOf(room, place).forEach((seat) => put(room, pen, place === 'far' ? 'chair-far' : 'chair-side', seat));
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
      const row = (seats: readonly number[]) => (pen: Pen) => {
        for (const i of seats.filter((n) => n < room.dress.chairs)) {
          const one = PEOPLE[place][i];
          if (one) put(room, pen, `${figureAt(place)}-${look}-${(i + 1) as 1 | 2 | 3}`, one);
        }
      };
      if (place === 'near') {
        people('near').paint(NEAR_BOX.left, density, row([0]));
        nearRight.paint(NEAR_BOX.right, density, row([1]));
      } else {
        people(place).paint(PEOPLE_BOX[place], density, row([2, 1, 0]));
        shades.sit(place, PEOPLE_BOX[place], row([2, 1, 0]));
      }
      fade(place, present ? 1 : 0);
    }
  };

  const fade = (place: Place, alpha: number): void => {
    people(place).alpha(alpha);
    if (place === 'near') nearRight.alpha(alpha);
  };
  let leaning: Place | null = null;
  let listening: readonly Place[] = [];
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
      const [from, to] = [leaning, leanerOf(shown)];
      const [before, after] = [listening, listenersOf(shown)];
      leaning = to;
      listening = after;
      const changed = [...new Set([...before, ...after])].filter(
        (place) => before.includes(place) !== after.includes(place),
      );
      if (from === to && changed.length === 0) return;
      await run.tween(
        320,
        (t) => {
          if (from !== to) bend(from, 1 - t);
          if (from !== to) bend(to, t);
          for (const place of changed) shades.dim(place, after.includes(place) ? t : 1 - t);
        },
        sineInOut,
      );
    },
    draw: (shown) => {
      const { viewer, seats, walkedOut, table } = shown.view;
      const at = places(shown.view, shown.scenario);
      const taken = table.sides.map((side) => at[side]).sort();
      furnished([room.layout.density, taken], () => furnish(taken));
      seated([viewer, seats, walkedOut, room.layout.density], () => {
        seat(shown);
        leaning = null;
        listening = [];
      });
      const leans = leanerOf(shown);
      if (leaning !== leans) bend(leaning, 0);
      bend(leans, 1);
      leaning = leans;
      const listens = listenersOf(shown);
      for (const place of listening) if (!listens.includes(place)) shades.dim(place, 0);
      for (const place of listens) shades.dim(place, 1);
      listening = listens;
    },
    leave: (run, shown, side) => {
      const place = places(shown.view, shown.scenario)[side];
      return run.tween(900, (t) => fade(place, 1 - t), easeIn);
    },
  };
}
