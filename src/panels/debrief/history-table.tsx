import { wentTheSameWay } from '../../analysis';
import { t } from '../../text';
import { Cite, Icon, writtenDate } from '../design';
import styles from './tables.module.css';
import { useDebrief } from './use-debrief';

/** What the article says happened, and whether this summit went the same way. */
export function HistoryTable() {
  const { scenario, state, events, me } = useDebrief();
  const { title, publication, date } = scenario.article;
  if (scenario.history.length === 0) return null;
  return (
    <section class={styles.part} aria-labelledby="debrief-history">
      <h2 id="debrief-history">{t(me ? 'debrief.history-title' : 'debrief.history-title-watched')}</h2>
      <p class={styles.note}>{t('debrief.history-source', { title, publication, date: writtenDate(date) })}</p>
      <table class={styles.history}>
        <thead>
          <tr>
            <th scope="col">{t('debrief.history-what')}</th>
            <th scope="col">{t('debrief.history-here')}</th>
          </tr>
        </thead>
        <tbody>
          {scenario.history.map((line) => (
            <tr key={line.id}>
              <th scope="row">
                {line.text} <Cite sources={line.sources} />
              </th>
              <td>
                <Same same={wentTheSameWay(line, state, events)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Same({ same }: { readonly same: boolean | null }) {
  if (same === null) return <span class={styles.dim}>{t('debrief.history-open')}</span>;
  return (
    <span class={same ? styles.same : styles.other}>
      <Icon name={same ? 'check' : 'x'} /> {t(same ? 'debrief.history-same' : 'debrief.history-other')}
    </span>
  );
}
