import { t } from '../../text';
import { classes } from './classes';
import { Icon } from './icon';
import styles from './meter.module.css';
import { signedNumber } from './number';

interface MeterProps {
  readonly name: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Steps since the last round, if they are to be shown. */
  readonly change?: number;
  readonly icon?: string;
}

/** A bounded whole number as lit steps, with its name, its value and, in words and by an arrow, its last change. */
export const Meter = ({ name, value, min, max, change = 0, icon }: MeterProps) => (
  <div class={styles.meter}>
    <span class={styles.name}>
      {icon && <Icon name={icon} />} {name}
    </span>
    <span class={classes('num', styles.change)}>
      {change !== 0 && t('shell.meterChange', { direction: change > 0 ? 'up' : 'down', change: signedNumber(change) })}
    </span>
    <span class={classes('num', styles.value)}>{t('shell.meterValue', { value, max })}</span>
    <span
      class={styles.track}
      role="meter"
      aria-label={name}
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
    >
      {Array.from({ length: max - min }, (_, step) => (
        <span key={step} class={classes(styles.step, step < value - min && styles.lit)} />
      ))}
    </span>
  </div>
);
