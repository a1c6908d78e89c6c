import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { nameOf, type Side, type Terms } from '../../../engine';
import { t } from '../../../text';
import { useApp } from '../../../store';
import { Flag, Hatch, Points, VisuallyHidden, classes, plainPoints, visuallyHidden } from '../../design';
import { rowsOf, sumsOf, type Row } from './accounts';
import { BeamBar } from './beam-bar';
import { CostsDialog } from './costs-dialog';
import { usePlay, type LedgerOf, type Play } from '../play-context';
import { Rich } from '../parts/rich';
import { Segments } from '../parts/segments';
import { worthOf } from '../worth/worth';
import styles from './ledger.module.css';

/** The ledger: who gains from whom, now or as if a draft were signed. */
export function LedgerPanel() {
  const play = usePlay();
  const [items, setItems] = useState<Side | null>(null);
  const ledger = shownLedger(play);
  const rows = rowsOf(play.view, termsOf(play, ledger));
  const sums = sumsOf(rows);
  return (
    <section class={styles.ledger} aria-labelledby="ledger-title">
      <div class={styles.head}>
        <h2 id="ledger-title" tabIndex={-1} data-panel-title="ledger">
          {t('ledger.title')}
        </h2>
        <Segments
          legend={t('ledger.which')}
          value={ledger}
          options={choices(play)}
          onChange={(chosen) => play.set({ ledger: chosen })}
        />
      </div>
      <BeamBar rows={rows} />
      <table class={styles.table}>
        <caption class={visuallyHidden}>{ledger === 'now' ? t('ledger.now-caption') : t('ledger.if-caption')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>{t('ledger.side')}</VisuallyHidden>
            </th>
            <th scope="col">{t('ledger.stakes')}</th>
            <th scope="col">{t('ledger.standing')}</th>
            <th scope="col" class={styles.costs}>
              {t('ledger.costs')}
            </th>
            <th scope="col">{t('ledger.net')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.side} row={row} onCosts={() => setItems(row.side)} />
          ))}
        </tbody>
      </table>
      {ledger !== 'now' && <OverWalkingAway terms={termsOf(play, ledger)} />}
      <p class={styles.sums}>
        <span>
          <Rich text={t('ledger.sum', { stakes: sums.stakes, standing: sums.standing })} />
        </span>
        <span>
          <Rich text={t('ledger.lost', { n: sums.costs / 100 })} />
        </span>
      </p>
      {items && <CostsDialog side={items} onClose={() => setItems(null)} />}
    </section>
  );
}

/**
 * What signing them is worth to the person beside what the ledger books at once: the figure of the draft. Where there
 * is room the draft itself stands above the ledger, and says so already.
 */
function OverWalkingAway({ terms }: { readonly terms: Terms | null }) {
  const { view, me, secret, preferences, wide } = usePlay();
  if (wide || !terms || !me || !secret || Object.keys(terms).length === 0) return null;
  return (
    <p class={styles.over}>
      {t('ledger.over-walking')} <Points value={worthOf(view, me, secret, terms, preferences.lens).gain} />
    </p>
  );
}

/** The terms that the chosen ledger counts as signed; null for what is booked. */
function termsOf({ ownTerms, view }: Play, ledger: LedgerOf): Terms | null {
  if (ledger === 'now') return null;
  return ledger === 'yours' ? ownTerms : (view.drafts.find(({ number }) => number === ledger)?.terms ?? null);
}

/** The ledger that was chosen, else that of the draft being built, else of the one on the table. */
function shownLedger({ ui, ownTerms, view, me, turned }: Play): LedgerOf {
  if (view.phase === 'over') return 'now';
  if (ui.ledger !== null) return ui.ledger;
  return me && Object.keys(ownTerms).length > 0 ? 'yours' : (turned?.number ?? 'now');
}

interface Choice {
  readonly value: LedgerOf;
  readonly label: ComponentChildren;
}

function choices({ view, me }: Play): readonly Choice[] {
  if (view.phase === 'over') return [{ value: 'now', label: t('ledger.now') }];
  const drafts = [...view.drafts]
    .sort((a, b) => a.number - b.number)
    .map(({ number }): Choice => ({
      value: number,
      label: <Conditional number={number} short={view.drafts.length > 2} />,
    }));
  const yours = me ? [{ value: 'yours' as const, label: t('ledger.if-yours') }] : [];
  return [{ value: 'now', label: t('ledger.now') }, ...drafts, ...yours];
}

/** Where there are many, only the number is seen; the whole words are read. */
const Conditional = ({ number, short }: { readonly number: number; readonly short: boolean }) =>
  short ? (
    <>
      <span aria-hidden="true">{t('ledger.if-number', { number })}</span>
      <VisuallyHidden>{t('ledger.if-draft', { number })}</VisuallyHidden>
    </>
  ) : (
    <>{t('ledger.if-draft', { number })}</>
  );

function Line({ row, onCosts }: { readonly row: Row; readonly onCosts: () => void }) {
  const { me, scenario } = usePlay();
  const lit = useApp((app) => app.focus?.kind === 'side' && app.focus.side === row.side);
  const name = nameOf(scenario, row.side);
  return (
    <tr class={classes(lit && styles.lit, row.absent && styles.absent)}>
      <th scope="row">
        <span class={styles.name}>
          <Hatch side={row.side} />
          <Flag side={row.side} />
          {name}
          {row.side === me && <em>{t('ledger.you')}</em>}
          {row.absent && <em class="guess">{t('ledger.absent')}</em>}
        </span>
      </th>
      <td>
        <Points value={row.stakes} />
      </td>
      <td>
        <Points value={row.standing} />
      </td>
      <td class={styles.costs}>
        <button
          type="button"
          aria-haspopup="dialog"
          aria-label={t('ledger.cost-show', { side: name, n: row.costs / 100 })}
          onClick={onCosts}
        >
          {plainPoints(row.costs)}
        </button>
      </td>
      <td class={styles.net}>
        <Points value={row.net} />
      </td>
    </tr>
  );
}
