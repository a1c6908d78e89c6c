import type { HTMLAttributes } from 'preact';
import styles from './card.module.css';
import { classes } from './classes';

interface CardProps extends HTMLAttributes<HTMLDivElement> {
  readonly look?: 'panel' | 'leather' | 'raised';
}

/** A panel of the room. */
export const Card = ({ look = 'panel', class: extra, ...rest }: CardProps) => (
  <div {...rest} class={classes(styles.card, look !== 'panel' && styles[look], typeof extra === 'string' && extra)} />
);

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
