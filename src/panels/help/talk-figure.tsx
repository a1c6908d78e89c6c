import { useState } from 'preact/hooks';
import { inText, LINES, mostQuestions, STANDS, trustIn, NO_TALK, type Answer, type Clause } from '../../engine';
import { clauseName, wordsOfAnswer, wordsOfQuestion } from '../../log';
import { t, worded } from '../../text';
import { Choice, Slider } from '../design';
import { opening, type FigureProps } from './figure';
import styles from './figure.module.css';

const ANSWERS = [...STANDS.filter((stand) => stand !== 'line'), ...LINES] as const;
type Answered = (typeof ANSWERS)[number];

const answerOf = (answered: Answered): Answer =>
  answered === 'soft' || answered === 'hard' || answered === 'never'
    ? { stand: 'line', line: answered }
    : { stand: answered };

/** A question about a clause with each of its answers, in the words of the table, and how far a word is trusted. */
export function TalkFigure({ scenario }: FigureProps) {
  const [answered, answer] = useState<Answered>('price');
  const [kept, keep] = useState(0);
  const [broken, breakWord] = useState(0);
  const state = opening(scenario, scenario.seats.default);
  const [asking, other] = scenario.seats.default;
  const clause = firstClause(scenario);
  if (!state || !asking || !other || !clause) return null;
  const talk = { ...NO_TALK, record: { [other]: { kept, halves: 2 * broken, paid: 0 } } };
  return (
    <div class={styles.figure}>
      <p class={styles.said}>
        {t('help.talk-asks', {
          side: inText(scenario, asking),
          words: worded(wordsOfQuestion({ number: 1, about: clause }, scenario)),
        })}
      </p>
      <Choice
        legend={t('help.talk-pick', { side: inText(scenario, other), clause: clauseName(scenario, clause) })}
        options={ANSWERS.map((value) => ({ value, label: t(`help.talk-${value}`) }))}
        value={answered}
        onChange={answer}
      />
      <div role="status">
        <p class={styles.said}>
          {t('help.talk-answers', {
            side: inText(scenario, other),
            words: worded(wordsOfAnswer(1, clause, answerOf(answered), scenario)),
          })}
        </p>
        <p class={styles.note}>{t(`help.talk-${answered}-so`)}</p>
      </div>
      <Slider label={t('help.talk-kept')} value={kept} min={0} max={5} onChange={keep} />
      <Slider label={t('help.talk-broken')} value={broken} min={0} max={3} onChange={breakWord} />
      <p class={styles.sum} role="status">
        {t('help.talk-trust', { p: trustIn({ ...state, talk }, other) })}
      </p>
      <p class={styles.note}>
        {t('help.talk-questions', { rounds: scenario.rounds.default, n: mostQuestions(scenario.rounds.default) })}
      </p>
    </div>
  );
}

const firstClause = ({ issues }: FigureProps['scenario']): Clause | null => {
  const [issue] = issues;
  const option = issue?.options.find(({ id }) => id !== 'open');
  return issue && option ? { issue: issue.id, option: option.id } : null;
};
