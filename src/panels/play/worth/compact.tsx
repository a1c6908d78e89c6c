import { hasWar } from '../../../engine';
import { t } from '../../../text';
import { VisuallyHidden, classes } from '../../design';
import { termsLooked, usePlay } from '../play-context';
import { Bar, scaleOf, type Column } from './bars';
import { afterColumns, sumInWords } from './columns';
import { useWaterfall } from './use-waterfall';
import { shortened } from './waterfall';
import styles from './waterfall.module.css';

/** The arithmetic in five bars, in the panel; pressed, it opens large. */
export function CompactWaterfall() {
  const play = usePlay();
  const waterfall = useWaterfall();
  if (!waterfall) return null;
  if (Object.keys(termsLooked(play)).length === 0) return <p class={styles.empty}>{t('worth.empty')}</p>;
  const war = hasWar(play.scenario);
  const columns = afterColumns(shortened(waterfall), war).map((column) =>
    named(column, waterfall.stakes, waterfall.durability),
  );
  const scale = scaleOf(columns);
  return (
    <button
      type="button"
      class={styles.compact}
      aria-haspopup="dialog"
      title={t('worth.open')}
      data-worth={waterfall.gain}
      onClick={() => play.set({ dialog: play.ui.dialog === 'reckoning' ? null : 'reckoning' })}
    >
      <span class={classes(styles.columns, columns.length > 6 && styles.many)} aria-hidden="true">
        {columns.map((column, index) => (
          <span key={column.id} class={styles.column} data-kind={column.kind}>
            <Bar column={column} scale={scale} joined={index < columns.length - 1} />
            <b class={classes('num', column.kind === 'guessed' && 'guess')}>{column.figure}</b>
            <span class={styles.label}>{column.label}</span>
          </span>
        ))}
      </span>
      <VisuallyHidden>
        {t('worth.open')}. {sumInWords(waterfall, war)}
      </VisuallyHidden>
    </button>
  );
}

/** In the panel the first bar says what it is made of, and the last that it is their sum. */
function named(column: Column, stakes: number, d: number): Column {
  if (column.id === 'holds') return { ...column, label: t('worth.compact-holds', { stakes, d }) };
  return column.id === 'total' ? { ...column, label: t('worth.together') } : column;
}
