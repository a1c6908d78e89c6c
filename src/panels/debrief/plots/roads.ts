import { dot, line, text, type Markish } from '@observablehq/plot';
import type { Scatter } from '../../../analysis';
import { SIDES, type Side } from '../../../engine';
import { apart } from './apart';
import { LINE, SYMBOL, type Straight } from './common';

interface Ground {
  readonly x: Straight;
  readonly y: Straight;
  readonly scale: number;
  readonly small: number;
}

/** Each seat's drafts, joined in the order of tabling. Drafts that would hide each other stand side by side. */
export function roads({ drafts }: Scatter, ground: Ground): Markish[] {
  const { x, y, scale, small } = ground;
  const placed = apart(
    drafts.map((draft) => ({ ...draft, left: x.px(draft.x / 100), top: y.px(draft.y / 100) })),
    19 * scale,
  ).map((draft) => ({ ...draft, px: x.value(draft.left), py: y.value(draft.top) }));
  return SIDES.flatMap((side): Markish[] => {
    const own = placed.filter(({ by }) => by === side);
    if (own.length === 0) return [];
    const at = { x: 'px', y: 'py' } as const;
    return [
      line(own, { ...at, ...roadOf(side, scale) }),
      dot(own, {
        ...at,
        symbol: SYMBOL[side],
        r: (side === 'ua' ? 12.5 : 10.5) * scale,
        fill: 'var(--page)',
        stroke: `var(--${side})`,
        strokeWidth: 1.8 * scale,
      }),
      text(own, {
        ...at,
        text: ({ number }: { number: number }) => `${number}`,
        dy: side === 'ua' ? 2 * scale : 0,
        fill: `var(--${side}-text)`,
        fontWeight: 700,
        fontSize: small,
      }),
    ];
  });
}

const roadOf = (side: Side, scale: number) => ({
  stroke: `var(--${side})`,
  strokeWidth: Math.min(2, LINE[side].width) * scale,
  strokeOpacity: 0.75,
  ...(LINE[side].dash || side === 'ru' ? { strokeDasharray: side === 'ru' ? '5 3' : LINE[side].dash } : {}),
});
