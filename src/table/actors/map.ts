import type { LayerName } from '../../art';
import { FRONT, KYIV_AT, TABLE, regionRings, type Point, type RegionId, type RegionState } from '../../art';
import type { Scenario } from '../../engine';
import { quadOut } from '../easing';
import { labelAt, labelsOf } from '../labels';
import type { Box } from '../layout';
import type { Run } from '../motion';
import { polygonOn, write, type Pen } from '../pen/pen';
import { regionStates } from '../regions';
import { DEPTH, onChange, type Actor, type Room } from '../room';
import { Sheet } from '../sheet';
import type { Shown } from '../shown';

export interface MapActor extends Actor {
  /** Cross-fades the regions that change, west to east; resolved at once if none does. */
  recolour(run: Run, shown: Shown): Promise<void>;
}

const GLOW = 44;
const FADE = { ms: 260, apart: 90 } as const;
const layerOf = (region: RegionId, state: RegionState): LayerName => `region-${region}-${state}` as LayerName;
const westToEast = (a: RegionId, b: RegionId): number => TABLE.map(labelAt(a))[0] - TABLE.map(labelAt(b))[0];
/** A region with room for its glow. */
function around(region: RegionId): Box {
  const places = regionRings(region).flatMap((ring) => ring.map(TABLE.map));
  const xs = places.map(([x]) => x);
  const ys = places.map(([, y]) => y);
  const [x, y] = [Math.min(...xs) - GLOW, Math.min(...ys) - GLOW];
  return { x, y, w: Math.max(...xs) + GLOW - x, h: Math.max(...ys) + GLOW - y };
}

export function createMap(room: Room): MapActor {
  const sheets = new Map<string, Sheet>();
  let states: ReadonlyMap<RegionId, RegionState> = new Map();
  const labels = new Sheet(room.scene, DEPTH.labels);
  const labelled = onChange();

  const sheetFor = (region: RegionId, state: RegionState): Sheet => {
    const key = `${region}:${state}`;
    const known = sheets.get(key);
    if (known) return known;
    const name = layerOf(region, state);
    const sheet = new Sheet(room.scene, DEPTH.regions);
    sheet.paint(around(region), room.layout.density, (pen) => room.art.draw(pen, name));
    sheets.set(key, sheet);
    return sheet;
  };
  const forget = (): void => {
    sheets.forEach((sheet) => sheet.destroy());
    sheets.clear();
  };
  let density = 0;

  return {
    draw: (shown) => {
      if (density !== room.layout.density) forget();
      density = room.layout.density;
      states = regionStates(shown.scenario, shown.terms);
      sheets.forEach((sheet) => sheet.alpha(0));
      states.forEach((state, region) => sheetFor(region, state).alpha(1));
      labelled([room.layout, shown.scenario.id], () => drawLabels(room, labels, shown.scenario));
    },
    recolour: async (run, shown) => {
      const before = states;
      const after = regionStates(shown.scenario, shown.terms);
      const changed = [...after.keys()].filter((region) => before.get(region) !== after.get(region)).sort(westToEast);
      states = after;
      const all = changed.map((region, i) => {
        const incoming = sheetFor(region, after.get(region) ?? 'open');
        const outgoing = sheetFor(region, before.get(region) ?? 'open');
        return run.wait(i * FADE.apart).then(() =>
          run.tween(
            FADE.ms,
            (t) => {
              incoming.alpha(t);
              outgoing.alpha(1 - t);
            },
            quadOut,
          ),
        );
      });
      await Promise.all(all);
    },
  };
}

function drawLabels(room: Room, sheet: Sheet, scenario: Scenario): void {
  sheet.paint({ x: 380, y: 290, w: 420, h: 240 }, room.layout.density, (pen) => {
    const [kx, ky] = TABLE.map(KYIV_AT);
    pen.beginPath();
    pen.arc(kx, ky, 2.4, 0, 2 * Math.PI);
    pen.fillStyle = '#F4DEAD';
    pen.fill();
    for (const { words, at, style } of labelsOf(room.layout, scenario)) write(pen, words, ...at, style);
  });
}

/** The line of contact in the design space. */
export const contactLine = (): readonly Point[] => FRONT.map(TABLE.map);

export const drawContact = (pen: Pen): void => polygonOn(pen, contactLine(), false);
