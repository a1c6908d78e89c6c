import type { ComponentChildren } from 'preact';
import styles from './visually-hidden.module.css';

/** Text for those who listen. */
export const VisuallyHidden = ({ children }: { readonly children: ComponentChildren }) => (
  <span class={styles.hidden}>{children}</span>
);
