import eu from 'flag-icons/flags/4x3/eu.svg';
import ru from 'flag-icons/flags/4x3/ru.svg';
import ua from 'flag-icons/flags/4x3/ua.svg';
import us from 'flag-icons/flags/4x3/us.svg';
import type { BySide, Side } from '../../engine';
import { t } from '../../text';
import { classes } from './classes';
import styles from './side-name.module.css';

const FLAGS: BySide<string> = { us, ru, ua, eu };

/** The flag alone: decoration, always beside a name. */
export const Flag = ({ side, class: extra }: { readonly side: Side; readonly class?: string | undefined }) => (
  <img class={classes(styles.flag, extra)} src={FLAGS[side]} alt="" width={16} height={12} decoding="async" />
);

const MARKS: BySide<string> = {
  us: 'M5 0a5 5 0 1 0 0 10a5 5 0 1 0 0-10Z',
  ru: 'M.6.6h8.8v8.8H.6Z',
  ua: 'M5 .2 9.8 9.4H.2Z',
  eu: 'M5-.4 10.4 5 5 10.4-.4 5Z',
};

/** The side's mark: circle, square, triangle, diamond. */
export const Mark = ({ side, class: extra }: { readonly side: Side; readonly class?: string | undefined }) => (
  <svg class={classes(styles.mark, extra)} data-side={side} viewBox="0 0 10 10" overflow="visible" aria-hidden="true">
    <path d={MARKS[side]} fill="var(--side)" />
  </svg>
);

/** A square of the side's hatching: the key to every hatched bar and region. */
export const Hatch = ({ side, class: extra }: { readonly side: Side; readonly class?: string | undefined }) => (
  <span class={classes('hatch', styles.swatch, extra)} data-side={side} aria-hidden="true" />
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
  <span class={classes(styles.side, absent && styles.absent, extra)} data-side={side}>
    {hatch && <Hatch side={side} />}
    <Flag side={side} />
    {mark && <Mark side={side} />}
    <span class={classes(styles.name, coloured && styles.coloured)}>{t('shell.side', { side })}</span>
  </span>
);
