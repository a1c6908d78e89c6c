import { inText } from '../../engine';
import { CATALOGUE } from '../../scenarios';
import { actions, personsOf } from '../../store';
import { t } from '../../text';
import { Button, ButtonLink } from '../design';
import styles from './next.module.css';
import { useDebrief, type Debrief } from './use-debrief';

/** The ways on from a finished game. */
export function Next() {
  const debrief = useDebrief();
  const { session, scenario, seenBy, state } = debrief;
  const known = CATALOGUE.some(({ id }) => id === scenario.id);
  return (
    <nav class={styles.next} aria-labelledby="debrief-next">
      <h2 id="debrief-next">{t('debrief.next-title')}</h2>
      <ul>
        <li>
          <ButtonLink href={`#/replay/${session.id}`} icon="play" variant="primary">
            {t('debrief.replay')}
          </ButtonLink>
        </li>
        {canRepeat(debrief) && (
          <li>
            <Button icon="redo-2" onClick={() => repeat(debrief)} aria-describedby="next-same">
              {t('debrief.next-same')}
            </Button>
            <p id="next-same">{t('debrief.next-same-note')}</p>
          </li>
        )}
        {known ? (
          <li>
            <ButtonLink href={`#/seat/${scenario.id}`} icon="armchair">
              {t('debrief.next-new')}
            </ButtonLink>
          </li>
        ) : (
          !seenBy && (
            <li>
              <Button icon="armchair" onClick={() => void actions.sitAt(scenario)}>
                {t('debrief.next-new')}
              </Button>
            </li>
          )
        )}
        <li>
          <Button icon="download" onClick={() => void actions.download()}>
            {t('debrief.download')}
          </Button>
        </li>
        <li>
          <ButtonLink href="#/" icon="arrow-left">
            {t('debrief.gallery')}
          </ButtonLink>
        </li>
      </ul>
      {!seenBy && (
        <div class={styles.seats}>
          <h3>{t('debrief.next-seat-log')}</h3>
          <p>{t('debrief.next-seat-note')}</p>
          <div>
            {state.seats.map((side) => (
              <Button key={side} size="small" icon="lock" onClick={() => void actions.downloadSeat(side)}>
                {t('debrief.next-seat-one', { side: inText(scenario, side) })}
              </Button>
            ))}
          </div>
        </div>
      )}
    </nav>
  );
}

/** A game that people played, of which the seed is known, and in today's form: a number means other chances today. */
const canRepeat = ({ session: { header } }: Debrief): boolean =>
  typeof header.seed === 'string' && personsOf(header).length > 0;

function repeat({ session: { header } }: Debrief): void {
  const { scenario, seats, players, seed, settings } = header;
  if (typeof seed === 'string') void actions.newGame({ scenario, seats, players, seed, settings });
}
