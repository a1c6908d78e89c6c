import { MAP_SIZE, TABLE, polygon, polyline, type Point } from '../../art';
import { sidesOf, type Scenario, type ShownShape, type SurfaceSpec } from '../../engine';
import { piecesOf, readSvgMap, shapesShown, type SvgMap } from '../../scenarios';
import { t } from '../../text';
import { lookIn } from '../inks';
import { heldSwatch, plainSwatch } from '../key';
import { boundsOf, onTable, paintField } from '../marquetry';
import type { Field, FieldState, Label, Pen, Ring, Space, Surface } from '../surface';

type Spec = Extract<SurfaceSpec, { kind: 'svg' }>;

interface Outline {
  readonly rings: readonly Ring[];
  readonly line: boolean;
}

/** So much of the map's place is left free at each edge, in units of the surface. */
const MARGIN = 60;

/** The drawing in the middle of the map's place, as large as it may be. */
function fit({ width, height }: SvgMap): (place: Point) => Point {
  const scale = Math.min((MAP_SIZE.width - 2 * MARGIN) / width, (MAP_SIZE.height - 2 * MARGIN) / height);
  const [left, top] = [(MAP_SIZE.width - width * scale) / 2, (MAP_SIZE.height - height * scale) / 2];
  return ([x, y]) => [left + x * scale, top + y * scale];
}

/** A map out of any SVG. One that cannot be read (its log is watched all the same) lies there empty. */
export function create(scenario: Scenario, { svg }: Spec): Surface {
  const read = readSvgMap(svg, '/surface/svg');
  const map: SvgMap = read.ok ? read.value : { ...MAP_SIZE, pieces: [] };
  const place = fit(map);
  const outlines = (pieces: SvgMap['pieces']): Outline[] =>
    pieces.map(({ rings, line }) => ({ line, rings: rings.map((ring) => ring.map(place)) }));
  const shown = shapesShown(scenario);
  const shapes = new Map(shown.map((shape) => [shape.shape, shape]));
  const fields = shown.flatMap((shape): Field[] => {
    const rings = outlines(piecesOf(map, shape.shape)).flatMap((outline) => outline.rings);
    if (rings.length === 0) return [];
    const name = shape.name ?? scenario.issues.find(({ id }) => id === shape.issue)?.name ?? '';
    return [{ id: shape.shape, issue: shape.issue, rings, name, at: middleOf(rings) }];
  });
  const around = outlines(map.pieces.filter(({ ids }) => !ids.some((id) => shapes.has(id))));
  return {
    fields,
    land: around.flatMap(({ rings, line }) => rings.map(line ? polyline : polygonOf)).join(''),
    line: [],
    behind: [],
    layer: null,
    state: ({ id, issue }, { terms, settled }) => stateOf(scenario, shapes.get(id), terms[issue], settled),
    ground: (pen) => paintLand(pen, around),
    paint: (pen, { rings }, state) => paintField(pen, rings, state, { line: [], behind: [] }),
    marks: () => undefined,
    // In a small picture the plates of more than four lie on what it would say.
    labels: (space) =>
      space.plain && sidesOf(scenario).length > 4 ? [] : fields.map((field) => labelOf(space, field)),
    key: () => [
      ...[...new Set(shown.flatMap(({ options }) => Object.values(options).flat()))].map((side) => ({
        words: t('table.key-to', { side: scenario.sides[side].shortName }),
        swatch: heldSwatch(lookIn(scenario, side)),
      })),
      { words: t('table.key-marked'), swatch: plainSwatch('#B28F58', '#FFEBC0') },
    ],
  };
}

const polygonOf = (ring: Ring): string => polygon(ring);

function stateOf(
  scenario: Scenario,
  shape: ShownShape | undefined,
  option: string | undefined,
  settled: boolean,
): FieldState {
  if (option === undefined || shape === undefined) return { kind: 'open' };
  const sides = shape.options[option] ?? [];
  return sides.length === 0
    ? { kind: 'marked', settled }
    : { kind: 'held', looks: sides.map((side) => lookIn(scenario, side)) };
}

/** The middle of the largest of its rings. */
function middleOf(rings: readonly Ring[]): Point {
  const boxes = rings.map((ring) => boundsOf([ring]));
  const size = ([[left, top], [right, bottom]]: (typeof boxes)[number]): number => (right - left) * (bottom - top);
  const [[left, top], [right, bottom]] = boxes.sort((a, b) => size(b) - size(a))[0] ?? [
    [0, 0],
    [0, 0],
  ];
  return [(left + right) / 2, (top + bottom) / 2];
}

/** Names may be as wide as this before they shrink and are cut, in letters of a room of full size. */
const WIDEST = 110;

function labelOf({ ui }: Space, { name, at }: Field): Label {
  const size = 12 * Math.min(ui, 1.85);
  const [x, y] = TABLE.map(at);
  return {
    words: name,
    at: [x, y + 4],
    style: {
      size,
      weight: 600,
      fill: '#FFF4DE',
      halo: 'rgba(27,14,7,.8)',
      align: 'center',
      spacing: 0.2,
      max: (WIDEST * size) / 12,
      least: 0.85 * size,
    },
  };
}

/** The land a map lies in: wood a shade lighter, brass borders, water and roads as lines. */
function paintLand(pen: Pen, around: readonly Outline[]): void {
  pen.save();
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  for (const { rings, line } of around) {
    const outline = onTable(rings, !line);
    if (!line) {
      pen.fillStyle = 'rgba(140,98,56,.34)';
      pen.fill(outline, 'evenodd');
    }
    for (const [colour, width] of line
      ? ([
          ['rgba(32,18,10,.6)', 4.4],
          ['#A9C3CF', 2],
        ] as const)
      : ([['rgba(224,188,124,.6)', 0.9]] as const)) {
      pen.strokeStyle = colour;
      pen.lineWidth = width;
      pen.stroke(outline);
    }
  }
  pen.restore();
}
