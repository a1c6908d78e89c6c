import type { HTMLAttributes } from 'preact';
import styles from './paper.module.css';
import { classes } from './classes';

interface PaperProps extends HTMLAttributes<HTMLDivElement> {
  /** Draws a second sheet under the first. */
  readonly stack?: boolean;
}

/** A document: ink on warm paper, in either appearance. */
export const Paper = ({ stack = false, class: extra, ...rest }: PaperProps) => (
  <div class={styles.wrap}>
    <div
      {...rest}
      data-surface="paper"
      data-lit
      class={classes(styles.paper, stack && styles.stack, typeof extra === 'string' && extra)}
    />
  </div>
);
