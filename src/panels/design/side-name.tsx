import { MARK_PATH } from '../../art';
import { nameOf, type Side } from '../../engine';
import { classes } from './classes';
import { useRoster } from './dress';
import { useDress } from './look';
import { Flag } from './flag';
import styles from './side-name.module.css';

/** The side's mark: circle, square, triangle, diamond, plus, wedge. */
export function Mark({ side, class: extra }: { readonly side: Side; readonly class?: string | undefined }) {
  const { look } = useDress()(side);
  return (
    <svg class={classes(styles.mark, extra)} data-look={look} viewBox="0 0 16 16" overflow="visible" aria-hidden="true">
      <path d={MARK_PATH[look]} fill="var(--side)" />
    </svg>
  );
}

/** A square of the side's hatching: the key to every hatched bar and region. */
export const Hatch = ({ side, class: extra }: { readonly side: Side; readonly class?: string | undefined }) => (
  <span class={classes('hatch', styles.swatch, extra)} data-look={useDress()(side).look} aria-hidden="true" />
);

interface SideNameProps {
  readonly side: Side;
  /** Dashes what is not at the table. */
  readonly absent?: boolean;
  readonly mark?: boolean;
  readonly hatch?: boolean;
  readonly coloured?: boolean;
  readonly class?: string;
}

/** Flag, mark and name: a side is never told by colour alone. */
export const SideName = ({ side, absent, mark = true, hatch, coloured, class: extra }: SideNameProps) => (
  <span class={classes(styles.side, absent && styles.absent, extra)} data-look={useDress()(side).look}>
    {hatch && <Hatch side={side} />}
    <Flag side={side} />
    {mark && <Mark side={side} />}
    <span class={classes(styles.name, coloured && styles.coloured)}>{nameOf(useRoster(), side)}</span>
  </span>
);
