import { TABLE, type LayerName } from '../../art';
import type { Box } from '../layout';
import type { Pen } from '../pen/pen';
import { DEPTH, onChange, type Actor, type Room } from '../room';
import { Sheet } from '../sheet';
import { drawSconce } from '../pen/standing';
import { emptySlots } from './standing';

const FOLDERS = [
  [-0.86, 0.66, 14],
  [0.86, 0.66, -14],
] as const;
const GLASSES = [
  [214, 342],
  [744, 340],
] as const;
/** On the table's right, where an instrument may stand. */
const CARAFE = [
  [794, 462],
  [818, 470],
] as const;
/** And on the left wall. */
const SCONCE = [60, 112] as const;
/** The table with the light that falls on and before it. */
const TABLE_BOX: Box = { x: -10, y: 150, w: 962, h: 490 };

/** Darkens what is already painted towards the corners of the room: cheaper than a layer over everything. */
export function shade(room: Room, pen: Pen): void {
  pen.globalCompositeOperation = 'source-atop';
  room.art.draw(pen, 'vignette');
  pen.globalCompositeOperation = 'source-over';
}

/**
 * Everything that never moves, baked once a density: the room, and the table with the map's lines and the light. Two
 * actors, for each is as much work as all others together.
 */
export function createBackdrops(room: Room): readonly Actor[] {
  const { art, surface } = room;
  const at = (pen: Pen, place: () => void, name: LayerName): void => {
    pen.save();
    place();
    art.draw(pen, name);
    pen.restore();
  };
  const things = (pen: Pen): void => {
    for (const [x, y, turn] of FOLDERS) {
      const { a, b, c, d, e, f } = TABLE.lay(x, y, turn, 0.62);
      at(pen, () => pen.transform(a, b, c, d, e, f), 'folder');
    }
    if (emptySlots(room).table) CARAFE.forEach(([x, y]) => at(pen, () => pen.translate(x, y), 'glass'));
    GLASSES.forEach(([x, y]) => at(pen, () => pen.translate(x, y), 'glass'));
  };
  const lit = (pen: Pen): void => {
    pen.globalCompositeOperation = 'screen';
    art.draw(pen, 'light');
  };
  const layer =
    (name: LayerName) =>
    (pen: Pen): void =>
      art.draw(pen, name);
  const sconce = (pen: Pen): void => {
    pen.save();
    pen.translate(...SCONCE);
    drawSconce(pen);
    pen.restore();
  };
  const shaded = (pen: Pen): void => shade(room, pen);
  return [
    baked(room, DEPTH.room, art.box('room'), [
      layer('room'),
      layer(`view-${room.dress.view}`),
      ...(emptySlots(room).wall ? [sconce] : []),
      shaded,
    ]),
    baked(room, DEPTH.table, TABLE_BOX, [
      layer('table'),
      ...(surface.layer ? [layer(surface.layer)] : []),
      surface.ground,
      things,
      lit,
      shaded,
    ]),
  ];
}

function baked(room: Room, depth: number, box: Box, layers: readonly ((pen: Pen) => void)[]): Actor {
  const sheet = new Sheet(room.scene, depth);
  const changed = onChange();
  return {
    draw: () => {
      const { density } = room.layout;
      changed(density, () => sheet.slices(box, density, layers).forEach((paint) => paint()));
    },
    slices: () => {
      const { density } = room.layout;
      changed(density, () => undefined);
      return sheet.slices(box, density, layers);
    },
  };
}
