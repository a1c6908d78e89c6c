import type { SideSheet, Terms } from '../../engine';

const known = new WeakMap<SideSheet, { opening: Terms; target: Terms }>();

/** What a sheet opens with, or hopes for, as terms. */
export function stanceTerms(sheet: SideSheet, which: 'opening' | 'target'): Terms {
  const stances = known.get(sheet) ?? { opening: stanceOf(sheet, 'opening'), target: stanceOf(sheet, 'target') };
  known.set(sheet, stances);
  return stances[which];
}

const stanceOf = (sheet: SideSheet, which: 'opening' | 'target'): Terms =>
  Object.fromEntries(
    Object.entries(sheet.confidential.stances).flatMap(([issue, stance]) =>
      stance[which] === 'open' ? [] : [[issue, stance[which]]],
    ),
  );
