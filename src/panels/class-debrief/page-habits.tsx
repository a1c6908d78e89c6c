import { compared, HABITS, type Compared, type Habits } from '../../classroom';
import { nameOf, type Side } from '../../engine';
import { listed, t } from '../../text';
import { SideName, useDress } from '../design';
import { scale } from './axes';
import { Chart } from './chart';
import styles from './pages.module.css';
import { nameOfRow, type Page, type View } from './view';

/** How the seats negotiated, and whether that went with better results: each against the same seat elsewhere. */
export function habitsPage(view: View): Page {
  const { group, scenario } = view;
  const all = group.seats.flatMap((side) => compared(group.rows, side));
  const clear = all.filter((one) => one.clear);
  const named = (sign: 1 | -1): string =>
    listed([
      ...new Set(
        clear
          .filter(({ difference }) => Math.sign(difference ?? 0) === sign)
          .map(({ habit }) => t(`handed.who-${habit}`)),
      ),
    ]);
  const [better, worse] = [named(1), named(-1)];
  return {
    title: t('handed.habits-title'),
    headline: t('handed.habits-headline', {
      way: better ? (worse ? 'both' : 'better') : worse ? 'worse' : 'none',
      better,
      worse,
    }),
    question: t('handed.habits-question'),
    body: <Table view={view} all={all} />,
    table: {
      caption: t('handed.habits-title'),
      head: [t('handed.habit'), t('handed.seat'), t('handed.did'), t('handed.did-not'), t('handed.difference')],
      rows: all.map((one) => [
        t(`handed.habit-${one.habit}`),
        nameOf(scenario, one.side),
        one.did.length,
        one.not.length,
        differenceOf(one),
      ]),
    },
  };
}

function differenceOf({ difference, error, clear }: Compared): string {
  if (difference === null || error === null) return t('handed.too-few');
  return clear
    ? t('handed.clear-difference', { n: Math.round(difference), error: Math.round(error / 10) / 10 })
    : t('handed.no-clear');
}

function Table({ view, all }: { readonly view: View; readonly all: readonly Compared[] }) {
  const { group } = view;
  const habits = HABITS.filter((habit) => all.some((one) => one.habit === habit));
  const most = Math.max(1, ...all.flatMap(({ did, not }) => [...did, ...not].map(({ above }) => Math.abs(above))));
  return (
    <div class={styles.habits} style={{ '--seats': group.seats.length }}>
      <div class={styles.habitHead} aria-hidden="true" />
      {group.seats.map((side) => (
        <div key={side} class={styles.habitHead}>
          <SideName side={side} hatch coloured />
        </div>
      ))}
      {habits.map((habit) => (
        <HabitRow key={habit} view={view} habit={habit} all={all} most={most} />
      ))}
      <p class={styles.legend}>{t('handed.habits-legend')}</p>
    </div>
  );
}

interface RowProps {
  readonly view: View;
  readonly habit: keyof Habits;
  readonly all: readonly Compared[];
  readonly most: number;
}

const HabitRow = ({ view, habit, all, most }: RowProps) => (
  <>
    <h2 class={styles.habit}>{t(`handed.habit-${habit}`)}</h2>
    {view.group.seats.map((side) => {
      const one = all.find((each) => each.habit === habit && each.side === side);
      return (
        <div key={side} class={styles.cell}>
          <p class={styles.who} aria-hidden="true">
            <SideName side={side} coloured />
          </p>
          {one ? <Cell view={view} one={one} most={most} /> : <p class={styles.unclear}>{t('handed.no-occasion')}</p>}
        </div>
      );
    })}
  </>
);

function Cell({ view, one, most }: { readonly view: View; readonly one: Compared; readonly most: number }) {
  const { did, not, clear, difference, error } = one;
  return (
    <>
      <p class={styles.count}>
        <b>{did.length}</b>
        <span>{t('handed.of', { n: did.length + not.length })}</span>
      </p>
      <Dots view={view} one={one} most={most} />
      <p class={clear ? styles.clear : styles.unclear}>
        {clear && difference !== null && error !== null ? (
          <>
            <b>{t('handed.points', { n: Math.round(difference) })}</b>
            <span>{t('handed.plus-minus', { error: Math.round(error / 10) / 10 })}</span>
          </>
        ) : (
          differenceOf(one)
        )}
      </p>
    </>
  );
}

/** Above, filled: those who did so; below, hollow: the others. The dotted line is the mean of the seat. */
function Dots({ view, one, most }: { readonly view: View; readonly one: Compared; readonly most: number }) {
  const { look } = useDress()(one.side);
  const name = (side: Side): string => nameOf(view.scenario, side);
  return (
    <Chart
      label={t('handed.habits-alt', {
        habit: t(`handed.habit-${one.habit}`),
        side: name(one.side),
        did: one.did.length,
        not: one.not.length,
      })}
      draw={(box) => {
        const { em, width, height } = box;
        const x = scale([-most, most], [em, width - em]);
        const r = em * 0.3;
        const ink = `var(--look-${look})`;
        const lane = (points: Compared['did'], y: number, filled: boolean) => (
          <g>
            {points.map(({ row, above }) => (
              <circle
                key={row.seal}
                cx={x.px(above)}
                cy={y}
                r={r}
                fill={filled ? ink : 'var(--page)'}
                stroke={ink}
                stroke-width={em * 0.1}
                opacity={0.9}
              />
            ))}
            {points.length > 0 && (
              <line
                x1={x.px(points.reduce((sum, { above }) => sum + above, 0) / points.length)}
                x2={x.px(points.reduce((sum, { above }) => sum + above, 0) / points.length)}
                y1={y - em * 0.75}
                y2={y + em * 0.75}
                stroke="var(--text)"
                stroke-width={em * 0.16}
              />
            )}
          </g>
        );
        const rows = [height * 0.3, height * 0.72] as const;
        const placed = [one.did, one.not].flatMap((points, i) =>
          points.map(({ row, above }) => ({ row, x: x.px(above), y: rows[i] ?? 0, above })),
        );
        return {
          picture: (
            <>
              <line
                x1={x.px(0)}
                x2={x.px(0)}
                y1={height * 0.05}
                y2={height * 0.95}
                stroke="var(--soft)"
                stroke-width={em * 0.06}
                stroke-dasharray={`${em * 0.12} ${em * 0.25}`}
              />
              {lane(one.did, rows[0], true)}
              {lane(one.not, rows[1], false)}
            </>
          ),
          hits: placed.map(({ row, above, ...at }) => ({
            ...at,
            label: t('handed.habit-point', { table: nameOfRow(row), n: Math.round(above) }),
            press: () => view.open(row),
          })),
        };
      }}
    />
  );
}
