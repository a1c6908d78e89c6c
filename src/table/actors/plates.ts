import { MARK_PATH, SIDE_LOOK, lookOf, places } from '../../art';
import { nameOf, stakesOf, type BySide, type Side } from '../../engine';
import { direction, points, t } from '../../text';
import { between, quadOut } from '../easing';
import type { Run } from '../motion';
import { drawPlate, plateSize, type PlateText } from '../pen/plate';
import type { Pen } from '../pen/pen';
import { DEPTH, onChange, type Actor, type Room } from '../room';
import { Sheet } from '../sheet';
import type { Shown } from '../shown';
import { plateBox, standOf, unitOn, widestPlate } from '../spots';
import type { Box } from '../layout';

export interface PlatesActor extends Actor {
  /** Counts the numbers that change to their new value, all sides together: the sum stays zero all the way. */
  count(run: Run, shown: Shown): Promise<void>;
  /** Fades a delegation's plate to that of an absent one. */
  box(side: Side): Box;
}

interface Plate {
  readonly sheet: Sheet;
  readonly changed: ReturnType<typeof onChange>;
  amount: number | null;
  lift: number;
  box: Box;
}

export function createPlates(room: Room): PlatesActor {
  const plates = new Map<Side, Plate>();
  const plateOf = (side: Side): Plate => {
    const plate = plates.get(side) ?? {
      sheet: new Sheet(room.scene, DEPTH.plates),
      changed: onChange(),
      amount: null,
      lift: 0,
      box: { x: 0, y: 0, w: 0, h: 0 },
    };
    plates.set(side, plate);
    return plate;
  };

  const paint = (shown: Shown, side: Side): void => {
    const plate = plateOf(side);
    const text = plateText(room, shown, side, plate.amount);
    const { layout } = room;
    const place = places(shown.view, shown.scenario)[side];
    plate.changed([text, layout, place, plate.lift], () => {
      const size = measure((pen) => plateSize(pen, text, widestPlate(layout, place), layout.plain ? 0 : 132));
      const { width, height } = size;
      const { x, y, scale } = standOf(layout, place, size);
      const area = { x: -width / 2 - 7, y: -height - 4, w: width + 14, h: height + 13 };
      plate.sheet.paint(enlarge(area, scale), layout.density, (pen) => {
        pen.scale(scale, scale);
        drawPlate(pen, size, text);
      });
      plate.sheet.at(x, y - plate.lift * scale);
      plate.box = plateBox(layout, place, size);
    });
  };

  const amounts = (shown: Shown): BySide<number> | null =>
    Object.keys(shown.terms).length === 0 ? null : stakesOf(shown.view, shown.terms);

  return {
    draw: (shown) => {
      const now = amounts(shown);
      for (const side of shown.view.table.sides) {
        const plate = plateOf(side);
        plate.amount = now?.[side] ?? null;
        plate.lift = 0;
        paint(shown, side);
      }
    },
    count: async (run, shown) => {
      const after = amounts(shown);
      const { sides } = shown.view.table;
      const before = sides.map((side) => plateOf(side).amount);
      if (sides.every((side, i) => before[i] === (after?.[side] ?? null))) return;
      await run.tween(
        420,
        (t) => {
          sides.forEach((side, i) => {
            const plate = plateOf(side);
            plate.amount = after && Math.round(between(before[i] ?? 0, after[side], t) / 50) * 50;
            if (t === 1) plate.amount = after?.[side] ?? null;
            plate.lift = before[i] === after?.[side] ? 0 : Math.round(2 * Math.sin(Math.PI * t));
            paint(shown, side);
          });
        },
        quadOut,
      );
    },
    box: (side) => plateOf(side).box,
  };
}

const enlarge = ({ x, y, w, h }: Box, by: number): Box => ({ x: x * by, y: y * by, w: w * by, h: h * by });

let ruler: Pen | null = null;
/** Measures words without a sheet. */
export function measure<T>(with_: (pen: Pen) => T): T {
  ruler ??= document.createElement('canvas').getContext('2d');
  if (!ruler) throw new Error('This browser has no canvas');
  return with_(ruler);
}

function plateText(room: Room, shown: Shown, side: Side, amount: number | null): PlateText & { key: Side } {
  const { scenario, view } = shown;
  const absent = !view.seats.includes(side) || view.walkedOut === side;
  const look = lookOf(scenario, side);
  return {
    key: side,
    flag: room.dress.flags ? (room.art.flags.get(scenario.sides[side].emblem) ?? null) : null,
    mark: { path: MARK_PATH[look], ink: absent ? SIDE_LOOK[look].colour : SIDE_LOOK[look].deep },
    name: nameOf(scenario, side),
    line: plateLine(shown, side),
    amount: amount === null ? null : points(amount),
    unit: unitOn(room.layout, amount ?? 0),
    absent,
    colour: SIDE_LOOK[look].colour,
    lit: view.turn === side,
    plain: room.layout.plain,
    direction: direction(),
  };
}

function plateLine({ view, story }: Shown, side: Side): string {
  if (story.held.has(side)) return t('table.plate-held', { n: view.drafts.find(({ by }) => by === side)?.number ?? 0 });
  if (view.walkedOut === side) return t('table.plate-walked');
  if (!view.seats.includes(side)) return t('table.plate-absent');
  if (view.turn === side) return t(view.viewer === side ? 'table.plate-your-turn' : 'table.plate-turn');
  const draft = view.drafts.find(({ by }) => by === side);
  if (draft) return t('table.plate-drafted', { n: draft.number });
  return t(view.viewer === side ? 'table.plate-lead' : 'table.plate-seated');
}
