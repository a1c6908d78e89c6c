import { emblemSvg } from '../../art';
import { hasSide, type Side } from '../../engine';
import { classes } from './classes';
import { useRoster } from './dress';
import styles from './side-name.module.css';

const FLAGS = import.meta.glob<string>('../../../assets/flags/*.svg', { import: 'default', eager: true });

const pictureOf = (emblem: string): string =>
  FLAGS[`../../../assets/flags/${emblem}.svg`] ?? `data:image/svg+xml,${encodeURIComponent(emblemSvg(emblem))}`;

/** The flag or emblem alone: decoration, always beside a name. */
export function Flag({ side, class: extra }: { readonly side: Side; readonly class?: string | undefined }) {
  const roster = useRoster();
  const emblem = hasSide(roster, side) ? roster.sides[side].emblem : '';
  return (
    <img class={classes(styles.flag, extra)} src={pictureOf(emblem)} alt="" width={16} height={12} decoding="async" />
  );
}
