import { playedOn } from './played';
import { actions, namesOf, personsOf } from '../../store';
import { inText } from '../../engine';
import { listed, t } from '../../text';
import { Button, ButtonLink } from '../design';
import { personName } from './names';
import styles from './top.module.css';
import { useDebrief } from './use-debrief';

/** The head of the page: whose paper it is, which summit, and the ways on. */
export function Top() {
  const { session, scenario } = useDebrief();
  return (
    <header class={styles.top}>
      <p class={styles.brand}>
        <a href="#/" aria-label={t('shell.home')}>
          Im<i aria-hidden="true">/</i>passe
        </a>
      </p>
      <p class={styles.which}>
        {scenario.title} <i>{usePlayed()}</i>
      </p>
      <div class={styles.buttons}>
        <ButtonLink href={`#/replay/${session.id}`} icon="play" size="small">
          {t('debrief.replay')}
        </ButtonLink>
        <Button icon="download" size="small" onClick={() => void actions.download()}>
          {t('debrief.download')}
        </Button>
        <ButtonLink href="#/" size="small" variant="quiet" icon="arrow-left">
          {t('debrief.gallery')}
        </ButtonLink>
      </div>
    </header>
  );
}

/** When it was played, and by whom. */
function usePlayed(): string {
  const { session, scenario, seenBy } = useDebrief();
  const { header } = session;
  if (seenBy) return t('debrief.seen-by', { side: inText(scenario, seenBy) });
  const persons = personsOf(header);
  const date = playedOn(header);
  const [only] = persons;
  if (!only) return date ? t('debrief.played-none', { date }) : t('debrief.played-history');
  const names = namesOf(header);
  if (persons.length > 1)
    return t('debrief.played-many', { date, sides: listed(persons.map((side) => personName(scenario, side, names))) });
  const name = names[only];
  return name
    ? t('debrief.played-named', { date, name, side: inText(scenario, only) })
    : t('debrief.played-one', { date, side: inText(scenario, only) });
}
