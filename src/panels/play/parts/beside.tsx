import type { ComponentChildren } from 'preact';
import styles from './beside.module.css';

interface BesideProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

/** What stands beside the table: the panel while one plays, the papers in a replay. */
export const Beside = ({ label, children }: BesideProps) => (
  <aside class={styles.beside} aria-label={label}>
    {children}
  </aside>
);
