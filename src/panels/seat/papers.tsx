import { inText } from '../../engine';
import { t } from '../../text';
import { Button, Flag, Later, Paper, useDress } from '../design';
import { Sheet } from '../sheet';
import { ledByPersons } from './choices';
import type { FormProps } from './form';
import styles from './papers.module.css';

/** The sheet of the seat that is looked at, on the table; folded, it shows only whose it is. */
export function Papers({ scenario, choices, change }: FormProps) {
  const { reading: side, folded } = choices;
  const { look } = useDress()(side);
  const several = ledByPersons(choices).length > 1;
  return (
    <section class={styles.table} aria-label={t('seat.sheetOf', { side: inText(scenario, side) })}>
      {folded ? (
        <Paper stack class={styles.folded} data-look={look}>
          <Flag side={side} class={styles.flag} />
          <h2>{t('seat.folded', { side: inText(scenario, side) })}</h2>
          {several && <p>{t('seat.foldedText')}</p>}
          <Button variant="ink" icon="eye" onClick={() => change({ ...choices, folded: false })}>
            {t('seat.unfold')}
          </Button>
        </Paper>
      ) : (
        <Later>
          <Sheet key={side} scenario={scenario} side={side} />
        </Later>
      )}
    </section>
  );
}
