import { lookOf, type PersonLayer } from '../../art';
import type { Side } from '../../engine';
import { easeIn } from '../easing';
import type { Box } from '../layout';
import type { Run } from '../motion';
import { places, type Place } from '../places';
import { CHAIRS, CHAIR_BOX, FIGURE, NEAR_BOX, PEOPLE, PEOPLE_BOX, type Seat } from '../seats';
import { shade } from './backdrop';
import { DEPTH, onChange, type Actor, type Room } from '../room';
import { Sheet } from '../sheet';
import type { Shown } from '../shown';

export interface DelegationsActor extends Actor {
  /** A delegation leaves: its people fade, its chairs stay. */
  leave(run: Run, shown: Shown, side: Side): Promise<void>;
}

export function createDelegations(room: Room): DelegationsActor {
  const chairs = { left: new Sheet(room.scene, DEPTH.chairs), right: new Sheet(room.scene, DEPTH.chairs) };
  const farChairs = new Sheet(room.scene, DEPTH.farChairs);
  const people: Record<Place, Sheet> = {
    far: new Sheet(room.scene, DEPTH.far),
    left: new Sheet(room.scene, DEPTH.people),
    right: new Sheet(room.scene, DEPTH.people),
    near: new Sheet(room.scene, DEPTH.near),
  };
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

  const furnish = (): void => {
    const { density } = room.layout;
    for (const side of ['left', 'right'] as const)
      chairs[side].paint(CHAIR_BOX[side], density, (pen) => {
        CHAIRS[side].forEach((seat) => put(pen, 'chair-side', seat));
        shade(room, pen);
      });
    farChairs.paint({ x: 320, y: 150, w: 302, h: 124 }, density, (pen) =>
      CHAIRS.far.forEach((seat) => put(pen, 'chair-far', seat)),
    );
  };

  const seat = (shown: Shown): void => {
    const { density } = room.layout;
    const at = places(shown.view);
    const { sides } = shown.view.table;
    for (const side of sides) {
      const place = at[side];
      const look = lookOf(sides, side);
      const present = shown.view.seats.includes(side) && shown.view.walkedOut !== side;
      const paint = (sheet: Sheet, box: Box, seats: readonly number[]): void => {
        sheet.paint(box, density, (pen) => {
          for (const i of seats) {
            const one = PEOPLE[place][i];
            if (one) put(pen, `${FIGURE[place]}-${look}-${(i + 1) as 1 | 2 | 3}`, one);
          }
        });
      };
      if (place === 'near') {
        paint(people.near, NEAR_BOX.left, [0]);
        paint(nearRight, NEAR_BOX.right, [1]);
      } else paint(people[place], PEOPLE_BOX[place], [2, 1, 0]);
      fade(place, present ? 1 : 0);
    }
  };

  const fade = (place: Place, alpha: number): void => {
    people[place].alpha(alpha);
    if (place === 'near') nearRight.alpha(alpha);
  };

  return {
    draw: (shown) => {
      furnished(room.layout.density, furnish);
      const { viewer, seats, walkedOut } = shown.view;
      seated([viewer, seats, walkedOut, room.layout.density], () => seat(shown));
    },
    leave: (run, shown, side) => {
      const place = places(shown.view)[side];
      return run.tween(900, (t) => fade(place, 1 - t), easeIn);
    },
  };
}
