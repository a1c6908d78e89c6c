import type { Scenario } from '../../engine';
import { t } from '../../text';
import { Cite, writtenDate } from '../design';
import styles from './sheet.module.css';

/** The briefing that every seat and every onlooker has. */
export const General = ({ scenario }: { readonly scenario: Scenario }) => (
  <div class={styles.page}>
    <header class={styles.head}>
      <div>
        <h2>{scenario.title}</h2>
        <p>{t('sheet.subtitleAll', { place: scenario.place, date: writtenDate(scenario.date) })}</p>
      </div>
    </header>
    <p class={styles.summary}>{scenario.summary}</p>
    <div class={styles.columns}>
      {scenario.briefing.map((line) => (
        <p key={line.text}>
          {line.text} <Cite sources={line.sources} />
        </p>
      ))}
    </div>
  </div>
);
