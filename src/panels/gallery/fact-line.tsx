import type { ComponentChildren } from 'preact';
import styles from './save-row.module.css';

/** The second line of a row: one short fact after another, as many as there are. */
export const FactLine = ({ facts }: { readonly facts: readonly ComponentChildren[] }) => (
  <p class={styles.facts}>
    <span class={styles.line}>
      {facts.filter(Boolean).map((fact, at) => (
        <span key={at}>{fact}</span>
      ))}
    </span>
  </p>
);
