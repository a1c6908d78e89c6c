import { useState } from 'preact/hooks';
import { askedOf, inText, isBargain, LINES, STANDS, type Answer, type Question } from '../../../engine';
import { utteranceOf } from '../../../log';
import { actions } from '../../../store';
import { t, worded } from '../../../text';
import { Button, Flag } from '../../design';
import { usePlay, type Play } from '../play-context';
import { StandChoices } from './stand-choices';
import styles from './talk.module.css';
import { saying } from './utterance';

/** The question that waits for the person's answer, once it has been shown. */
export function waitingIn({ view, me, playing }: Pick<Play, 'view' | 'me' | 'playing'>): Question | null {
  return me && !playing && view.phase === 'table' ? (askedOf(view, me)[0] ?? null) : null;
}

/** A question that waits for the person's answer, with what can be answered. */
export function Asked() {
  const play = usePlay();
  const { scenario, frames } = play;
  const question = waitingIn(play);
  if (!question) return null;
  const { side } = question;
  const asked = frames.find(
    ({ event }) => (event.kind === 'asked' || event.kind === 'offered') && event.number === question.number,
  );
  return (
    <section class={styles.asked} data-point="asked" aria-labelledby="asked-title">
      <h3 id="asked-title">
        <Flag side={side} />
        {t(isBargain(question.about) ? 'say.offers' : 'say.asks', { side: inText(scenario, side) })}
      </h3>
      <p>{worded(asked && utteranceOf(asked.event, scenario)?.spoken)}</p>
      <div class={styles.words}>
        <Choices key={question.number} question={question} />
      </div>
    </section>
  );
}

const answerWith = ({ to, number }: Question, answer: Answer): void => {
  actions.act({ kind: 'reply', side: to, question: number, answer });
};

function Choices({ question }: { readonly question: Question }) {
  const play = usePlay();
  const { view } = play;
  const { about } = question;
  const draft = typeof about === 'object' && 'draft' in about ? about.draft : null;
  const lying = view.drafts.find(({ number }) => number === draft);
  return (
    <>
      {isBargain(about) && (
        <>
          <Say question={question} answer={{ trade: 'agree' }} />
          <Say question={question} answer={{ trade: 'decline' }} />
        </>
      )}
      {about === 'priorities' && <Priorities question={question} />}
      {typeof about === 'object' && 'issue' in about && (
        <>
          {STANDS.filter((stand) => stand !== 'line').map((stand) => (
            <Say key={stand} question={question} answer={{ stand }} />
          ))}
          {LINES.map((line) => (
            <Say key={line} question={question} answer={{ stand: 'line', line }} />
          ))}
        </>
      )}
      {lying && (
        <StandChoices
          terms={lying.terms}
          wordsOf={(stand) => answering(play, question, stand)}
          onSay={(stand) => answerWith(question, stand)}
        />
      )}
      <Say question={question} answer={{ withheld: 'not-now' }} />
    </>
  );
}

/** An answer, word for word as it will be heard. */
const answering = (play: Play, { side, to, number, about }: Question, answer: Answer): string =>
  saying(play, { kind: 'replied', side: to, to: side, number, about, answer });

function Say({ question, answer }: { readonly question: Question; readonly answer: Answer }) {
  const play = usePlay();
  return (
    <Button size="small" icon="message-circle" onClick={() => answerWith(question, answer)}>
      {answering(play, question, answer)}
    </Button>
  );
}

function Priorities({ question }: { readonly question: Question }) {
  const { scenario } = usePlay();
  const { issues } = scenario;
  const [first, setFirst] = useState(issues[0]?.id ?? '');
  const [last, setLast] = useState(issues.at(-1)?.id ?? '');
  const choose = (label: string, value: string, set: (issue: string) => void) => (
    <label class={styles.clause}>
      {label}
      <select value={value} onChange={(event) => set(event.currentTarget.value)}>
        {issues.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      {choose(t('say.first'), first, setFirst)}
      {choose(t('say.last'), last, setLast)}
      <Say question={question} answer={{ first, last }} />
    </>
  );
}
