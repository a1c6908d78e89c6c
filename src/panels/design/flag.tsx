import { hasSide, type Side } from '../../engine';
import { classes } from './classes';
import { useRoster } from './dress';
import styles from './side-name.module.css';

const FLAGS = import.meta.glob<string>('../../../assets/flags/*.svg', { import: 'default', eager: true });

/** The flag alone: decoration, always beside a name. */
export function Flag({ side, class: extra }: { readonly side: Side; readonly class?: string | undefined }) {
  const roster = useRoster();
  const emblem = hasSide(roster, side) ? roster.sides[side].emblem : '';
  const src = FLAGS[`../../../assets/flags/${emblem}.svg`];
  return <img class={classes(styles.flag, extra)} src={src} alt="" width={16} height={12} decoding="async" />;
}
