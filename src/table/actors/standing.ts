import type { Instrument } from '../../engine';
import type { Pen } from '../pen/pen';
import { drawStanding, type StandingKind } from '../pen/standing';
import { DEPTH, onChange, type Room } from '../room';
import { Sheet } from '../sheet';
import { createInstrument, type InstrumentActor } from './instrument';
import { createPlaque } from './plaques';

/** A place for an instrument that has none of its own: its foot, its size, and the upper edge of its plaque. */
interface Slot {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly plaque: number;
  readonly depth: number;
  /** Whose place it is, if that one is in the room. */
  readonly of?: Instrument;
}

/** On the left wall, on the table's right, and on the window's sill beside the far delegation. */
const SLOTS: readonly Slot[] = [
  { x: 60, y: 148, scale: 1.1, plaque: 156, depth: DEPTH.instruments, of: 'barometer' },
  { x: 806, y: 468, scale: 1, plaque: 475, depth: DEPTH.glass, of: 'hourglass' },
  { x: 690, y: 254, scale: 0.9, plaque: 158, depth: DEPTH.press + 0.2 },
  { x: 742, y: 254, scale: 0.9, plaque: 120, depth: DEPTH.press + 0.2 },
];

const STANDING: readonly StandingKind[] = ['thermometer', 'candle', 'scales', 'cistern'];

const free = (used: ReadonlySet<Instrument>): Slot[] => SLOTS.filter(({ of }) => of === undefined || !used.has(of));

/** The instruments of the table that stand wherever there is room, in the order of its meters. */
export function createStanding(room: Room): InstrumentActor[] {
  const used = new Set(room.instruments);
  const slots = free(used);
  return room.instruments
    .flatMap((one) => STANDING.filter((kind) => kind === one))
    .flatMap((kind, i) => {
      const slot = slots[i];
      return slot ? [standing(room, kind, slot)] : [];
    });
}

/** Places that no instrument takes: a table without meters must not look as if one were missing. */
export function emptySlots({ instruments }: Pick<Room, 'instruments'>): {
  readonly wall: boolean;
  readonly table: boolean;
} {
  const used = new Set(instruments);
  const left = free(used).slice(instruments.filter((one) => STANDING.some((kind) => kind === one)).length);
  return { wall: left.some(({ of }) => of === 'barometer'), table: left.some(({ of }) => of === 'hourglass') };
}

function standing(room: Room, kind: StandingKind, slot: Slot): InstrumentActor {
  const { x, y, scale } = slot;
  const sheet = new Sheet(room.scene, slot.depth);
  const plaque = createPlaque(room, () => ({ x, y: slot.plaque, align: 'middle' }));
  const painted = onChange();
  return createInstrument(kind, {
    still: () => undefined,
    set: (share) => {
      const { density, compact } = room.layout;
      painted([Math.round(share * 200), density], () =>
        sheet
          .paint({ x: -26 * scale, y: -66 * scale, w: 52 * scale, h: 74 * scale }, density, (pen: Pen) => {
            pen.scale(scale, scale);
            drawStanding(pen, kind, Math.max(0, Math.min(1, share)));
          })
          .at(x, y),
      );
      sheet.alpha(compact ? 0 : 1);
    },
    hide: () => void sheet.alpha(0),
    plaque,
    box: () => (room.layout.compact ? null : { x: x - 22 * scale, y: y - 62 * scale, w: 44 * scale, h: 64 * scale }),
  });
}
