import type { Box } from './chart';

export interface Scale {
  readonly px: (value: number) => number;
  readonly domain: readonly [number, number];
}

export const scale = (domain: readonly [number, number], range: readonly [number, number]): Scale => {
  const slope = (range[1] - range[0]) / (domain[1] - domain[0] || 1);
  return { domain, px: (value) => range[0] + (value - domain[0]) * slope };
};

/** From the least to the greatest, with some air, and 0 always inside. */
export function domainOf(values: readonly number[]): readonly [number, number] {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const air = Math.max(0.5, (high - low) * 0.08);
  return [low - air, high + air];
}

/** Round numbers between the ends, about so many. */
export function ticks([low, high]: readonly [number, number], about: number): number[] {
  const rough = (high - low) / Math.max(1, about);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((each) => each * power >= rough) ?? 10) * power;
  const first = Math.ceil(low / step);
  return Array.from({ length: Math.max(0, Math.floor(high / step) - first + 1) }, (_, i) => (first + i) * step);
}

export const signed = (value: number): string => {
  const text = `${Math.round(Math.abs(value) * 10) / 10}`;
  return value < 0 ? `−${text}` : value > 0 ? `+${text}` : '0';
};

interface AxesProps {
  readonly box: Box;
  readonly x: Scale;
  readonly y: Scale;
  readonly names: { readonly x: string; readonly y: string };
  readonly inks?: { readonly x: string; readonly y: string };
}

/** Both lines through 0, ticks at the edges, and what is counted along them. */
export function Axes({ box, x, y, names, inks }: AxesProps) {
  const { em } = box;
  const [left, right] = x.domain.map(x.px) as [number, number];
  const [bottom, top] = y.domain.map(y.px) as [number, number];
  return (
    <g>
      <line x1={x.px(0)} x2={x.px(0)} y1={top} y2={bottom} stroke="var(--text)" stroke-width={em * 0.09} />
      <line x1={left} x2={right} y1={y.px(0)} y2={y.px(0)} stroke="var(--text)" stroke-width={em * 0.09} />
      {ticks(x.domain, (right - left) / (em * 6)).map((value) => (
        <text key={value} x={x.px(value)} y={bottom + em * 1.2} text-anchor="middle" fill="var(--soft)">
          {signed(value)}
        </text>
      ))}
      {ticks(y.domain, (bottom - top) / (em * 4))
        .filter((value) => y.px(value) > top + em * 0.8)
        .map((value) => (
          <text key={value} x={left - em * 0.4} y={y.px(value) + em * 0.35} text-anchor="end" fill="var(--soft)">
            {signed(value)}
          </text>
        ))}
      <text x={right} y={bottom + em * 2.5} text-anchor="end" font-weight="700" fill={inks?.x ?? 'var(--text)'}>
        {names.x} →
      </text>
      <text x={left - em * 2.4} y={top - em * 0.5} font-weight="700" fill={inks?.y ?? 'var(--text)'}>
        ↑ {names.y}
      </text>
    </g>
  );
}

/** Room for ticks and names around a plot. */
export const margins = ({ width, height, em }: Box) => ({
  left: 3 * em,
  right: width - 0.8 * em,
  top: 1.6 * em,
  bottom: height - 2.9 * em,
});
