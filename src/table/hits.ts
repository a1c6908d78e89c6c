import { TABLE, type Point, places } from '../art';
import { instrumentsOf, whisperKey } from '../engine';
import { targetsOf, type Target } from '../store';
import type { Surface } from '../surfaces';
import type { Cast } from './cast';
import type { Box } from './layout';
import { DELEGATION_BOX, PRESS_BOX } from './seats';
import { order, type Shown } from './shown';

/** A thing that can be pressed, with its outlines in the design space. */
export interface Hit {
  readonly thing: Target;
  readonly shapes: readonly (readonly Point[])[];
  /** The shapes that get the brass edge; the others only take the press. */
  readonly edged: number;
}

const corners = ({ x, y, w, h }: Box): Point[] => [
  [x, y],
  [x + w, y],
  [x + w, y + h],
  [x, y + h],
];

/** Everything that can be pressed now, what lies on top first. Things that are not drawn are left out. */
export function hitsOf(shown: Shown, cast: Cast, surface: Surface): readonly Hit[] {
  const found = targetsOf(shown.scenario, shown.view, shown.terms).flatMap((thing): Hit[] => {
    const { shapes, edged } = shapesOf(thing, shown, cast, surface);
    return shapes.length > 0 ? [{ thing, shapes, edged: edged ?? shapes.length }] : [];
  });
  const papers = order(shown).map(({ number }) => number);
  return found.sort((a, b) => height(b, papers) - height(a, papers));
}

const HEIGHT: Record<Target['focus']['kind'], number> = {
  meter: 6,
  round: 6,
  side: 5,
  whisper: 4,
  draft: 3,
  press: 2,
  region: 1,
};

/** Papers as they lie in the pile, of two notes the later on top; papers before what is under them. */
function height({ thing: { focus } }: Hit, papers: readonly number[]): number {
  const rank = focus.kind === 'draft' ? -papers.indexOf(focus.number) : focus.kind === 'whisper' ? focus.number : 0;
  return HEIGHT[focus.kind] + rank / 1000;
}

function shapesOf(
  { focus }: Target,
  shown: Shown,
  cast: Cast,
  surface: Surface,
): { shapes: readonly (readonly Point[])[]; edged?: number } {
  switch (focus.kind) {
    case 'side': {
      const people = DELEGATION_BOX[places(shown.view, shown.scenario)[focus.side]];
      return { shapes: [corners(cast.plates.box(focus.side)), corners(people)], edged: 1 };
    }
    case 'region':
      return {
        shapes: surface.fields
          .filter(({ issue }) => issue === focus.issue)
          .flatMap(({ rings }) => rings.map((ring) => ring.map(TABLE.map))),
      };
    case 'draft':
      return { shapes: known(cast.papers.outline(focus.number)) };
    case 'whisper':
      return { shapes: known(cast.notes.outline(whisperKey(focus))) };
    case 'meter': {
      const instrument = instrumentsOf(shown.scenario.meters).get(focus.meter);
      const box = cast.instruments.find(({ shows }) => shows === instrument)?.box() ?? null;
      return { shapes: box ? [corners(box)] : [] };
    }
    case 'round': {
      const box = cast.clock.box();
      return { shapes: box ? [corners(box)] : [] };
    }
    case 'press':
      return { shapes: [corners(PRESS_BOX)] };
    default:
      return focus satisfies never;
  }
}

const known = (outline: readonly Point[] | null): readonly (readonly Point[])[] => (outline ? [outline] : []);

/** The topmost thing at a place of the design space. */
export const hitAt = (hits: readonly Hit[], place: Point): Hit | null =>
  hits.find(({ shapes }) => shapes.some((shape) => inside(shape, place))) ?? null;

/** Whether a place lies in a polygon: crossings of a ray to the right, even or odd. */
export function inside(shape: readonly Point[], [x, y]: Point): boolean {
  let odd = false;
  shape.forEach(([ax, ay], i) => {
    const [bx, by] = shape[(i + 1) % shape.length] ?? [ax, ay];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
  });
  return odd;
}

/** How far a free place keeps from every edge, in units of the design: a pointer is told in whole pixels. */
const CLEAR = 2;
/** In so many steps a thing is searched from edge to edge. */
const STEPS = 24;

/** A place inside a thing that nothing else covers, or null; for tests, and for help that points. */
export function freePlace(hits: readonly Hit[], hit: Hit, within: Box): Point | null {
  // From the middle outwards.
  const order = Array.from({ length: STEPS - 1 }, (_, i) => (STEPS / 2 + (i % 2 ? 1 : -1) * Math.ceil(i / 2)) / STEPS);
  // A region's islands may come first and be too small to keep clear of their shores.
  for (const shape of hit.shapes) {
    const box = boundsOf(shape);
    const places = order.flatMap((v) => order.map((u): Point => [box.x + box.w * u, box.y + box.h * v]));
    // Most things lie elsewhere: they need not be asked for every place.
    const close = hits.filter((other) => other === hit || other.shapes.some((its) => meets(boundsOf(its), box)));
    const free = places.find(
      (place) => holds(within, place) && around(place).every((near) => hitAt(close, near) === hit),
    );
    if (free) return free;
  }
  return null;
}

function boundsOf(shape: readonly Point[]): Box {
  const xs = shape.map(([x]) => x);
  const ys = shape.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
}

/** Whether two boxes come closer than a free place keeps from every edge. */
const meets = (a: Box, b: Box): boolean =>
  Math.max(a.x, b.x) <= Math.min(a.x + a.w, b.x + b.w) + 2 * CLEAR &&
  Math.max(a.y, b.y) <= Math.min(a.y + a.h, b.y + b.h) + 2 * CLEAR;

const holds = ({ x, y, w, h }: Box, [px, py]: Point): boolean => px > x && px < x + w && py > y && py < y + h;

const around = ([x, y]: Point): Point[] => [
  [x, y],
  [x - CLEAR, y],
  [x + CLEAR, y],
  [x, y - CLEAR],
  [x, y + CLEAR],
];
