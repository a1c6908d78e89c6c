import { dot, line, text, type Markish } from '@observablehq/plot';
import type { Scatter } from '../../../analysis';
import type { Look } from '../../../art';
import type { Side } from '../../../engine';
import { apart } from './apart';
import { LINE, NUMBERED, SYMBOL, type Straight } from './common';

/** The sides of the table in their order, and how each is shown. */
export interface Dressed {
  readonly sides: readonly Side[];
  readonly look: (side: Side) => Look;
}

interface Ground {
  readonly x: Straight;
  readonly y: Straight;
  readonly scale: number;
  readonly small: number;
}

/** Each seat's drafts, joined in the order of tabling. Drafts that would hide each other stand side by side. */
export function roads({ drafts }: Scatter, { sides, look: lookOf }: Dressed, ground: Ground): Markish[] {
  const { x, y, scale, small } = ground;
  const placed = apart(
    drafts.map((draft) => ({ ...draft, left: x.px(draft.x / 100), top: y.px(draft.y / 100) })),
    19 * scale,
  ).map((draft) => ({ ...draft, px: x.value(draft.left), py: y.value(draft.top) }));
  return sides.flatMap((side): Markish[] => {
    const look = lookOf(side);
    const own = placed.filter(({ by }) => by === side);
    const at = { x: 'px', y: 'py' } as const;
    if (own.length === 0) return [];
    return [
      line(own, { ...at, ...roadOf(look, scale) }),
      dot(own, {
        ...at,
        symbol: SYMBOL[look],
        r: NUMBERED[look].r * scale,
        fill: 'var(--page)',
        stroke: `var(--look-${look})`,
        strokeWidth: 1.8 * scale,
      }),
      text(own, {
        ...at,
        text: ({ number }: { number: number }) => `${number}`,
        dy: NUMBERED[look].down * scale,
        fill: `var(--look-${look}-text)`,
        fontWeight: 700,
        fontSize: small,
      }),
    ];
  });
}

const roadOf = (look: Look, scale: number) => ({
  stroke: `var(--look-${look})`,
  strokeWidth: Math.min(2, LINE[look].width) * scale,
  strokeOpacity: 0.75,
  ...(LINE[look].road ? { strokeDasharray: LINE[look].road } : {}),
});
