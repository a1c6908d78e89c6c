import type { ComponentChildren } from 'preact';
import styles from './visually-hidden.module.css';

/** For those who listen: a heading that need not be seen, say. */
export const visuallyHidden = styles.hidden;

/** Text for those who listen. */
export const VisuallyHidden = ({ children }: { readonly children: ComponentChildren }) => (
  <span class={styles.hidden}>{children}</span>
);
