import { TABLE, type Look, type Point } from '../art';
import { INKS, STROKES } from './inks';
import type { FieldState, Pen, Ring } from './surface';

/** Marquetry: fields laid into the table, hatched in its plane, lit at their edges. */

/** Lines of a hatching, and rows of dots, lie so far apart, in units of the surface. */
const APART = 8;
const DOTS = 12;
/** Bands of sides that share a field. */
const BAND = 26;

type Bounds = readonly [Point, Point];

export function boundsOf(rings: readonly Ring[]): Bounds {
  const all = rings.flat();
  const xs = all.map(([x]) => x);
  const ys = all.map(([, y]) => y);
  return [
    [Math.min(...xs), Math.min(...ys)],
    [Math.max(...xs), Math.max(...ys)],
  ];
}

/** Rings of the surface as a path on the table. */
export function onTable(rings: readonly Ring[], closed = true): Path2D {
  const path = new Path2D();
  for (const ring of rings) {
    ring.map(TABLE.map).forEach(([x, y], i) => (i === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
    if (closed) path.closePath();
  }
  return path;
}

/** A pen inside of an outline. */
export function within(pen: Pen, outline: Path2D, draw: () => void): void {
  pen.save();
  pen.clip(outline, 'evenodd');
  draw();
  pen.restore();
}

/** Straight lines of one direction through a box, in the table's plane. */
export function strokes(
  [[left, top], [right, bottom]]: Bounds,
  [dx, dy]: readonly [number, number],
  apart = APART,
): Path2D {
  const [cx, cy] = [(left + right) / 2, (top + bottom) / 2];
  const length = Math.hypot(dx, dy);
  const [ux, uy] = [dx / length, dy / length];
  const half = Math.hypot(right - left, bottom - top) / 2 + apart;
  const path = new Path2D();
  // Counted from the corner for upright and level lines, so that neighbours of one side have one hatching.
  const from = dx === 0 ? left - 4 - cx : dy === 0 ? top - 4 - cy : -half;
  for (let off = from; off <= half; off += apart) {
    const [x, y] = dx === 0 ? [cx + off, cy] : dy === 0 ? [cx, cy + off] : [cx - uy * off, cy + ux * off];
    const [ax, ay] = TABLE.map([x - ux * half, y - uy * half]);
    const [bx, by] = TABLE.map([x + ux * half, y + uy * half]);
    path.moveTo(ax, ay);
    path.lineTo(bx, by);
  }
  return path;
}

function dots([[left, top], [right, bottom]]: Bounds): Path2D {
  const path = new Path2D();
  for (let row = 0, y = top; y < bottom; row += 1, y += DOTS * 0.8)
    for (let x = left + (row % 2) * (DOTS / 2); x < right; x += DOTS) {
      const [px, py] = TABLE.map([x, y]);
      path.moveTo(px + 1.5, py);
      path.ellipse(px, py, 1.5, 1.1, 0, 0, 2 * Math.PI);
    }
  return path;
}

/** Ground, gloss and hatching of a look. */
function laid(pen: Pen, rings: readonly Ring[], outline: Path2D, look: Look): void {
  const { ground, hatch } = INKS[look];
  pen.fillStyle = ground;
  pen.fill(outline);
  const ys = rings.flatMap((ring) => ring.map((place) => TABLE.map(place)[1]));
  const gloss = pen.createLinearGradient(0, Math.min(...ys), 0, Math.max(...ys));
  gloss.addColorStop(0, 'rgba(255,208,168,.3)');
  gloss.addColorStop(1, 'rgba(255,208,168,0)');
  pen.fillStyle = gloss;
  pen.fill(outline);
  const bounds = boundsOf(rings);
  const lines = STROKES[look];
  if (lines.length === 0) {
    pen.fillStyle = hatch;
    pen.fill(dots(bounds));
    return;
  }
  pen.strokeStyle = hatch;
  pen.lineWidth = lines.length > 1 ? 1.1 : 1.5;
  pen.globalAlpha = 0.62;
  for (const line of lines) pen.stroke(strokes(bounds, line));
  pen.globalAlpha = 1;
}

const FAR_OFF = 4000;

/** Only the blurred light of an outline, as an SVG filter of this deviation would make it. */
function blurred(pen: Pen, rings: readonly Ring[], colour: string, deviation: number, alpha: number): void {
  const { a, d } = pen.getTransform();
  pen.save();
  pen.globalAlpha = alpha;
  pen.shadowColor = colour;
  // Shadows are measured in device pixels, twice the deviation.
  pen.shadowBlur = 2 * deviation * Math.abs(d);
  pen.shadowOffsetX = FAR_OFF * Math.abs(a);
  pen.translate(-FAR_OFF, 0);
  pen.fillStyle = colour;
  pen.fill(onTable(rings));
  pen.restore();
}

function glow(pen: Pen, rings: readonly Ring[], colour: string, strength: number): void {
  blurred(pen, rings, colour, 18, Math.round(strength * 5.5) / 10);
  blurred(pen, rings, colour, 6, strength);
}

function edge(pen: Pen, outline: Path2D, colour: string): void {
  pen.lineJoin = 'round';
  for (const [stroke, width, alpha] of [
    ['#1B0E07', 2.8, 0.6],
    [colour, 1.2, 1],
  ] as const) {
    pen.strokeStyle = stroke;
    pen.lineWidth = width;
    pen.globalAlpha = alpha;
    pen.stroke(outline);
  }
  pen.globalAlpha = 1;
}

/** The bands, in units of the surface, that the nth of several sides has of a field. */
export function bandsOf(rings: readonly Ring[], n: number, of: number): Ring[] {
  const [[left, top], [right, bottom]] = boundsOf(rings);
  const lean = bottom - top;
  const found: Ring[] = [];
  for (let x = left - lean + n * BAND; x < right; x += of * BAND)
    found.push([
      [x, bottom],
      [x + BAND, bottom],
      [x + BAND + lean, top],
      [x + lean, top],
    ]);
  return found;
}

/** A line of contact: a glow, a dark bed, pale dashes. */
function frozen(pen: Pen, line: readonly Point[]): void {
  const path = onTable([line], false);
  pen.save();
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  for (const [colour, width, alpha, dash, blur] of [
    ['#BFE3F5', 6, 0.55, [], 2.4],
    ['#102030', 4.4, 1, [], 0],
    ['#E9F6FC', 2.2, 1, [5, 3.6], 0],
  ] as const) {
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.globalAlpha = alpha;
    pen.shadowColor = colour;
    pen.shadowBlur = 2 * blur * Math.abs(pen.getTransform().d);
    pen.setLineDash([...dash]);
    pen.stroke(path);
  }
  pen.restore();
}

/** One field in one state. `line` and `behind` part it where it is split. */
export function paintField(
  pen: Pen,
  rings: readonly Ring[],
  state: FieldState,
  { line, behind }: { readonly line: readonly Point[]; readonly behind: Ring },
): void {
  const outline = onTable(rings);
  switch (state.kind) {
    case 'open':
      within(pen, outline, () => {
        pen.globalAlpha = 0.55;
        pen.fillStyle = '#8A6238';
        pen.fill(outline);
        pen.globalAlpha = 0.16;
        pen.strokeStyle = '#FFE2AC';
        pen.lineWidth = 7;
        pen.stroke(outline);
      });
      return edge(pen, outline, '#F0D49B');
    case 'marked':
      glow(pen, rings, '#E8C98A', state.settled ? 0.5 : 0.25);
      within(pen, outline, () => {
        pen.fillStyle = state.settled ? '#E7D3A4' : '#B28F58';
        pen.fill(outline);
      });
      return edge(pen, outline, '#FFEBC0');
    case 'held': {
      const { looks } = state;
      const [first = 'grey'] = looks;
      glow(pen, rings, INKS[first].glow, INKS[first].shine);
      within(pen, outline, () =>
        looks.forEach((look, n) =>
          looks.length === 1
            ? laid(pen, rings, outline, look)
            : within(pen, onTable(bandsOf(rings, n, looks.length)), () => laid(pen, rings, outline, look)),
        ),
      );
      return edge(pen, outline, looks.length === 1 ? INKS[first].edge : '#F3DDB0');
    }
    case 'split':
      glow(pen, rings, '#D8C7A0', 0.3);
      within(pen, outline, () => {
        laid(pen, rings, outline, state.before);
        within(pen, onTable([behind]), () => laid(pen, rings, outline, state.behind));
      });
      edge(pen, outline, '#F3DDB0');
      return within(pen, outline, () => frozen(pen, line));
    default:
      return state satisfies never;
  }
}
