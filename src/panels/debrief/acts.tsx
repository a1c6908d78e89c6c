import { notesTold } from '../../classroom';
import { nameOf, see } from '../../engine';
import { reasonValues, sentence, type LogAct, type LogHeader } from '../../log';
import { byRound } from '../../store';
import { isKey, t, worded } from '../../text';
import { IconButton, Mark } from '../design';
import styles from './acts.module.css';
import { useDebrief } from './use-debrief';
import { watch } from './watch';

interface Told {
  readonly act: LogAct;
  readonly round: number;
  readonly sentences: readonly string[];
  /** What was noted after it: who led a seat from then on, and news that somebody wrote. */
  readonly noted: readonly string[];
}

/** The whole record, folded: what happened act by act, with the reasons that the computers kept to themselves. */
export function Acts() {
  const { session } = useDebrief();
  const rounds = byRound(told(session.header, session.acts));
  return (
    <details class={styles.acts}>
      <summary>
        <h2>{t('debrief.acts-title')}</h2>
        <span>{t('debrief.acts-note')}</span>
      </summary>
      <div class={styles.rounds}>
        {rounds.map(({ round, items }) => (
          <section key={round}>
            <h3>{round === 0 ? t('debrief.acts-before') : t('debrief.acts-round', { round })}</h3>
            <ol>
              {items.map(
                (each) => each.sentences.length + each.noted.length > 0 && <Act key={each.act.act} told={each} />,
              )}
            </ol>
          </section>
        ))}
      </div>
    </details>
  );
}

function Act({ told: { act, sentences, noted } }: { readonly told: Told }) {
  const { scenario } = useDebrief();
  const side = 'side' in act.intent ? act.intent.side : null;
  const key = act.reason && `reason.${act.reason.code}`;
  return (
    <li>
      <span class={styles.number} aria-hidden="true">
        {act.act}
      </span>
      <div>
        <p>
          {side && <Mark side={side} />} {sentences.join(' ')}
        </p>
        {noted.map((words, n) => (
          <p key={n}>{words}</p>
        ))}
        {key && isKey(key) && act.reason && (
          <p class={styles.why}>
            {side && <b>{t('debrief.acts-why', { side: nameOf(scenario, side) })}</b>}{' '}
            {t(key, reasonValues(act.reason, scenario))}
          </p>
        )}
      </div>
      <IconButton icon="play" label={t('debrief.acts-watch', { act: act.act })} onClick={() => watch(act.act)} />
    </li>
  );
}

function told({ scenario, seats }: LogHeader, acts: readonly LogAct[]): Told[] {
  let round = 0;
  return acts.map((act) => {
    const at = round;
    const sentences = act.events.flatMap((event) => {
      if (event.kind === 'round-opened') round = event.round;
      const seen = see(event, 'all');
      return worded(seen && sentence(seen, scenario)) ?? [];
    });
    const noted = notesTold([act], seats, scenario).map(({ words }) => worded(words));
    return { act, round: at, sentences, noted };
  });
}
