import { LOOKS } from '../../src/art/look';
import { PAPER } from '../../src/art/palette';
import type { Box } from '../../src/art/layers';
import { airfield } from './airfield';
import { deskLamp, galleryTable, smallMap } from './desk';
import { masthead } from './engraving';
import { file } from './file';
import type { Drawing } from './gradient';
import { portrait } from './portrait';
import { band, emblem, stamp } from './stationery';

const sized = (w: number, h: number, x = 0, y = 0): Box => ({ x, y, w, h });

const PICTURES: readonly (readonly [name: string, size: Box, draw: () => Drawing])[] = [
  ['gallery-alaska', sized(1278, 404), airfield],
  ['gallery-table', sized(1366, 220), galleryTable],
  ['desk-lamp', sized(270, 190, -135, -115), deskLamp],
  ['table-map', sized(416, 292), smallMap],
  ['masthead', sized(744, 252), masthead],
  ['stamp-frame', sized(244, 104), stamp],
  ...LOOKS.map((look) => [`portrait-${look}`, sized(552, 300), () => portrait(look)] as const),
  ['guilloche-neutral', sized(600, 24), () => band(PAPER.brass)],
];

/** The pictures that panels show, by file name. */
export const drawPictures = (): Map<string, string> =>
  new Map(PICTURES.map(([name, size, draw]) => [`${name}.svg`, file(name, size, draw())]));

/** The game's icon. */
export const drawIcon = (): string => file('icon', sized(64, 64), emblem());
