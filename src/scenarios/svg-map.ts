import sax from 'sax';
import svgpath from 'svgpath';
import { fail, ok, quoted, type Result } from '../engine';

/** A place on the map, in units of its viewBox, its corner at 0 0. */
type Place = readonly [x: number, y: number];

/** One drawn thing: where it lies, and every id it answers to, its own and those of the groups around it. */
export interface Piece {
  readonly ids: readonly string[];
  /** Drawn without a fill: a river, a road, a border. */
  readonly line: boolean;
  readonly rings: readonly (readonly Place[])[];
}

/** The drawing of a map, with nothing of the file left but outlines and ids. */
export interface SvgMap {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

export type SvgFault =
  | 'scenario.svg-xml'
  | 'scenario.svg-element'
  | 'scenario.svg-box'
  | 'scenario.svg-path'
  | 'scenario.svg-many'
  | 'scenario.svg-empty';

/** So many corners can be told apart, and drawn at once on a slow machine. */
const MOST_CORNERS = 20_000;
const MOST_DEPTH = 24;
/** A curve becomes so many straight lines. */
const STEPS = 8;

/** Say nothing that could be seen, in every drawing program's files. */
const SILENT = /^(?:title|desc|metadata|defs)$|:/;

class Refusal extends Error {
  constructor(
    readonly code: SvgFault,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}

interface Group {
  readonly ids: readonly string[];
  readonly transform: string;
  readonly line: boolean;
  /** Inside of what is left out. */
  readonly silent: boolean;
}

type Attributes = Readonly<Record<string, string>>;

/**
 * Reads a map from SVG. Kept are the outlines of `path`, `polygon`, `rect` and `circle`, in groups or not, with their
 * ids, transforms, and whether they have a fill; colours, styles, links and scripts are left behind, and any other
 * element is refused, since it would be missing. Faults: what the text is not, at the place given.
 */
export function readSvgMap(svg: string, place: string): Result<SvgMap> {
  try {
    return ok(read(svg));
  } catch (error) {
    if (error instanceof Refusal) return fail(error.code, place, error.values);
    throw error;
  }
}

function read(svg: string): SvgMap {
  const parser = sax.parser(true);
  const open: Group[] = [];
  const pieces: Piece[] = [];
  let box: readonly [number, number, number, number] | null = null;
  let corners = 0;
  parser.onerror = () => {
    throw new Refusal('scenario.svg-xml');
  };
  parser.ondoctype = () => {
    throw new Refusal('scenario.svg-element', { element: '!DOCTYPE' });
  };
  parser.onopentag = ({ name, attributes }) => {
    const own = strings(attributes);
    if (open.length === 0) {
      if (name !== 'svg') throw new Refusal('scenario.svg-xml');
      box = boxOf(own);
    } else if (open.length > MOST_DEPTH) throw new Refusal('scenario.svg-many', { most: MOST_CORNERS });
    const group = groupOf(open.at(-1), name, own);
    open.push(group);
    if (group.silent || name === 'svg' || name === 'g' || box === null) return;
    const rings = ringsOf(name, own, group.transform, box);
    corners += rings.reduce((sum, ring) => sum + ring.length, 0);
    if (corners > MOST_CORNERS) throw new Refusal('scenario.svg-many', { most: MOST_CORNERS });
    pieces.push({ ids: group.ids, line: group.line, rings });
  };
  parser.onclosetag = () => void open.pop();
  parser.write(svg).close();
  if (box === null) throw new Refusal('scenario.svg-xml');
  if (pieces.length === 0) throw new Refusal('scenario.svg-empty');
  return { width: box[2], height: box[3], pieces };
}

const strings = (attributes: Readonly<Record<string, unknown>>): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
  );

function boxOf({ viewBox, width, height }: Attributes): readonly [number, number, number, number] {
  const parts = viewBox
    ?.trim()
    .split(/[\s,]+/)
    .map(Number) ?? [0, 0, parseFloat(width ?? ''), parseFloat(height ?? '')];
  const [x = NaN, y = NaN, w = NaN, h = NaN] = parts;
  if (parts.length !== 4 || ![x, y, w, h].every(Number.isFinite) || w <= 0 || h <= 0)
    throw new Refusal('scenario.svg-box');
  return [x, y, w, h];
}

function groupOf(around: Group | undefined, name: string, own: Attributes): Group {
  const { ids, transform, line, silent } = around ?? { ids: [], transform: '', line: false, silent: false };
  const fill = /(?:^|;)\s*fill\s*:\s*([^;]+)/.exec(own['style'] ?? '')?.[1]?.trim() ?? own['fill'];
  return {
    ids: own['id'] === undefined ? ids : [...ids, own['id']],
    transform: `${transform} ${own['transform'] ?? ''}`.trim(),
    line: fill === undefined ? line : fill === 'none',
    silent: silent || SILENT.test(name),
  };
}

function ringsOf(name: string, own: Attributes, transform: string, [left, top]: readonly number[]): Piece['rings'] {
  const drawn = pathOf(name, own);
  const path = svgpath(drawn)
    .transform(transform)
    .translate(-(left ?? 0), -(top ?? 0))
    .abs()
    .unshort()
    .unarc();
  const rings: Place[][] = [];
  path.iterate((segment, _index, x, y) => {
    const [command, ...numbers] = segment;
    if (command === 'M') rings.push([]);
    const ring = rings.at(-1);
    if (!ring || command === 'Z' || command === 'z') return;
    ring.push(...along(command, numbers, x, y));
  });
  const whole = rings.every((ring) => ring.every((place) => place.every(Number.isFinite)));
  if (rings.length === 0 || !whole || ('err' in path && path.err))
    throw new Refusal('scenario.svg-path', { path: quoted(drawn, 40) });
  return rings;
}

/** The corners that a segment adds, from a place on. */
function along(command: string, n: readonly number[], x: number, y: number): Place[] {
  const end: Place =
    command === 'H' ? [n[0] ?? NaN, y] : command === 'V' ? [x, n[0] ?? NaN] : [n.at(-2) ?? NaN, n.at(-1) ?? NaN];
  if (command !== 'C' && command !== 'Q') return [end];
  const controls: Place[] = [[x, y]];
  for (let i = 0; i < n.length; i += 2) controls.push([n[i] ?? NaN, n[i + 1] ?? NaN]);
  return Array.from({ length: STEPS }, (_, i) => bezier(controls, (i + 1) / STEPS));
}

/** De Casteljau (1959). */
function bezier(points: readonly Place[], t: number): Place {
  let level = points;
  while (level.length > 1)
    level = level.slice(1).map(([x, y], i): Place => {
      const [px, py] = level[i] ?? [x, y];
      return [px + (x - px) * t, py + (y - py) * t];
    });
  return level[0] ?? [NaN, NaN];
}

function pathOf(name: string, own: Attributes): string {
  const n = (key: string): number => Number(own[key] ?? 0);
  switch (name) {
    case 'path':
      return own['d'] ?? '';
    case 'polygon':
      return `M${own['points'] ?? ''}z`;
    case 'rect':
      return `M${n('x')} ${n('y')}h${n('width')}v${n('height')}h${-n('width')}z`;
    case 'circle': {
      const r = n('r');
      return `M${n('cx') - r} ${n('cy')}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
    }
    default:
      throw new Refusal('scenario.svg-element', { element: quoted(name, 40) });
  }
}

/** The pieces that a shape's id names. */
export const piecesOf = ({ pieces }: SvgMap, shape: string): readonly Piece[] =>
  pieces.filter(({ ids }) => ids.includes(shape));
