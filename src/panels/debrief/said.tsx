import type { Exchange, Refused, SheetAnswer, Utterance } from '../../analysis';
import { inText, nameOf, type Scenario, type Side } from '../../engine';
import { clauseName, sentence, utteranceOf } from '../../log';
import { listed, t, worded, yes } from '../../text';
import { Icon, Mark, classes } from '../design';
import { issueName } from './names';
import styles from './said.module.css';
import { useDebrief } from './use-debrief';

/** What was said at the table, and was not: asked and answered, what was true, why drafts failed, and what nobody asked. */
export function Said() {
  const { talk } = useDebrief();
  if (!talk) return null;
  const { said, exchanges, refused } = talk;
  return (
    <section class={styles.said} aria-labelledby="debrief-said">
      <h2 id="debrief-said">{t('debrief.said-title')}</h2>
      <div class={styles.columns}>
        <div>
          <h3>{t('debrief.said-asked')}</h3>
          <Asked exchanges={exchanges} />
        </div>
        <div>
          <h3>{t('debrief.said-true')}</h3>
          <Truth said={said} />
        </div>
        <div>
          <h3>{t('debrief.said-unasked')}</h3>
          <NotAsked />
        </div>
      </div>
      <div class={styles.refused}>
        <h3>{t('debrief.said-refused')}</h3>
        {refused.length === 0 && <p class={styles.note}>{t('debrief.said-refused-none')}</p>}
        <ul>
          {refused.map((draft) => (
            <Failed key={draft.number} draft={draft} />
          ))}
        </ul>
      </div>
      {said.length > 0 && (
        <details class={styles.all}>
          <summary>{t('debrief.said-all', { n: said.length })}</summary>
          <ol>
            {said.map((one, at) => (
              <Line key={at} utterance={one} />
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

/** So many questions stand open; the rest is unfolded. */
const FEW = 5;

/** Every question with its answer. */
function Asked({ exchanges }: { readonly exchanges: readonly Exchange[] }) {
  if (exchanges.length === 0) return <p class={styles.note}>{t('debrief.said-asked-none')}</p>;
  const rest = exchanges.slice(FEW);
  return (
    <>
      <Questions exchanges={exchanges.slice(0, FEW)} />
      {rest.length > 0 && (
        <details class={styles.all}>
          <summary>{t('debrief.said-asked-more', { n: rest.length })}</summary>
          <Questions exchanges={rest} />
        </details>
      )}
    </>
  );
}

const Questions = ({ exchanges }: { readonly exchanges: readonly Exchange[] }) => (
  <ol>
    {exchanges.map((exchange) => (
      <Question key={exchange.asked.event.number} exchange={exchange} />
    ))}
  </ol>
);

/** One question, what was answered, and what the sheet says where nothing was. */
function Question({ exchange: { asked, reply, untold } }: { readonly exchange: Exchange }) {
  const { scenario } = useDebrief();
  const { event } = asked;
  return (
    <li class={styles.exchange}>
      <Words utterance={asked} />
      {reply ? (
        <Words utterance={reply} />
      ) : (
        <p class={styles.note}>{t('debrief.said-unanswered', { side: nameOf(scenario, event.to) })}</p>
      )}
      {untold && <p class={styles.sheet}>{wordsOfSheet(scenario, untold)}</p>}
    </li>
  );
}

/** How much of what the sides said of themselves was so, and what was not, sentence by sentence. */
function Truth({ said }: { readonly said: readonly Utterance[] }) {
  const { talk } = useDebrief();
  if (said.length === 0) return <p class={styles.note}>{t('debrief.said-mute')}</p>;
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

/** One thing said, in its round. */
const Line = ({ utterance }: { readonly utterance: Utterance }) => (
  <li>
    <Words utterance={utterance} />
  </li>
);

/** What was said, and whether it was so. */
function Words({ utterance: { round, event, true: so } }: { readonly utterance: Utterance }) {
  const { scenario } = useDebrief();
  const told = sentence(event, scenario);
  if (!told) return null;
  return (
    <p class={styles.line}>
      <span class={styles.round}>{round}</span>
      <span>
        <Mark side={event.side} /> {worded(told)}{' '}
        {so !== null && (
          <b class={classes(styles.so, !so && styles.not)}>
            <Icon name={SO[`${so}`]} /> {t(so ? 'debrief.said-so' : 'debrief.said-not-so')}
          </b>
        )}
      </span>
    </p>
  );
}

/** Why a draft came to nothing, in the words of those who did not sign it; of who said none, by the sheet. */
function Failed({ draft: { number, by, round, refusers } }: { readonly draft: Refused }) {
  const { scenario } = useDebrief();
  return (
    <li class={styles.failed}>
      <b>
        <Mark side={by} /> {t('debrief.said-draft', { number, side: nameOf(scenario, by), round })}
      </b>
      {refusers.map(({ side, said, sheet }) => (
        <p key={side}>
          <Mark side={side} /> {nameOf(scenario, side)}:{' '}
          {said ? (
            <q>{worded(utteranceOf(said, scenario)?.spoken)}</q>
          ) : (
            <>
              <i>{t('debrief.said-nothing')}</i>{' '}
              {sheet && <span class={styles.sheet}>{wordsOfSheet(scenario, sheet)}</span>}
            </>
          )}
        </p>
      ))}
      {refusers.length === 0 && <p class={styles.note}>{t('debrief.said-replaced')}</p>}
    </li>
  );
}

/** What one more question would have told. */
function NotAsked() {
  const { scenario, talk, seenBy, sealed, me } = useDebrief();
  if (sealed) return <p class={styles.note}>{t('debrief.said-sealed')}</p>;
  if (seenBy !== null) return <p class={styles.note}>{t('debrief.said-seat')}</p>;
  const unasked = (talk?.unasked ?? []).filter(({ side }) => side !== me);
  if (unasked.length === 0) return <p class={styles.note}>{t('debrief.said-unasked-none')}</p>;
  return (
    <ul>
      {unasked.map(({ side, answer, drafts }, at) => (
        <li key={at}>
          <Mark side={side} /> {t(`debrief.said-not-${answer.kind}`, notAsked(scenario, side, answer))}{' '}
          {wordsOfSheet(scenario, answer)}{' '}
          {answer.kind === 'line' &&
            t('debrief.said-line-stood', { drafts: listed(drafts.map(String)), n: drafts.length })}
        </li>
      ))}
    </ul>
  );
}

/** What the question would have been about. */
function notAsked(scenario: Scenario, side: Side, answer: SheetAnswer): Record<string, string | number> {
  const values = { side: inText(scenario, side) };
  if ('clause' in answer) return { ...values, clause: clauseName(scenario, answer.clause) };
  return answer.kind === 'draft' ? { ...values, draft: answer.draft } : values;
}

/** What a sheet says, as a sentence. */
function wordsOfSheet(scenario: Scenario, answer: SheetAnswer): string {
  switch (answer.kind) {
    case 'priorities':
      return t('debrief.sheet-priorities', {
        first: issueName(scenario, answer.first),
        last: issueName(scenario, answer.last),
      });
    case 'line':
      return t(`debrief.sheet-line-${answer.line}`, { cost: answer.cost / 100 });
    case 'worth':
      return t('debrief.sheet-worth', { worth: answer.worth });
    case 'draft': {
      const { over, worst } = answer;
      return t('debrief.sheet-draft', {
        over: yes(over >= 0),
        points: Math.abs(over) / 100,
        worst: worst ? clauseName(scenario, worst) : '',
        has: yes(worst !== null),
      });
    }
    default:
      return answer satisfies never;
  }
}
