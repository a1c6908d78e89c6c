import { axisX, axisY, dot, line, plot, rect, ruleX, ruleY, text, type Markish } from '@observablehq/plot';
import type { Scatter } from '../../../analysis';
import { SIDES, type Side } from '../../../engine';
import type { Room } from '../use-width';
import { apart } from './apart';
import { LINE, SYMBOL, sheet, straight, type Straight } from './common';

export interface ScatterPlot {
  readonly scatter: Scatter;
  readonly words: {
    readonly x: string;
    readonly y: string;
    readonly window: string;
    readonly nash: string;
    readonly frontier: string;
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

const HEIGHT = 430;
/** Least width of a bin in pixels. */
const CELL = 8;

/** All packages as dots that grow with their number, the edge, the drafts by their numbers, and the Nash point. */
export function scatterPlot({ scatter, words }: ScatterPlot, room: Room): Element {
  const scale = room.small / 12;
  const height = Math.min(HEIGHT * scale, Math.max(300 * scale, room.width));
  const margin = { left: 36 * scale, right: 14 * scale, top: 26 * scale, bottom: 44 * scale };
  const { domainX, domainY } = domainsOf(scatter);
  const x = straight(domainX, [margin.left, room.width - margin.right]);
  const y = straight(domainY, [height - margin.bottom, margin.top]);
  const { edge } = scatter.cloud;
  const { bin, bins } = coarser(scatter.cloud, Math.abs(x.px(1) - x.px(0)), Math.abs(y.px(1) - y.px(0)), CELL * scale);
  const most = Math.max(...bins.map(({ count }) => count));
  const cell = Math.min(Math.abs(x.px(bin.x / 100) - x.px(0)), Math.abs(y.px(bin.y / 100) - y.px(0)));
  const shown = edge.map(inPoints).filter((point) => within(point.x, domainX) && within(point.y, domainY));
  return plot({
    ...sheet(room),
    height,
    marginLeft: margin.left,
    marginRight: margin.right,
    marginTop: margin.top,
    marginBottom: margin.bottom,
    x: { domain: [...domainX], label: null },
    y: { domain: [...domainY], label: null },
    r: { type: 'identity' },
    marks: [
      rect([0], { x1: 0, x2: domainX[1], y1: 0, y2: domainY[1], fill: 'var(--window)' }),
      dot(
        bins.map((place) => ({ x: (place.x + bin.x / 2) / 100, y: (place.y + bin.y / 2) / 100, count: place.count })),
        {
          x: 'x',
          y: 'y',
          r: ({ count }: { count: number }) => Math.max(0.5, (cell / 2) * 0.95 * Math.sqrt(count / most) ** 0.7),
          fill: 'var(--bins)',
          clip: true,
        },
      ),
      ruleX([0], { stroke: 'var(--text)' }),
      ruleY([0], { stroke: 'var(--text)' }),
      axisX({
        tickSize: 3,
        fill: 'var(--soft)',
        stroke: 'var(--line-strong)',
        ticks: room.width / (60 * scale),
        tickFormat: signed,
      }),
      axisY({
        tickSize: 3,
        fill: 'var(--soft)',
        stroke: 'var(--line-strong)',
        ticks: height / (60 * scale),
        tickFormat: signed,
      }),
      line(shown, { x: 'x', y: 'y', stroke: 'var(--text)', strokeWidth: 2 * scale, curve: 'linear', clip: true }),
      ...frame(words, scatter, { domainX, domainY, scale, small: room.small }),
      ...nashPoint(scatter, words.nash, scale),
      ...roads(scatter, { x, y, scale, small: room.small }),
    ],
  });
}

/** The same bins put together so that each is at least so many pixels wide and high; sizes in hundredths. */
function coarser(
  { bin, bins }: Scatter['cloud'],
  perX: number,
  perY: number,
  least: number,
): { bin: Place; bins: readonly (Place & { readonly count: number })[] } {
  const wide = { x: bin * Math.ceil(least / ((perX * bin) / 100)), y: bin * Math.ceil(least / ((perY * bin) / 100)) };
  const merged = new Map<string, Place & { readonly count: number }>();
  for (const { x, y, count } of bins) {
    const corner = { x: Math.floor(x / wide.x) * wide.x, y: Math.floor(y / wide.y) * wide.y };
    const key = `${corner.x} ${corner.y}`;
    merged.set(key, { ...corner, count: count + (merged.get(key)?.count ?? 0) });
  }
  return { bin: wide, bins: [...merged.values()] };
}

const inPoints = ({ x, y }: Place): Place => ({ x: x / 100, y: y / 100 });
const within = (value: number, [low, high]: readonly [number, number]): boolean => value >= low && value <= high;
const signed = (value: number): string => (value < 0 ? `−${-value}` : value > 0 ? `+${value}` : '0');

/** From the worst that matters to the best there is: the far tails of the cloud would press the rest together. */
function domainsOf({ cloud, drafts, nash }: Scatter): {
  domainX: readonly [number, number];
  domainY: readonly [number, number];
} {
  const along = (axis: 'x' | 'y'): readonly [number, number] => {
    const sorted = cloud.bins.flatMap((bin) => [{ at: bin[axis] / 100, count: bin.count }]).sort((a, b) => a.at - b.at);
    const total = sorted.reduce((sum, { count }) => sum + count, 0);
    let seen = 0;
    const low = sorted.find(({ count }) => (seen += count) > total * 0.04)?.at ?? -5;
    const marked = [...drafts, ...(nash ? [nash] : [])].map((point) => point[axis] / 100);
    const high = Math.max(1, sorted.at(-1)?.at ?? 1, ...marked);
    return [Math.min(-1, Math.max(low, -1.6 * high - 4), ...marked.map((value) => value - 1)), high + 1];
  };
  return { domainX: along('x'), domainY: along('y') };
}

interface Frame {
  readonly domainX: readonly [number, number];
  readonly domainY: readonly [number, number];
  readonly scale: number;
  readonly small: number;
}

function frame(words: ScatterPlot['words'], scatter: Scatter, { domainX, domainY, scale, small }: Frame): Markish[] {
  const { x, y } = scatter.cloud;
  const end = roomiest(scatter, domainX, domainY);
  const halo = { stroke: 'var(--page)', strokeWidth: 4 * scale };
  return [
    text([words.y], {
      x: domainX[0],
      y: domainY[1],
      dy: -13 * scale,
      dx: -30 * scale,
      textAnchor: 'start',
      fill: `var(--${y}-text)`,
      fontWeight: 600,
    }),
    text([words.x], {
      frameAnchor: 'bottom-right',
      dy: 40 * scale,
      textAnchor: 'end',
      fill: `var(--${x}-text)`,
      fontWeight: 600,
    }),
    text([words.window], {
      x: domainX[1],
      y: domainY[1],
      dx: -8 * scale,
      dy: 13 * scale,
      textAnchor: 'end',
      fill: 'var(--accent-high)',
      fontStyle: 'italic',
      fontFamily: 'var(--serif)',
      fontSize: small * 1.3,
    }),
    ...(end
      ? [
          text([words.frontier], {
            x: end.x,
            y: end.y,
            dx: 6 * scale,
            dy: -8 * scale,
            textAnchor: 'start',
            fill: 'var(--text)',
            fontWeight: 600,
            ...halo,
          }),
        ]
      : []),
  ];
}

/** The point of the edge that is farthest from any draft: the name of the edge goes there. */
function roomiest({ cloud, drafts, nash }: Scatter, domainX: Domain, domainY: Domain): Place | undefined {
  const taken = [...drafts, ...(nash ? [nash] : []), { x: 100 * domainX[1], y: 100 * domainY[1] }].map(inPoints);
  const away = (point: Place): number =>
    Math.min(
      ...taken.map(({ x, y }) =>
        Math.hypot((x - point.x) / (domainX[1] - domainX[0]), (y - point.y) / (domainY[1] - domainY[0])),
      ),
    );
  const inside = cloud.edge
    .map(inPoints)
    .filter(
      ({ x, y }) => within(y, [domainY[0] * 0.7, domainY[1]]) && within(x, [domainX[0] * 0.7, domainX[1] * 0.82]),
    );
  return inside.sort((a, b) => away(b) - away(a))[0];
}

type Domain = readonly [number, number];

interface Ground {
  readonly x: Straight;
  readonly y: Straight;
  readonly scale: number;
  readonly small: number;
}

/** Each seat's drafts, joined in the order of tabling. Drafts that would hide each other stand side by side. */
function roads({ drafts }: Scatter, ground: Ground): Markish[] {
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

function nashPoint({ nash }: Scatter, label: string, scale: number): Markish[] {
  if (!nash) return [];
  const at = [inPoints(nash)];
  return [
    dot(at, { x: 'x', y: 'y', symbol: 'star', r: 8 * scale, fill: 'var(--accent)', stroke: 'var(--accent-high)' }),
    text(at, {
      x: 'x',
      y: 'y',
      text: () => label,
      dx: 12 * scale,
      dy: -12 * scale,
      textAnchor: 'start',
      fill: 'var(--accent-high)',
      fontWeight: 600,
      stroke: 'var(--page)',
      strokeWidth: 4 * scale,
    }),
  ];
}
