import { TABLE, type Point } from '../../art';
import type { Scenario } from '../../engine';
import { t } from '../../text';
import type { Label, LabelStyle, Space } from '../surface';
import { LABEL_AT, isRegionId, type RegionId } from './map';

/** Large letters need more room between them: shifts in units of the map. */
const STRIP_SHIFT: Partial<Record<RegionId, Point>> = { zaporizhzhia: [10, 2], kherson: [-14, 16], donetsk: [10, -16] };
/** No name on the map may be wider than this, in the letters of a room of full size: it would run into its neighbours. */
const WIDEST = 92;
const SEA = { size: 13, weight: 500, family: 'serif', italic: true, fill: '#C6A570', spacing: 1.4 } as const;
const QUIET = { weight: 500, fill: '#E6D2AD' } as const;

export const labelAt = (region: RegionId): Point =>
  region in LABEL_AT ? LABEL_AT[region as keyof typeof LABEL_AT] : LABEL_AT.kyiv;

/** Everything that is written on the map. */
export function labelsOf({ ui, plain }: Space, scenario: Scenario): readonly Label[] {
  const size = 12 * Math.min(ui, 1.85);
  const large = ui > 1.5;
  const label = (words: string, place: Point, style: Partial<LabelStyle> = {}): Label => {
    const [x, y] = TABLE.map(place);
    const own = {
      size,
      weight: 600,
      fill: '#FFF4DE',
      halo: 'rgba(27,14,7,.8)',
      align: 'center',
      spacing: 0.2,
    } as const;
    return {
      words,
      at: [x, y + (size - 12) / 3],
      style: { ...own, max: (WIDEST * size) / 12, least: 0.85 * size, ...style },
    };
  };
  const around = [
    label(t('table.map-luhansk'), LABEL_AT.luhansk, QUIET),
    label(t('table.map-crimea'), LABEL_AT.crimea, QUIET),
    label(t('table.map-black-sea'), LABEL_AT.blackSea, SEA),
  ];
  const regions = scenario.issues.flatMap(({ region, name }): Label[] => {
    if (region === undefined || !isRegionId(region)) return [];
    const [x, y] = labelAt(region);
    const [dx, dy] = (large && STRIP_SHIFT[region]) || [0, 0];
    return [label(name, [x + dx, y + dy])];
  });
  const [kx, ky] = LABEL_AT.kyiv;
  // On a phone it stands between two plates.
  const capital = large
    ? label(t('table.map-kyiv'), [kx + 10, ky], { ...QUIET, size: 0.86 * size })
    : label(t('table.map-kyiv'), LABEL_AT.kyiv, QUIET);
  return [capital, ...(plain ? [] : around), ...regions];
}
