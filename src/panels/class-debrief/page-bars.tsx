import { ASKED_ABOUT, OWN_WORDS } from '../../classroom';
import { inText, nameOf, type Scenario, type Side } from '../../engine';
import { t } from '../../text';
import { Bars, type Bar } from './bars';
import { Chart } from './chart';
import styles from './pages.module.css';
import type { Page, View } from './view';

interface Settled {
  readonly issue: Scenario['issues'][number];
  /** Options by how often they stood in signed terms; `open` is what is left. */
  readonly options: readonly { readonly name: string; readonly count: number }[];
  readonly open: number;
}

function settledIn({ group, scenario }: View): Settled[] {
  const signed = group.rows.flatMap(({ terms }) => (terms ? [terms] : []));
  return scenario.issues.map((issue) => {
    const options = issue.options
      .filter(({ id }) => id !== 'open')
      .map(({ id, name }) => ({ name, count: signed.filter((terms) => terms[issue.id] === id).length }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
    return { issue, options, open: signed.length - options.reduce((sum, { count }) => sum + count, 0) };
  });
}

/** Which options stood in how many signed deals. */
export function clausesPage(view: View): Page {
  const settled = settledIn(view);
  const signed = view.group.rows.filter(({ terms }) => terms !== null).length;
  const all = settled.flatMap(({ issue, options }) => options.map((option) => ({ issue: issue.name, ...option })));
  const [most] = all.sort((a, b) => b.count - a.count);
  return {
    title: t('handed.clauses-title'),
    headline: t('handed.clauses-headline', {
      signed,
      option: most?.name ?? '',
      issue: most?.issue ?? '',
      count: most?.count ?? 0,
    }),
    question: t('handed.clauses-question'),
    body: <Clauses settled={settled} signed={signed} />,
    table: {
      caption: t('handed.clauses-title'),
      head: [t('handed.issue'), t('handed.option'), t('handed.deals')],
      rows: settled.flatMap(({ issue, options, open }) => [
        ...options.map(({ name, count }) => [issue.name, name, count]),
        [issue.name, t('handed.left-open'), open],
      ]),
    },
  };
}

/** One bar an issue, as long as all signed deals; its parts are the options, what was left open stays empty. */
function Clauses({ settled, signed }: { readonly settled: readonly Settled[]; readonly signed: number }) {
  return (
    <Chart
      label={t('handed.clauses-alt', { n: signed })}
      draw={({ width, height, em }) => {
        const step = Math.min(3 * em, height / settled.length);
        const left = Math.min(12.5 * em, width * 0.34);
        const unit = (width - left - em * 0.2) / Math.max(1, signed);
        return {
          picture: settled.map(({ issue, options }, row) => {
            const y = row * step;
            let from = left;
            return (
              <g key={issue.id}>
                <text x={0} y={y + step * 0.5 + em * 0.35} font-weight="600" fill="var(--text)">
                  {fitted(issue.name, left - em * 0.4, em)}
                </text>
                <rect
                  x={left}
                  y={y + step * 0.1}
                  width={unit * signed}
                  height={step * 0.8}
                  fill="none"
                  stroke="var(--line-strong)"
                  stroke-dasharray={`${em * 0.3} ${em * 0.25}`}
                />
                {options.map(({ name, count }, i) => {
                  const x = from;
                  from += count * unit;
                  return (
                    <g key={name}>
                      <rect
                        x={x}
                        y={y + step * 0.1}
                        width={count * unit}
                        height={step * 0.8}
                        fill={i % 2 ? 'var(--panel-deep)' : 'var(--brass-soft)'}
                        stroke="var(--text)"
                        stroke-width={em * 0.06}
                      />
                      <text x={x + em * 0.4} y={y + step * 0.5 + em * 0.35} fill="var(--text)">
                        {fitted(`${count} ${name}`, count * unit - em * 0.8, em)}
                      </text>
                    </g>
                  );
                })}
              </g>
            );
          }),
        };
      }}
    />
  );
}

/** As much of a name as there is room for, at about half an em a letter. */
function fitted(name: string, room: number, em: number): string {
  const letters = Math.floor(room / (em * 0.54));
  if (letters >= name.length) return name;
  return letters < 2 ? '' : `${name.slice(0, letters - 1).trimEnd()}…`;
}

/** Who paid whom in standing, a table on average. */
export function paidPage(view: View): Page {
  const { group, scenario } = view;
  const sums = new Map<string, { from: Side; to: Side; points: number }>();
  for (const { flows } of group.rows)
    for (const { from, to, points } of flows) {
      const key = `${from} ${to}`;
      sums.set(key, { from, to, points: points + (sums.get(key)?.points ?? 0) });
    }
  const flows = [...sums.values()]
    .map(({ from, to, points }) => ({ from, to, points: points / group.rows.length }))
    .sort((a, b) => b.points - a.points);
  const [most] = flows;
  const name = ({ from, to }: (typeof flows)[number]): string =>
    t('handed.from-to', { from: nameOf(scenario, from), to: nameOf(scenario, to) });
  const plain = (points: number): string => t('handed.points-plain', { n: Math.round(points / 10) / 10 });
  return {
    title: t('handed.paid-title'),
    headline: most
      ? t('handed.paid-headline', {
          from: nameOf(scenario, most.from),
          to: inText(scenario, most.to),
          n: Math.round(most.points / 10) / 10,
        })
      : t('handed.paid-none'),
    question: t('handed.paid-question'),
    body: (
      <Bars
        label={t('handed.paid-title')}
        bars={flows.map((flow) => ({
          label: name(flow),
          value: flow.points,
          text: plain(flow.points),
          side: flow.from,
        }))}
      />
    ),
    table: {
      caption: t('handed.paid-title'),
      head: [t('handed.from'), t('handed.to'), t('handed.points-head')],
      rows: flows.map(({ from, to, points }) => [nameOf(scenario, from), nameOf(scenario, to), plain(points)]),
    },
  };
}

/** What was asked, answered and said of drafts. */
export function talkedPage(view: View): Page {
  const { rows } = view.group;
  const sum = (of: (words: (typeof rows)[number]['words']) => number): number =>
    rows.reduce((total, { words }) => total + of(words), 0);
  const asked: Bar[] = ASKED_ABOUT.map((about) => ({
    label: t(`handed.asked-${about}`),
    value: sum((words) => words.asked[about]),
    text: `${sum((words) => words.asked[about])}`,
  }));
  const own: Bar[] = OWN_WORDS.map((word) => ({
    label: t(`handed.own-${word}`),
    value: sum((words) => words.own[word]),
    text: `${sum((words) => words.own[word])}`,
  }));
  const grounds = new Map<string, number>();
  for (const { words } of rows)
    for (const [ground, count] of Object.entries(words.grounds))
      grounds.set(ground, (grounds.get(ground) ?? 0) + count);
  const said: Bar[] = [...grounds]
    .sort(([, a], [, b]) => b - a)
    .map(([ground, count]) => ({ label: t('handed.ground', { ground }), value: count, text: `${count}` }));
  const questions = sum(({ asked: { priorities, clause, draft } }) => priorities + clause + draft);
  const told = sum((words) => words.told);
  return {
    title: t('handed.talked-title'),
    headline: t('handed.talked-headline', {
      n: rows.length,
      questions,
      told,
      silent: rows.filter(({ words }) => words.asked.priorities + words.asked.clause + words.asked.draft === 0).length,
    }),
    question: t('handed.talked-question'),
    body: (
      <div class={styles.row}>
        <section class={styles.part}>
          <h2>{t('handed.asked-about')}</h2>
          <Bars label={t('handed.asked-about')} bars={[...asked, ...own]} />
        </section>
        <section class={styles.part}>
          <h2>{t('handed.said-of-drafts')}</h2>
          <Bars label={t('handed.said-of-drafts')} bars={said} />
        </section>
      </div>
    ),
    table: {
      caption: t('handed.talked-title'),
      head: [t('handed.what'), t('handed.times')],
      rows: [
        ...asked.map(({ label, value }) => [label, value]),
        ...own.map(({ label, value }) => [label, value]),
        [t('handed.told'), told],
        [t('handed.withheld'), sum((words) => words.withheld)],
        ...said.map(({ label, value }) => [label, value]),
      ],
    },
  };
}
