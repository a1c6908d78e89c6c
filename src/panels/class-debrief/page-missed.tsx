import type { BestMissed, Closing, Missed } from '../../classroom';
import { nameOf, type Scenario, type Side } from '../../engine';
import { t, yes } from '../../text';
import { Flag, VisuallyHidden } from '../design';
import { Bars, type Bar } from './bars';
import styles from './pages.module.css';
import { nameOfRow, type Page, type View } from './view';

interface Cause {
  readonly label: string;
  readonly side: Side | null;
  readonly count: number;
  readonly empty?: boolean;
}

/** What shut the window, as a sentence. */
function causeOf(scenario: Scenario, { side, kind, id }: Closing): string {
  const who = side ? nameOf(scenario, side) : '';
  const named =
    scenario.moves.find((move) => move.id === id)?.name ??
    scenario.events.find((event) => event.id === id)?.name ??
    scenario.injects.find((inject) => inject.id === id)?.name ??
    '';
  if (named)
    return side ? t('handed.closed-move', { side: who, move: named }) : t('handed.closed-event', { event: named });
  switch (kind) {
    case 'round-closed':
      return t('handed.closed-round');
    case 'deadline-lapsed':
      return t('handed.closed-deadline');
    case 'walked':
      return t('handed.closed-walk', { side: who });
    default:
      return t('handed.closed-other');
  }
}

/** What a side did by itself; other events only have one in them. */
const OWN: ReadonlySet<Closing['kind']> = new Set(['moved', 'backfired', 'walked']);

function causesOf(scenario: Scenario, missed: readonly Missed[]): Cause[] {
  const causes = new Map<string, Cause>();
  for (const { window, closing } of missed) {
    if (window === 'never') continue;
    const label = closing ? causeOf(scenario, closing) : t('handed.closed-open');
    const before = causes.get(label);
    causes.set(label, {
      label,
      side: closing && OWN.has(closing.kind) ? closing.side : null,
      count: (before?.count ?? 0) + 1,
      ...(closing ? {} : { empty: true }),
    });
  }
  return [...causes.values()].sort((a, b) => b.count - a.count);
}

/** Deals that would have suited every seat and were not signed, by what shut the window. */
export function missedPage(view: View): Page {
  const { group, scenario, dug } = view;
  const missed = dug?.missed ?? [];
  const had = missed.filter(({ window }) => window !== 'never');
  const causes = causesOf(scenario, missed);
  const [first] = causes;
  const bars: Bar[] = causes.map(({ label, side, count, empty }) => ({
    label,
    side,
    value: count,
    text: `${count}`,
    ...(empty ? { empty } : {}),
  }));
  return {
    title: t('handed.missed-title'),
    headline: t('handed.missed-headline', { n: had.length, cause: first?.label ?? '' }),
    question: t('handed.missed-question'),
    body: (
      <div class={styles.beside}>
        <section class={styles.part}>
          <h2>{t('handed.missed-by')}</h2>
          {dug && dug.done < dug.of && (
            <p role="status">{t('handed.digging', { done: dug.missed.length, of: dug.of })}</p>
          )}
          {bars.length > 0 ? (
            <Bars label={t('handed.missed-by')} bars={bars} />
          ) : (
            <p>
              {t(group.rows.every(({ ending }) => ending === 'signed') ? 'handed.all-signed' : 'handed.none-missed')}
            </p>
          )}
        </section>
        {dug?.best && <Nobody view={view} best={dug.best} had={had.length} />}
      </div>
    ),
    table: {
      caption: t('handed.missed-title'),
      head: [t('handed.table'), t('handed.window-was'), t('handed.closed-by'), t('handed.round')],
      rows: missed.map(({ seal, window, closing }) => [
        nameOfRow(group.rows.find((row) => row.seal === seal) ?? { source: seal }),
        t(`handed.window-${window}`),
        closing ? causeOf(scenario, closing) : '–',
        closing?.round ?? '–',
      ]),
    },
  };
}

/** The package that nobody signed, with what it would have given. */
function Nobody({ view, best, had }: { readonly view: View; readonly best: BestMissed; readonly had: number }) {
  const { scenario, group } = view;
  const { terms, gains, durability, tables, suitsAll } = best;
  const tabled = group.rows.some(({ drafts }) =>
    drafts.some((draft) => JSON.stringify(sorted(draft.terms)) === JSON.stringify(sorted(terms))),
  );
  const sides = Object.keys(gains) as unknown as Side[];
  return (
    <section class={styles.paper}>
      <h2>{t('handed.best-title', { tabled: yes(tabled) })}</h2>
      <p class={styles.slanted}>{t('handed.best-suits', { tables, had, suitsAll })}</p>
      <dl>
        {scenario.issues
          .filter(({ id }) => terms[id])
          .map(({ id, name, options }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{options.find((option) => option.id === terms[id])?.name}</dd>
            </div>
          ))}
      </dl>
      <ul class={styles.gains}>
        {sides.map((side) => (
          <li key={side}>
            <Flag side={side} />
            <VisuallyHidden>{nameOf(scenario, side)}</VisuallyHidden>
            <b>{t('handed.points', { n: gains[side] })}</b>
          </li>
        ))}
      </ul>
      <p class={styles.small}>{t('handed.best-note', { d: durability })}</p>
    </section>
  );
}

const sorted = (terms: Readonly<Record<string, string>>) => Object.entries(terms).sort(([a], [b]) => (a < b ? -1 : 1));
