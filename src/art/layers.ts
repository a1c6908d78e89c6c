import { VIEWS, type RoomSpec } from '../engine';
import { LOOKS, type Look } from './look';
import type { Point } from './path';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/**
 * One baked picture. A `scene` layer's box lies in the design space (942 × 640): draw it at its box. An `object` has its
 * own space: its 0 0 is where it stands, `origin` gives that place as shares of the box (Phaser's `setOrigin`).
 */
export interface Layer {
  readonly file: string;
  readonly kind: 'scene' | 'object';
  readonly box: Box;
  readonly origin: Point;
  readonly blend: 'normal' | 'screen';
  /** Needed only where a side with this look is at the table. */
  readonly look?: Look;
  /** Needed only where this is what the window shows. */
  readonly view?: WindowView;
}

export type WindowView = Required<RoomSpec>['view'];

const box = (x: number, y: number, w: number, h: number): Box => ({ x, y, w, h });

const ROOM_BOX = box(-120, -40, 1182, 740);
const TABLE_BOX = box(-10, 240, 962, 400);
/** The long window with its frame. */
const WINDOW_BOX = box(108, 66, 726, 200);
const PERSON_BOX = box(-84, -160, 168, 188);

const STILL = {
  room: ROOM_BOX,
  press: box(56, 132, 284, 166),
  table: TABLE_BOX,
  map: box(60, 250, 800, 330),
  light: box(-10, 150, 962, 460),
  vignette: ROOM_BOX,
} as const;

const THINGS = {
  curtain: box(-2, 0, 126, 200),
  'curtain-rod': box(-376, -10, 752, 20),
  'chair-side': box(-64, -132, 158, 200),
  'chair-far': box(-46, -116, 92, 118),
  lamp: box(-38, -86, 76, 100),
  'lamp-glow': box(-100, -84, 200, 136),
  glass: box(-12, -24, 30, 34),
  folder: box(-50, -42, 106, 84),
  pen: box(-64, -10, 130, 24),
  paper: box(-112, -108, 226, 220),
  'paper-sheet': box(-90, -88, 182, 182),
  'note-sealed': box(-70, -46, 146, 100),
  'note-open': box(-96, -56, 200, 124),
  'plate-seated': box(-92, -40, 184, 50),
  'plate-absent': box(-92, -40, 184, 50),
  barometer: box(-42, -40, 84, 86),
  needle: box(-14, -8, 44, 16),
  clock: box(-42, -40, 84, 86),
  hourglass: box(-24, -64, 48, 74),
  'pendant-bar': box(-216, -80, 432, 92),
  'bulb-lit': box(-24, -24, 48, 48),
  'bulb-unlit': box(-8, -10, 16, 18),
} as const;

type Figure = 'bust' | 'turned' | 'back';
export type PersonLayer = `${Figure}-${Look}-${1 | 2 | 3}`;
export type SealLayer = `seal-${Look}`;
export type ViewLayer = `view-${WindowView}`;
export type LayerName = keyof typeof STILL | ViewLayer | keyof typeof THINGS | PersonLayer | SealLayer;

export const FIGURES = ['bust', 'turned', 'back'] as const satisfies readonly Figure[];
export const PLACES_OF_PERSON = [1, 2, 3] as const;

const SCREENS: ReadonlySet<string> = new Set(['light', 'lamp-glow', 'bulb-lit']);

const layer = (kind: Layer['kind'], name: string, { x, y, w, h }: Box, look?: Look): [string, Layer] => [
  name,
  {
    file: `${name}.svg`,
    kind,
    box: { x, y, w, h },
    origin: kind === 'scene' ? [0, 0] : [-x / w, -y / h],
    blend: SCREENS.has(name) ? 'screen' : 'normal',
    ...(look && { look }),
  },
];

/** Every picture of the table room, by name. */
export const LAYERS = Object.fromEntries([
  ...Object.entries(STILL).map(([name, place]) => layer('scene', name, place)),
  ...VIEWS.map((view) => {
    const [name, drawn] = layer('scene', `view-${view}`, WINDOW_BOX);
    return [name, { ...drawn, view }] as const;
  }),
  ...Object.entries(THINGS).map(([name, place]) => layer('object', name, place)),
  ...LOOKS.flatMap((look) =>
    FIGURES.flatMap((figure) =>
      PLACES_OF_PERSON.map((n) => layer('object', `${figure}-${look}-${n}`, PERSON_BOX, look)),
    ),
  ),
  ...LOOKS.map((look) => layer('object', `seal-${look}`, box(-18, -18, 36, 36), look)),
]) as Readonly<Record<LayerName, Layer>>;
