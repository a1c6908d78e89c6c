import { axisX, axisY, dot, line, plot, rect, ruleX, ruleY, text, type Markish } from '@observablehq/plot';
import type { Scatter } from '../../../analysis';
import type { Room } from '../use-width';
import { sheet, straight } from './common';
import { coarser, domainsOf, inPoints, within, type Domain, type Place } from './ground';
import { roads, type Dressed } from './roads';

export interface ScatterPlot extends Dressed {
  readonly scatter: Scatter;
  readonly words: {
    readonly x: string;
    readonly y: string;
    readonly window: string;
    readonly nash: string;
    readonly frontier: string;
  };
}

const HEIGHT = 430;
/** Least width of a bin in pixels. */
const CELL = 8;

/** All packages as dots that grow with their number, the edge, the drafts by their numbers, and the Nash point. */
export function scatterPlot({ scatter, words, ...dressed }: ScatterPlot, room: Room): Element {
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
      ...frame(words, scatter, dressed.look, { domainX, domainY, scale, small: room.small }),
      ...nashStar(scatter, scale),
      ...roads(scatter, dressed, { x, y, scale, small: room.small }),
      ...nashName(scatter, words.nash, { domainX, domainY, scale }),
    ],
  });
}

const signed = (value: number): string => (value < 0 ? `−${-value}` : value > 0 ? `+${value}` : '0');

interface Frame {
  readonly domainX: readonly [number, number];
  readonly domainY: readonly [number, number];
  readonly scale: number;
  readonly small: number;
}

function frame(
  words: ScatterPlot['words'],
  scatter: Scatter,
  look: Dressed['look'],
  { domainX, domainY, scale, small }: Frame,
): Markish[] {
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
      fill: `var(--look-${look(y)}-text)`,
      fontWeight: 600,
    }),
    text([words.x], {
      frameAnchor: 'bottom-right',
      dy: 40 * scale,
      textAnchor: 'end',
      fill: `var(--look-${look(x)}-text)`,
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
            dx: (isFarRight(end.x, domainX) ? -7 : 6) * scale,
            dy: (isFarRight(end.x, domainX) ? 10 : -8) * scale,
            textAnchor: isFarRight(end.x, domainX) ? 'end' : 'start',
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

/** Whether a name to the right of the place would leave the picture. */
const isFarRight = (x: number, [low, high]: Domain): boolean => x > low + 0.78 * (high - low);

/** Whether a name above the place would meet the window's, in the corner. */
const isNearTop = (y: number, [low, high]: Domain): boolean => y > high - 0.2 * (high - low);

function nashStar({ nash }: Scatter, scale: number): Markish[] {
  if (!nash) return [];
  const at = [inPoints(nash)];
  return [
    dot(at, { x: 'x', y: 'y', symbol: 'star', r: 8 * scale, fill: 'var(--accent)', stroke: 'var(--accent-high)' }),
  ];
}

/** Above the drafts, which may crowd round the point; under it where the name of the window is above. */
function nashName({ nash }: Scatter, label: string, { domainX, domainY, scale }: Omit<Frame, 'small'>): Markish[] {
  if (!nash) return [];
  const at = [inPoints(nash)];
  const left = isFarRight(nash.x / 100, domainX);
  const down = isNearTop(nash.y / 100, domainY) ? 18 : left ? -25 : -12;
  return [
    text(at, {
      x: 'x',
      y: 'y',
      text: () => label,
      dx: (left ? 30 : 12) * scale,
      dy: down * scale,
      textAnchor: left ? 'end' : 'start',
      fill: 'var(--accent-high)',
      fontWeight: 600,
      stroke: 'var(--page)',
      strokeWidth: 4 * scale,
    }),
  ];
}
