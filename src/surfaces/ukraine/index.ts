import { SIDE_LOOK, TABLE } from '../../art';
import type { Scenario, SurfaceSpec } from '../../engine';
import { t } from '../../text';
import type { INKS } from '../inks';
import { STROKES, lookIn } from '../inks';
import { heldSwatch, lineSwatch, quietSwatch } from '../key';
import { boundsOf, onTable, paintField, strokes, within } from '../marquetry';
import type { Field, Pen, Surface } from '../surface';
import { BEHIND_FRONT, FRONT } from './front';
import { labelAt, labelsOf } from './labels';
import { HELD, KYIV_AT, countryPath, isRegionId, regionRings, type RegionId } from './map';

type Spec = Extract<SurfaceSpec, { kind: 'ukraine' }>;

/** The map of Ukraine: its regions, and the line of contact as a sketch. */
export function create(scenario: Scenario, { parted }: Spec): Surface {
  const [before, behind] = parted.map((side) => lookIn(scenario, side));
  const split = { kind: 'split', before: before ?? 'gold', behind: behind ?? 'red' } as const;
  const fields = scenario.issues.flatMap(({ id: issue, name, region }): Field[] =>
    region !== undefined && isRegionId(region)
      ? [{ id: region, issue, rings: regionRings(region), name, at: labelAt(region) }]
      : [],
  );
  const quiet = HELD.filter((id) => fields.every((field) => field.id !== id));
  const parts = { line: FRONT, behind: BEHIND_FRONT };
  return {
    ...parts,
    fields,
    land: countryPath(),
    layer: 'map',
    state: ({ issue }, { terms }) => {
      const options = scenario.issues.find(({ id }) => id === issue)?.options;
      const holder = options?.find(({ id }) => id === terms[issue])?.holder;
      if (holder === undefined) return { kind: 'open' };
      return holder === 'split' ? split : { kind: 'held', looks: [lookIn(scenario, holder)] };
    },
    ground: (pen) => quiet.forEach((id) => paintQuiet(pen, id, split.behind)),
    paint: (pen, { rings }, state) => paintField(pen, rings, state, parts),
    marks: (pen) => {
      const [x, y] = TABLE.map(KYIV_AT);
      pen.beginPath();
      pen.arc(x, y, 2.4, 0, 2 * Math.PI);
      pen.fillStyle = '#F4DEAD';
      pen.fill();
    },
    labels: (space) => labelsOf(space, scenario),
    key: () => [
      ...[...parted].reverse().map((side) => ({
        words: t('table.key-to', { side: scenario.sides[side].shortName }),
        swatch: heldSwatch(lookIn(scenario, side)),
      })),
      { words: t('table.key-line'), swatch: lineSwatch },
      { words: t('table.key-held'), swatch: quietSwatch(split.behind, `${SIDE_LOOK[split.behind].colour}99`) },
    ],
  };
}

/** Held, and not on this table: dark, faintly hatched, its border dashed. */
function paintQuiet(pen: Pen, id: RegionId, look: keyof typeof INKS): void {
  const rings = regionRings(id);
  const outline = onTable(rings);
  pen.save();
  pen.globalAlpha = 0.85;
  pen.fillStyle = '#3A2117';
  pen.fill(outline);
  within(pen, outline, () => {
    pen.globalAlpha = 0.45;
    pen.strokeStyle = SIDE_LOOK[look].colour;
    pen.lineWidth = 0.9;
    for (const way of STROKES[look]) pen.stroke(strokes(boundsOf(rings), way, 13));
  });
  pen.globalAlpha = 0.75;
  pen.strokeStyle = '#E0BC7C';
  pen.lineWidth = 0.9;
  pen.setLineDash([3.5, 2]);
  pen.stroke(outline);
  pen.restore();
}
