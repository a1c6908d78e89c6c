import type { ClassRow } from '../../classroom';
import { t } from '../../text';
import { scale, ticks } from './axes';
import { Chart, type Box, type Hit } from './chart';
import { VerdictMark } from './marks';
import { markSize } from './plane';
import { nameOfRow, type Page, type View } from './view';

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** In which round the deals came, or that none did. */
export function closingPage(view: View): Page {
  const { rows, settings } = view.group;
  const signed = rows.filter(({ ending }) => ending === 'signed');
  const late = signed.filter(({ round }) => round > settings.rounds / 2).length;
  return {
    title: t('handed.closing-title'),
    headline: t('handed.closing-headline', {
      signed: signed.length,
      late,
      median: median(signed.map(({ round }) => round)),
      rounds: settings.rounds,
    }),
    question: t('handed.closing-question'),
    body: <Rounds view={view} />,
    table: {
      caption: t('handed.closing-title'),
      head: [t('handed.table'), t('handed.verdict'), t('handed.round')],
      rows: rows.map((row) => [nameOfRow(row), t(`debrief.verdict-${row.verdict}`), row.round]),
    },
  };
}

interface Column {
  readonly name: string;
  readonly rows: readonly ClassRow[];
}

function columnsOf({ rows, settings }: View['group']): Column[] {
  const rounds = Array.from({ length: settings.rounds }, (_, i) => ({
    name: `${i + 1}`,
    rows: rows.filter(({ ending, round }) => ending === 'signed' && round === i + 1),
  }));
  return [
    ...rounds,
    { name: t('handed.no-terms'), rows: rows.filter(({ ending }) => ending === 'no-terms') },
    { name: t('handed.walked-out'), rows: rows.filter(({ ending }) => ending === 'walk-out') },
  ];
}

/** A mark a table, stacked over its round. */
function Rounds({ view }: { readonly view: View }) {
  const columns = columnsOf(view.group);
  return (
    <Chart
      label={t('handed.closing-alt', { n: view.group.rows.length })}
      draw={(box) => {
        const { em, width, height } = box;
        const foot = height - 2.6 * em;
        const wide = width / columns.length;
        const most = Math.max(1, ...columns.map(({ rows }) => rows.length));
        const r = markSize(em, view.group.rows.length);
        const across = Math.max(1, Math.ceil((most * r * 2.5) / (foot - 2 * em)));
        const placed = columns.flatMap(({ rows }, column) =>
          rows.map((row, i) => ({
            row,
            x: wide * (column + 0.5) + ((i % across) - (Math.min(across, rows.length) - 1) / 2) * r * 2.6,
            y: foot - r * 1.6 - Math.floor(i / across) * r * 2.5,
          })),
        );
        return {
          picture: (
            <>
              <line x1={0} x2={width} y1={foot} y2={foot} stroke="var(--text)" stroke-width={em * 0.09} />
              {columns.map(({ name, rows }, i) => (
                <g key={name}>
                  <text x={wide * (i + 0.5)} y={foot + em * 1.2} text-anchor="middle" fill="var(--text)">
                    {name}
                  </text>
                  {rows.length > 0 && (
                    <text
                      x={wide * (i + 0.5)}
                      y={foot - r * 1.6 - Math.ceil(rows.length / across) * r * 2.5}
                      text-anchor="middle"
                      font-family="var(--serif)"
                      font-weight="700"
                      font-size={em * 1.3}
                      fill="var(--text)"
                    >
                      {rows.length}
                    </text>
                  )}
                </g>
              ))}
              <text x={0} y={foot + em * 2.4} fill="var(--soft)">
                {t('handed.rounds')}
              </text>
              {placed.map(({ row, x, y }) => (
                <VerdictMark key={row.seal} verdict={row.verdict} x={x} y={y} r={r} />
              ))}
            </>
          ),
          hits: hits(view, placed),
        };
      }}
    />
  );
}

const hits = (
  view: View,
  placed: readonly { readonly row: ClassRow; readonly x: number; readonly y: number }[],
): readonly Hit[] =>
  placed.map(({ row, x, y }) => ({
    x,
    y,
    label: t('handed.closing-point', {
      table: nameOfRow(row),
      verdict: t(`debrief.verdict-${row.verdict}`),
      round: row.round,
    }),
    press: () => view.open(row),
  }));

/** How long the signed terms were thought to last. */
export function lastingPage(view: View): Page {
  const { scenario, group } = view;
  const signed = group.rows.filter(({ durability }) => durability !== null);
  const mark = scenario.turningPointAt;
  const fragile = signed.filter(({ durability }) => (durability ?? 0) < mark).length;
  return {
    title: t('handed.lasting-title'),
    headline: t('handed.lasting-headline', { signed: signed.length, fragile }),
    question: t('handed.lasting-question'),
    body: <Strip view={view} rows={signed} />,
    table: {
      caption: t('handed.lasting-title'),
      head: [t('handed.table'), t('handed.verdict'), t('handed.durability')],
      rows: signed.map((row) => [nameOfRow(row), t(`debrief.verdict-${row.verdict}`), row.durability ?? 0]),
    },
  };
}

/** One mark a deal along 0 to 100, piled up where they meet. */
function piled(rows: readonly ClassRow[], px: (value: number) => number, r: number) {
  const taken = new Map<number, number>();
  return [...rows]
    .sort((a, b) => (a.durability ?? 0) - (b.durability ?? 0))
    .map((row) => {
      const x = px(row.durability ?? 0);
      const column = Math.round(x / (r * 2.4));
      const height = taken.get(column) ?? 0;
      taken.set(column, height + 1);
      return { row, x: column * r * 2.4, up: height };
    });
}

function Strip({ view, rows }: { readonly view: View; readonly rows: readonly ClassRow[] }) {
  const mark = view.scenario.turningPointAt;
  return (
    <Chart
      label={t('handed.lasting-alt', { n: rows.length, mark })}
      draw={(box: Box) => {
        const { em, width, height } = box;
        const foot = height - 2.6 * em;
        const x = scale([0, 100], [em * 2, width - em * 2]);
        const r = markSize(em, rows.length);
        const placed = piled(rows, x.px, r).map(({ up, ...one }) => ({ ...one, y: foot - r * 1.7 - up * r * 2.4 }));
        return {
          picture: (
            <>
              <rect
                x={x.px(mark)}
                y={em}
                width={Math.max(0, x.px(100) - x.px(mark))}
                height={Math.max(0, foot - em)}
                fill="var(--window)"
              />
              <line x1={x.px(0)} x2={x.px(100)} y1={foot} y2={foot} stroke="var(--text)" stroke-width={em * 0.09} />
              {ticks([0, 100], 10).map((value) => (
                <text key={value} x={x.px(value)} y={foot + em * 1.2} text-anchor="middle" fill="var(--soft)">
                  {value}
                </text>
              ))}
              <text
                x={x.px(mark) + em * 0.5}
                y={em * 2.2}
                font-family="var(--serif)"
                font-style="italic"
                font-size={em * 1.15}
                fill="var(--accent-high)"
              >
                {t('handed.lasts', { mark })}
              </text>
              <text x={x.px(100)} y={foot + em * 2.4} text-anchor="end" font-weight="700" fill="var(--text)">
                {t('handed.durability-axis')}
              </text>
              {placed.map(({ row, x: cx, y }) => (
                <VerdictMark key={row.seal} verdict={row.verdict} x={cx} y={y} r={r} />
              ))}
            </>
          ),
          hits: placed.map(({ row, x: cx, y }) => ({
            x: cx,
            y,
            label: t('handed.lasting-point', { table: nameOfRow(row), d: row.durability ?? 0 }),
            press: () => view.open(row),
          })),
        };
      }}
    />
  );
}
