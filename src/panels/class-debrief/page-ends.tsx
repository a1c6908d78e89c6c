import { mean } from '../../classroom';
import { nameOf, type Side } from '../../engine';
import { t, yes } from '../../text';
import { useDress } from '../design';
import { Axes, domainOf, margins, scale } from './axes';
import { Chart } from './chart';
import { VerdictIcon, VerdictMark, VERDICTS } from './marks';
import { markSize, Plane } from './plane';
import styles from './pages.module.css';
import { nameOfRow, type Grid, type Page, type View } from './view';

const gainTable = ({ group, scenario }: View, caption: string): Grid => {
  const sides = Object.keys(group.rows[0]?.gains ?? {}) as unknown as Side[];
  return {
    caption,
    head: [t('handed.table'), t('handed.verdict'), ...sides.map((side) => nameOf(scenario, side))],
    rows: group.rows.map((row) => [
      nameOfRow(row),
      t(`debrief.verdict-${row.verdict}`),
      ...sides.map((side) => t('handed.points', { n: row.gains[side] })),
    ]),
  };
};

/** How the tables ended, on the plane of two sides' gains. */
export function endsPage(view: View): Page {
  const { rows } = view.group;
  const unsigned = rows.filter(({ ending }) => ending !== 'signed').length;
  const within = rows.filter(({ verdict }) => verdict === 'missed-opportunity').length;
  const n = rows.length;
  return {
    title: t('handed.ends-title', { n }),
    headline: t('handed.ends-headline', { n, unsigned, signed: n - unsigned, within }),
    question: t(within > 0 ? 'handed.ends-question' : 'handed.ends-question-all', { within }),
    paired: true,
    body: (
      <div class={styles.beside}>
        <Plane view={view} label={t('handed.plane-alt', { n })} />
        <Verdicts view={view} />
      </div>
    ),
    table: gainTable(view, t('handed.ends-title', { n })),
  };
}

/** The key to the marks, and how often each came. */
function Verdicts({ view }: { readonly view: View }) {
  const { group, ground } = view;
  return (
    <div class={styles.aside}>
      <ul class={styles.verdicts}>
        {VERDICTS.map((verdict) => (
          <li key={verdict}>
            <VerdictIcon verdict={verdict} />
            <b>{group.rows.filter((row) => row.verdict === verdict).length}</b>
            <span>{t(`debrief.verdict-${verdict}`)}</span>
          </li>
        ))}
      </ul>
      <p class={styles.small}>{t('handed.measure')}</p>
      {ground ? (
        <p class={styles.small}>
          <i class={styles.brass} aria-hidden="true" />{' '}
          {t('handed.brass', {
            any: yes(ground.suitingAll > 0),
            all: ground.suitingAll,
            of: ground.acceptable,
          })}
        </p>
      ) : (
        <p class={styles.small} role="status">
          {t('handed.counting')}
        </p>
      )}
      <p class={styles.small}>{t('handed.press-a-point')}</p>
    </div>
  );
}

/** The way of the drafts to each end. */
export function roadsPage(view: View): Page {
  const { group, scenario } = view;
  const drafts = group.rows.flatMap((row) => row.drafts);
  const refused = drafts.filter(({ gains }) => group.seats.some((seat) => gains[seat] < 0)).length;
  return {
    title: t('handed.roads-title'),
    headline: t('handed.roads-headline', { n: drafts.length, refused }),
    question: t('handed.roads-question'),
    paired: true,
    body: <Plane view={view} roads label={t('handed.roads-alt', { n: drafts.length })} />,
    table: {
      caption: t('handed.roads-title'),
      head: [
        t('handed.table'),
        t('handed.draft'),
        t('handed.by'),
        t('handed.round'),
        ...group.seats.map((side) => nameOf(scenario, side)),
      ],
      rows: group.rows.flatMap((row) =>
        row.drafts.map(({ by, round, gains }, i) => [
          nameOfRow(row),
          i + 1,
          nameOf(scenario, by),
          round,
          ...group.seats.map((side) => t('handed.points', { n: gains[side] })),
        ]),
      ),
    },
  };
}

/** Pearson's correlation; 0 where it cannot be told. */
function correlation(pairs: readonly (readonly [number, number])[]): number {
  const [mx, my] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))];
  const sum = (of: (x: number, y: number) => number): number =>
    pairs.reduce((total, [x, y]) => total + of(x - mx, y - my), 0);
  const scaled = Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y));
  return scaled > 0 ? sum((x, y) => x * y) / scaled : 0;
}

interface Opened {
  readonly side: Side;
  readonly pairs: readonly {
    readonly row: View['group']['rows'][number];
    readonly first: number;
    readonly end: number;
  }[];
}

const openedBy = ({ group }: View, side: Side): Opened => ({
  side,
  pairs: group.rows.flatMap((row) => {
    const first = row.drafts.find(({ by }) => by === side);
    return first ? [{ row, first: first.gains[side] / 100, end: row.gains[side] / 100 }] : [];
  }),
});

/** What each seat asked for first, against what it came to. */
export function openingsPage(view: View): Page {
  const { group, scenario } = view;
  const seats = group.seats.map((side) => openedBy(view, side));
  // A correlation that chance would not bring in one of twenty classes: about two standard errors.
  const strong = seats.map(({ pairs }) => {
    const r = correlation(pairs.map(({ first, end }) => [first, end]));
    return pairs.length >= 6 && Math.abs(r) > 2 / Math.sqrt(pairs.length) ? Math.sign(r) : 0;
  });
  const sign = strong.every((one) => one >= 0) && strong.some((one) => one > 0) ? 'more' : null;
  const less = strong.every((one) => one <= 0) && strong.some((one) => one < 0) ? 'less' : 'mixed';
  return {
    title: t('handed.openings-title'),
    headline: t('handed.openings-headline', { way: sign ?? less }),
    question: t('handed.openings-question'),
    body: (
      <div class={styles.row}>
        {seats.map((seat) => (
          <OpeningChart key={seat.side} view={view} seat={seat} />
        ))}
      </div>
    ),
    table: {
      caption: t('handed.openings-title'),
      head: [t('handed.table'), t('handed.seat'), t('handed.first-asked'), t('handed.came-to')],
      rows: seats.flatMap(({ side, pairs }) =>
        pairs.map(({ row, first, end }) => [
          nameOfRow(row),
          nameOf(scenario, side),
          t('handed.points', { n: Math.round(first * 100) }),
          t('handed.points', { n: Math.round(end * 100) }),
        ]),
      ),
    },
  };
}

function OpeningChart({ view, seat: { side, pairs } }: { readonly view: View; readonly seat: Opened }) {
  const { scenario, open, group } = view;
  const { look } = useDress()(side);
  const name = nameOf(scenario, side);
  return (
    <Chart
      label={t('handed.openings-alt', { side: name, n: pairs.length })}
      draw={(box) => {
        const edges = margins(box);
        const x = scale(domainOf(pairs.map(({ first }) => first)), [edges.left, edges.right]);
        const y = scale(domainOf(pairs.map(({ end }) => end)), [edges.bottom, edges.top]);
        const ink = `var(--look-${look}-text)`;
        return {
          picture: (
            <>
              <Axes
                box={box}
                x={x}
                y={y}
                names={{ x: t('handed.first-asked-of', { side: name }), y: t('handed.came-to') }}
                inks={{ x: ink, y: ink }}
              />
              {pairs.map(({ row, first, end }) => (
                <VerdictMark
                  key={row.seal}
                  verdict={row.verdict}
                  x={x.px(first)}
                  y={y.px(end)}
                  r={markSize(box.em, group.rows.length)}
                />
              ))}
            </>
          ),
          hits: pairs.map(({ row, first, end }) => ({
            x: x.px(first),
            y: y.px(end),
            label: t('handed.opening-point', {
              table: nameOfRow(row),
              first: Math.round(first * 100),
              end: Math.round(end * 100),
            }),
            press: () => open(row),
          })),
        };
      }}
    />
  );
}
