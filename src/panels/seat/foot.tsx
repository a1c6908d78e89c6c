import { useState } from 'preact/hooks';
import { LONGEST_SEED } from '../../engine';
import { actions } from '../../store';
import { t } from '../../text';
import { Button } from '../design';
import { gameOf, ledByPersons, seedOf, type Choices } from './choices';
import styles from './foot.module.css';
import type { FormProps } from './form';

/** The way to the table, and a word on the paper. */
export function Foot({ scenario, choices, change }: FormProps) {
  const [busy, setBusy] = useState(false);
  const persons = ledByPersons(choices).length;
  const sit = (): void => {
    const game = gameOf(scenario, choices);
    if (!game || busy) return;
    setBusy(true);
    void actions.newGame(game).finally(() => setBusy(false));
  };
  return (
    <div class={styles.foot}>
      <Button variant="primary" size="large" icon="armchair" data-sit refusal={refusal(choices)} onClick={sit}>
        {t('seat.sit')}
      </Button>
      <Button
        class={styles.fold ?? ''}
        size="large"
        icon={choices.folded ? 'eye' : 'eye-off'}
        onClick={() => change({ ...choices, folded: !choices.folded })}
      >
        {choices.folded ? t('seat.unfold') : t('seat.fold')}
      </Button>
      <p>{persons > 1 ? t('seat.hintMany') : t('seat.hint')}</p>
    </div>
  );
}

function refusal(choices: Choices): string | undefined {
  if (ledByPersons(choices).length === 0) return t('seat.noSeat');
  return seedOf(choices) === null ? t('seat.badSeed', { most: LONGEST_SEED }) : undefined;
}
