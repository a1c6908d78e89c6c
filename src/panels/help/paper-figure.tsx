import { useState } from 'preact/hooks';
import { durability, type Issue, type Option, type Terms } from '../../engine';
import { t, yes } from '../../text';
import { Choice } from '../design';
import { opening, tableName, type FigureProps } from './figure';
import styles from './figure.module.css';

/** A ceasefire (at a table without one, some other clause) with or without a guarantee: how likely it is to hold. */
export function PaperFigure({ scenario }: FigureProps) {
  const [chairs, setChairs] = useState(0);
  const [added, setAdded] = useState('open');
  const ceasefire = scenario.issues.find(({ options }) =>
    options.some((option) => option.warGoesOnPercent !== undefined),
  );
  const guarantee = sturdiest(scenario.issues.filter((issue) => issue !== ceasefire));
  const base = ceasefire ?? scenario.issues.find((issue) => issue !== guarantee);
  const seats = scenario.seats.choices[chairs] ?? scenario.seats.default;
  const state = opening(scenario, seats);
  const calm = base?.options
    .filter(({ id }) => id !== 'open')
    .toSorted((a, b) => (a.warGoesOnPercent ?? 100) - (b.warGoesOnPercent ?? 100))[0];
  if (!state || !base || !calm || !guarantee) return null;
  const terms: Terms = { [base.id]: calm.id, ...(added === 'open' ? {} : { [guarantee.id]: added }) };
  const d = durability(state, terms);
  return (
    <div class={styles.figure}>
      <Choice
        legend={t('help.paper-chairs')}
        options={scenario.seats.choices.map((choice, i) => ({
          value: i,
          label: tableName(scenario, choice),
        }))}
        value={chairs}
        onChange={setChairs}
      />
      <Choice
        legend={t('help.paper-add', { ceasefire: yes(ceasefire !== undefined) })}
        options={guarantee.options.map((option) => ({
          value: option.id,
          label: option.id === 'open' ? t('help.paper-none') : option.name,
        }))}
        value={added}
        onChange={setAdded}
      />
      <div class={styles.gauge} aria-hidden="true">
        <i style={{ inlineSize: `${d}%` }} />
      </div>
      <p class={styles.sum} role="status">
        {t('help.paper-holds', { d })}
      </p>
      <p class={styles.note}>{t('help.paper-terms', { terms: clauses(scenario.issues, terms) })}</p>
    </div>
  );
}

/** The issue whose best option adds most to durability. */
const sturdiest = (issues: readonly Issue[]): Issue | undefined => {
  const best = ({ options }: Issue): number => Math.max(...options.map((option) => option.durability));
  return issues.toSorted((a, b) => best(b) - best(a))[0];
};

const clauses = (issues: readonly Issue[], terms: Terms): string =>
  issues
    .map(({ id, options }) => options.find((option) => option.id === terms[id]))
    .filter((option): option is Option => option !== undefined)
    .map(({ clause }) => clause)
    .join(' ');
