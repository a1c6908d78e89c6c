import type { Hundredths } from '../../engine';
import { t } from '../../text';
import { classes } from './classes';
import { plainPoints, signedPoints } from './number';
import styles from './points.module.css';

interface CertainProps {
  readonly value: Hundredths;
  /** Without a plus sign, for amounts that are no change. */
  readonly plain?: boolean;
  readonly big?: boolean;
  readonly class?: string;
}

/** A number that is known: upright. */
export const Points = ({ value, plain, big, class: extra }: CertainProps) => {
  const text = plain ? plainPoints(value) : signedPoints(value);
  return (
    <span class={classes('num', text === '0' ? styles.quiet : styles.certain, big && styles.big, extra)}>{text}</span>
  );
};

interface GuessProps {
  readonly low: Hundredths;
  readonly high: Hundredths;
  readonly big?: boolean;
  readonly class?: string;
}

/** A number that is only guessed: slanted, always a range. */
export const GuessedPoints = ({ low, high, big, class: extra }: GuessProps) => (
  <span class={classes('num guess', styles.guess, big && styles.big, extra)}>
    {t('shell.guess', { low: signedPoints(low), high: signedPoints(high) })}
  </span>
);
