import type { Refused, Unasked, Utterance } from '../../analysis';
import { inText, nameOf } from '../../engine';
import { clauseName, sentence, wordsOfStand } from '../../log';
import { listed, t, worded } from '../../text';
import { Icon, Mark, classes } from '../design';
import styles from './said.module.css';
import { useDebrief } from './use-debrief';

/** What was said at the table: what was true, why drafts failed in their refusers' words, and what nobody asked. */
export function Said() {
  const { talk, seenBy } = useDebrief();
  if (!talk) return null;
  const { said, refused, unasked } = talk;
  return (
    <section class={styles.said} aria-labelledby="debrief-said">
      <h2 id="debrief-said">{t('debrief.said-title')}</h2>
      <div class={styles.columns}>
        <div>
          <h3>{t('debrief.said-true')}</h3>
          <Truth said={said} />
        </div>
        <div>
          <h3>{t('debrief.said-refused')}</h3>
          {refused.length === 0 && <p class={styles.note}>{t('debrief.said-refused-none')}</p>}
          <ul>
            {refused.map((draft) => (
              <Failed key={draft.number} draft={draft} />
            ))}
          </ul>
        </div>
        <div>
          <h3>{t('debrief.said-unasked')}</h3>
          {seenBy !== null ? (
            <p class={styles.note}>{t('debrief.said-seat')}</p>
          ) : unasked.length === 0 ? (
            <p class={styles.note}>{t('debrief.said-unasked-none')}</p>
          ) : (
            unasked.map((one) => (
              <NotAsked key={`${one.side} ${one.clause.issue} ${one.clause.option}`} unasked={one} />
            ))
          )}
        </div>
      </div>
      <details class={styles.all}>
        <summary>{t('debrief.said-all', { n: said.length })}</summary>
        <ol>
          {said.map((one, at) => (
            <Line key={at} utterance={one} />
          ))}
        </ol>
      </details>
    </section>
  );
}

/** How much of what the sides said of themselves was so, and what was not, sentence by sentence. */
function Truth({ said }: { readonly said: readonly Utterance[] }) {
  const { talk } = useDebrief();
  const judged = said.filter((one) => one.true !== null);
  const untrue = judged.filter((one) => one.true === false);
  return (
    <>
      <p>{t('debrief.said-judged', { all: said.length, n: judged.length, so: judged.length - untrue.length })}</p>
      {untrue.length > 0 && (
        <ol>
          {untrue.map((one, at) => (
            <Line key={at} utterance={one} />
          ))}
        </ol>
      )}
      {talk && talk.kept + talk.broken > 0 && <p>{t('debrief.said-kept', { kept: talk.kept, broken: talk.broken })}</p>}
    </>
  );
}

const SO = { true: 'check', false: 'x' } as const;

/** One thing said, and whether it was so. */
function Line({ utterance: { round, event, true: so } }: { readonly utterance: Utterance }) {
  const { scenario } = useDebrief();
  const told = sentence(event, scenario);
  if (!told) return null;
  return (
    <li class={styles.line}>
      <span class={styles.round}>{round}</span>
      <span>
        <Mark side={event.side} /> {worded(told)}{' '}
        {so !== null && (
          <b class={classes(styles.so, !so && styles.not)}>
            <Icon name={SO[`${so}`]} /> {t(so ? 'debrief.said-so' : 'debrief.said-not-so')}
          </b>
        )}
      </span>
    </li>
  );
}

/** Why a draft came to nothing, in the words of those who did not sign it. */
function Failed({ draft: { number, by, round, refusers } }: { readonly draft: Refused }) {
  const { scenario } = useDebrief();
  return (
    <li class={styles.failed}>
      <b>
        <Mark side={by} /> {t('debrief.said-draft', { number, side: nameOf(scenario, by), round })}
      </b>
      {refusers.map(({ side, stand }) => (
        <p key={side}>
          <Mark side={side} /> {nameOf(scenario, side)}:{' '}
          {stand ? <q>{worded(wordsOfStand(number, stand, scenario))}</q> : <i>{t('debrief.said-nothing')}</i>}
        </p>
      ))}
      {refusers.length === 0 && <p class={styles.note}>{t('debrief.said-replaced')}</p>}
    </li>
  );
}

/** What one more question would have told. */
function NotAsked({ unasked: { side, clause, line, cost, drafts } }: { readonly unasked: Unasked }) {
  const { scenario } = useDebrief();
  const values = {
    side: inText(scenario, side),
    clause: clauseName(scenario, clause),
    cost: cost / 100,
    drafts: listed(drafts.map(String)),
    n: drafts.length,
  };
  return (
    <p>
      {t(`debrief.said-line-${line}`, values)} {t('debrief.said-line-stood', values)}
    </p>
  );
}
