import type { Hundredths } from '../../../engine';
import type { Range } from './guess';
import styles from './waterfall.module.css';

/** One bar of the arithmetic, in whatever form it is drawn. */
export interface Column {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  /** The words of its number. */
  readonly figure: string;
  readonly kind: 'up' | 'down' | 'held' | 'guessed' | 'sum';
  readonly from: Hundredths;
  readonly to: Hundredths;
  /** Where the bar would end if nothing were lost on the way: drawn dashed. */
  readonly ghost: Hundredths | null;
  readonly range: Range | null;
  /** What its bar shows beside the number, for those who listen. */
  readonly told: string;
}

/** Where a value lies on the common scale of all bars, in percent. */
export interface Scale {
  readonly at: (value: Hundredths) => number;
}

/** A scale with room for every bar, for nothing, and for the ends of each guess. */
export function scaleOf(columns: readonly Column[]): Scale {
  const values = columns.flatMap(({ from, to, ghost, range }) => [
    from,
    to,
    ...(ghost === null ? [] : [ghost]),
    ...rangeOn(from, range),
  ]);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return { at: (value) => ((value - low) * 100) / (high - low || 1) };
}

/** A guess adds to what was there before it. */
const rangeOn = (from: Hundredths, range: Range | null): readonly Hundredths[] =>
  range === null ? [] : [from + range[0], from + range[1]];

const span = (scale: Scale, a: Hundredths, b: Hundredths) => {
  const [start, end] = [Math.min(scale.at(a), scale.at(b)), Math.max(scale.at(a), scale.at(b))];
  return { '--at': `${start}%`, '--size': `${end - start}%` };
};

interface BarProps {
  readonly column: Column;
  readonly scale: Scale;
  /** Where the next bar begins: the two are joined by a line. */
  readonly joined: boolean;
}

/** The bar itself; its style sheet turns it upright or lays it down. */
export const Bar = ({ column: { kind, from, to, ghost, range }, scale, joined }: BarProps) => {
  const [low, high] = rangeOn(from, range);
  return (
    <span class={styles.plot} aria-hidden="true">
      <span class={styles.zero} style={span(scale, 0, 0)} />
      {ghost !== null && <span class={styles.ghost} style={span(scale, to, ghost)} />}
      <span class={styles.bar} data-kind={kind} style={span(scale, from, to)} />
      {low !== undefined && high !== undefined && <span class={styles.whisker} style={span(scale, low, high)} />}
      {joined && <span class={styles.join} style={span(scale, to, to)} />}
    </span>
  );
};
