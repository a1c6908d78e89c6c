import type { ClassRow, Ground } from '../../classroom';
import { canonicalJson, nameOf } from '../../engine';
import { t } from '../../text';
import { useDress } from '../design';
import { Axes, domainOf, margins, scale, type Scale } from './axes';
import { Chart, type Box, type Hit } from './chart';
import { VerdictMark } from './marks';
import { nameOfRow, type View } from './view';

interface PlaneProps {
  readonly view: View;
  readonly label: string;
  /** Whether the way of the drafts to each end is drawn, too. */
  readonly roads?: boolean;
}

/** The plane of two sides' gains: what lay open, and where the tables of a class came out. */
export function Plane({ view, label, roads = false }: PlaneProps) {
  const dress = useDress();
  const { scenario, pair, ground } = view;
  const [x, y] = pair;
  const names = {
    x: t('handed.axis', { side: nameOf(scenario, x) }),
    y: t('handed.axis', { side: nameOf(scenario, y) }),
  };
  const inks = { x: `var(--look-${dress(x).look}-text)`, y: `var(--look-${dress(y).look}-text)` };
  return (
    <Chart
      label={label}
      draw={(box) => {
        const at = roads ? roadEnd : (row: ClassRow) => row.gains;
        const scales = scalesOf(view, box, at, roads);
        return {
          picture: (
            <>
              {ground && <Field ground={ground} box={box} {...scales} />}
              <Axes box={box} {...scales} names={names} inks={inks} />
              {roads && <Roads view={view} box={box} {...scales} />}
              {ground && <Frontier ground={ground} box={box} {...scales} />}
              <Ends view={view} box={box} at={at} {...scales} />
              {ground && <Solutions ground={ground} box={box} {...scales} />}
            </>
          ),
          hits: hitsOf(view, scales, at),
        };
      }}
    />
  );
}

interface Scales {
  readonly x: Scale;
  readonly y: Scale;
}

/** Where a table is shown: what it came to, or where its road ends. */
type Place = (row: ClassRow) => ClassRow['gains'];

/** A road ends at the draft that was signed, else at the last one: both as they were worth when the table opened. */
function roadEnd({ drafts, terms, gains }: ClassRow): ClassRow['gains'] {
  const signed = terms && drafts.findLast((draft) => canonicalJson(draft.terms) === canonicalJson(terms));
  return (signed || drafts.at(-1))?.gains ?? gains;
}

function scalesOf({ group, pair, ground }: View, box: Box, at: Place, roads: boolean): Scales {
  const edges = margins(box);
  const along = (axis: 'x' | 'y', side: View['pair'][number]): readonly [number, number] => {
    const rows = group.rows.map((row) => at(row)[side] / 100);
    const drafts = roads ? group.rows.flatMap((row) => row.drafts.map(({ gains }) => gains[side] / 100)) : [];
    const solved = [ground?.nash, ground?.kalaiSmorodinsky].flatMap((spot) => (spot ? [spot[axis] / 100] : []));
    return domainOf([...rows, ...drafts, ...solved]);
  };
  return {
    x: scale(along('x', pair[0]), [edges.left, edges.right]),
    y: scale(along('y', pair[1]), [edges.bottom, edges.top]),
  };
}

interface Layer extends Scales {
  readonly box: Box;
}

const within = (value: number, [low, high]: Scale['domain']): boolean => value >= low && value <= high;

/** All packages, each bar as wide as there are many (logarithm); brass where nobody at all is worse off; the window. */
function Field({ ground, box, x, y }: Layer & { readonly ground: Ground }) {
  const { cloud, suitsAll } = ground;
  const cell = {
    x: Math.max(1, cellOf(x, cloud.bin, 1.9 * box.em)),
    y: Math.max(1, cellOf(y, cloud.bin, 0.62 * box.em)),
  };
  const merge = (spots: readonly { x: number; y: number; count?: number }[]) => {
    const merged = new Map<string, { x: number; y: number; count: number }>();
    for (const spot of spots) {
      const at = { x: Math.floor(spot.x / cell.x) * cell.x, y: Math.floor(spot.y / cell.y) * cell.y };
      const key = `${at.x} ${at.y}`;
      merged.set(key, { ...at, count: (merged.get(key)?.count ?? 0) + (spot.count ?? 1) });
    }
    return [...merged.values()].filter(
      (spot) =>
        within(spot.x / 100, x.domain) &&
        within((spot.x + cell.x) / 100, x.domain) &&
        within(spot.y / 100, y.domain) &&
        within((spot.y + cell.y) / 100, y.domain),
    );
  };
  const bins = merge(cloud.bins);
  const most = Math.log(1 + Math.max(1, ...bins.map(({ count }) => count)));
  const width = x.px(cell.x / 100) - x.px(0);
  const height = y.px(0) - y.px(cell.y / 100);
  const [zeroX, zeroY] = [x.px(0), y.px(0)];
  return (
    <g>
      <rect
        x={zeroX}
        y={y.px(y.domain[1])}
        width={Math.max(0, x.px(x.domain[1]) - zeroX)}
        height={Math.max(0, zeroY - y.px(y.domain[1]))}
        fill="var(--window)"
      />
      {bins.map(({ x: left, y: low, count }) => {
        const wide = width * 0.86 * Math.max(0.12, Math.log(1 + count) / most);
        const inside = left >= 0 && low >= 0;
        return (
          <rect
            key={`${left} ${low}`}
            x={x.px(left / 100) + (width - wide) / 2}
            y={y.px(low / 100) - height * 0.78}
            width={wide}
            height={height * 0.56}
            fill={inside ? 'var(--bins)' : 'var(--bins-outside)'}
          />
        );
      })}
      {merge(suitsAll).map(({ x: left, y: low }) => (
        <rect
          key={`${left} ${low}`}
          x={x.px(left / 100) + width * 0.07}
          y={y.px(low / 100) - height * 0.92}
          width={width * 0.86}
          height={height * 0.84}
          fill="var(--brass)"
          stroke="var(--accent-high)"
          stroke-width={box.em * 0.04}
        />
      ))}
    </g>
  );
}

/** Hundredths a cell, a whole number of bins, so that it is about so many pixels. */
function cellOf({ px }: Scale, bin: number, pixels: number): number {
  const perBin = Math.abs(px(bin / 100) - px(0));
  return bin * Math.max(1, Math.round(pixels / perBin));
}

function Frontier({ ground, box: { em }, x, y }: Layer & { readonly ground: Ground }) {
  const edge = ground.cloud.edge.filter((spot) => within(spot.x / 100, x.domain) && within(spot.y / 100, y.domain));
  return (
    <path
      d={edge.map((spot, i) => `${i ? 'L' : 'M'}${x.px(spot.x / 100)} ${y.px(spot.y / 100)}`).join('')}
      fill="none"
      stroke="var(--text)"
      stroke-width={em * 0.13}
    />
  );
}

/** The two solutions and the window's name, above the tables that came near. */
function Solutions({ ground, box, x, y }: Layer & { readonly ground: Ground }) {
  const { em } = box;
  const { nash, kalaiSmorodinsky } = ground;
  const same = nash && kalaiSmorodinsky && nash.x === kalaiSmorodinsky.x && nash.y === kalaiSmorodinsky.y;
  return (
    <g>
      {nash && <Star at={nash} name={t(same ? 'handed.nash-and-ks' : 'handed.nash')} box={box} x={x} y={y} />}
      {kalaiSmorodinsky && !same && <Star at={kalaiSmorodinsky} name={t('handed.ks')} box={box} x={x} y={y} below />}
      {nash && (
        <text
          x={x.px(x.domain[1]) - em * 0.4}
          y={y.px(y.domain[1]) + em * 1.1}
          text-anchor="end"
          font-family="var(--serif)"
          font-style="italic"
          font-size={em * 1.15}
          fill="var(--accent-high)"
          paint-order="stroke"
          stroke="var(--window)"
          stroke-width={em * 0.25}
        >
          {t('handed.window')}
        </text>
      )}
    </g>
  );
}

interface StarProps extends Layer {
  readonly at: { readonly x: number; readonly y: number };
  readonly name: string;
  readonly below?: boolean;
}

function Star({ at, name, box: { em }, x, y, below }: StarProps) {
  const [cx, cy] = [x.px(at.x / 100), y.px(at.y / 100)];
  const tips = Array.from({ length: 10 }, (_, i) => {
    const r = em * (i % 2 ? 0.32 : 0.78);
    const turn = (Math.PI * (i - 2.5)) / 5;
    return `${cx + r * Math.cos(turn)},${cy + r * Math.sin(turn)}`;
  }).join(' ');
  // To the left where there is no room to the right.
  const end = cx + em * (1 + 0.6 * name.length) > x.px(x.domain[1]);
  return (
    <g>
      <polygon points={tips} fill="var(--brass)" stroke="var(--text)" stroke-width={em * 0.06} />
      <text
        x={cx + (end ? -1 : 1) * em}
        y={cy + (below ? em * 1.5 : -em * 0.5)}
        text-anchor={end ? 'end' : 'start'}
        font-weight="700"
        fill="var(--accent-high)"
        paint-order="stroke"
        stroke="var(--page)"
        stroke-width={em * 0.25}
      >
        {name}
      </text>
    </g>
  );
}

/** Each table's drafts in their order. */
function Roads({ view: { group, pair }, box: { em }, x, y }: Layer & { readonly view: View }) {
  const [along, up] = pair;
  const opacity = Math.max(0.1, Math.min(0.7, 12 / group.rows.length));
  return (
    <g fill="none" stroke="var(--link)" stroke-width={em * 0.11}>
      {group.rows.map((row) => (
        <polyline
          key={row.seal}
          opacity={opacity}
          points={row.drafts.map(({ gains }) => `${x.px(gains[along] / 100)},${y.px(gains[up] / 100)}`).join(' ')}
        />
      ))}
      {group.rows.flatMap((row) =>
        row.drafts.map(({ gains }, i) => (
          <circle
            key={`${row.seal} ${i}`}
            cx={x.px(gains[along] / 100)}
            cy={y.px(gains[up] / 100)}
            r={em * 0.16}
            fill="var(--link)"
            stroke="none"
          />
        )),
      )}
    </g>
  );
}

/** So large that they are seen from the last row, and smaller where there are hundreds. */
export const markSize = (em: number, count: number): number => em * (count > 150 ? 0.34 : count > 60 ? 0.42 : 0.52);

interface EndsProps extends Layer {
  readonly view: View;
  readonly at: Place;
}

const Ends = ({ view: { group, pair }, box: { em }, at, x, y }: EndsProps) => (
  <g>
    {group.rows.map((row) => (
      <VerdictMark
        key={row.seal}
        verdict={row.verdict}
        x={x.px(at(row)[pair[0]] / 100)}
        y={y.px(at(row)[pair[1]] / 100)}
        r={markSize(em, group.rows.length)}
      />
    ))}
  </g>
);

const hitsOf = ({ group, pair, scenario, open }: View, { x, y }: Scales, at: Place): readonly Hit[] =>
  group.rows.map((row) => ({
    x: x.px(at(row)[pair[0]] / 100),
    y: y.px(at(row)[pair[1]] / 100),
    label: t('handed.point', {
      table: nameOfRow(row),
      verdict: t(`debrief.verdict-${row.verdict}`),
      x: nameOf(scenario, pair[0]),
      y: nameOf(scenario, pair[1]),
      gx: row.gains[pair[0]],
      gy: row.gains[pair[1]],
    }),
    press: () => open(row),
  }));
