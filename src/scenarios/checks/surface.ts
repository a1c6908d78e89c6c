import { piecesOf, readSvgMap } from '../svg-map';
import { shapesShown } from '../surface';
import { found, type Check } from './check';

/** An SVG map can be read, and has every shape that is named, each shown once. */
export const svgShapes: Check = function* (scenario) {
  const { surface } = scenario;
  if (surface?.kind !== 'svg') return;
  const read = readSvgMap(surface.svg, '/surface/svg');
  if (!read.ok) return void (yield read.fault);
  const map = read.value;
  const known = [...new Set(map.pieces.flatMap(({ ids }) => ids))];
  const seen = new Set<string>();
  const regions = scenario.issues.flatMap(({ region }, i) => (region === undefined ? [] : [['issues', i, 'region']]));
  const places = [...regions, ...(surface.shows ?? []).map((_, i) => ['surface', 'shows', i, 'shape'])];
  for (const [i, { shape }] of shapesShown(scenario).entries()) {
    const place = places[i] ?? [];
    if (piecesOf(map, shape).length === 0)
      yield found('scenario.unknown-id', place, { kind: 'shapes', id: shape, known: known.join(', ').slice(0, 400) });
    else if (seen.has(shape)) yield found('scenario.twice', place, { id: shape });
    seen.add(shape);
  }
};
