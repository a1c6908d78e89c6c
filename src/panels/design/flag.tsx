import eu from '../../../assets/flags/eu.svg';
import ru from '../../../assets/flags/ru.svg';
import ua from '../../../assets/flags/ua.svg';
import us from '../../../assets/flags/us.svg';
import type { BySide, Side } from '../../engine';
import { classes } from './classes';
import styles from './side-name.module.css';

const FLAGS: BySide<string> = { us, ru, ua, eu };

/** The flag alone: decoration, always beside a name. */
export const Flag = ({ side, class: extra }: { readonly side: Side; readonly class?: string | undefined }) => (
  <img class={classes(styles.flag, extra)} src={FLAGS[side]} alt="" width={16} height={12} decoding="async" />
);
