import type { Box } from '../layout';
import { DEPTH, onChange, type Room } from '../room';
import { Sheet } from '../sheet';
import { createInstrument, type InstrumentActor } from './instrument';
import { createPlaque } from './plaques';

/** The window with its frame, which the curtains draw over. */
const WINDOW = { left: 120, right: 822, top: 68, width: 702 } as const;
const CLOTH = 120;

/** Isolation: two curtains that close as it grows, each from 4 to 21 % of the window. */
export function createCurtains(room: Room): InstrumentActor {
  const rod = new Sheet(room.scene, DEPTH.curtains + 0.1);
  const cloths = [-1, 1].map(() => new Sheet(room.scene, DEPTH.curtains));
  const plaque = createPlaque(room, ({ ui }) => ({ x: 690 + (ui - 1) * 10, y: 18, align: 'left' }));
  const painted = onChange();
  let width = 0;

  const box = (): Box => ({ x: WINDOW.left - 8, y: WINDOW.top, w: Math.max(34, width), h: 190 });
  const hang = (): void =>
    painted(room.layout.density, () => {
      const { density } = room.layout;
      rod.paint(room.art.box('curtain-rod'), density, (pen) => room.art.draw(pen, 'curtain-rod')).at(471, 66);
      cloths.forEach((cloth) => cloth.paint(room.art.box('curtain'), density, (pen) => room.art.draw(pen, 'curtain')));
    });
  const draw = (share: number): void => {
    width = WINDOW.width * (0.04 + 0.17 * share);
    cloths[0]?.at(WINDOW.left, WINDOW.top).scale(width / CLOTH, 1);
    cloths[1]?.at(WINDOW.right, WINDOW.top).scale(-width / CLOTH, 1);
  };
  return createInstrument('curtains', {
    still: hang,
    set: draw,
    hide: () => {
      // Drawn aside, as in any room.
      hang();
      draw(0.2);
    },
    plaque,
    apart: true,
    box,
  });
}
