import { useState } from 'preact/hooks';
import {
  fullName,
  inText,
  mostQuestions,
  questionRefusal,
  questionsOf,
  sameAbout,
  type About,
  type Side,
} from '../../../engine';
import { wordsOfQuestion } from '../../../log';
import { actions } from '../../../store';
import { t, worded } from '../../../text';
import { Button, Flag } from '../../design';
import { Segments } from '../parts/segments';
import { isClosed, lookedAt, termsLooked, usePlay, type Play } from '../play-context';
import { refusalOf } from './refusal';
import { Remark } from './stand-choices';
import styles from './talk.module.css';

/** What may be said now: questions to another seat, and a word on the draft that is looked at. */
export function TalkBar() {
  const play = usePlay();
  const { view, me, scenario } = play;
  const others = view.seats.filter((seat) => seat !== me);
  const [whom, setWhom] = useState<Side | null>(null);
  if (!me || !view.settings.talk || isClosed(play)) return null;
  const to = others.find((side) => side === (whom ?? lookedAt(play)?.by)) ?? others[0];
  if (!to) return null;
  const left = mostQuestions(view.settings.rounds) - questionsOf(view).filter(({ side }) => side === me).length;
  return (
    <details class={styles.talk}>
      <summary>
        <strong>{t('say.title')}</strong>
        <span>{t('say.left', { n: left })}</span>
      </summary>
      {others.length > 1 && (
        <Segments
          legend={t('say.whom')}
          value={to}
          onChange={setWhom}
          options={others.map((side) => ({
            value: side,
            label: (
              <>
                <Flag side={side} />
                {fullName(scenario, side)}
              </>
            ),
          }))}
        />
      )}
      <div class={styles.words}>
        {questionsFor(play, to).map((about) => (
          <Ask key={JSON.stringify(about)} me={me} to={to} about={about} />
        ))}
        <Remark />
      </div>
      {view.talk?.questions.some(({ side, to: asked, answered }) => side === me && asked === to && !answered) && (
        <p class={styles.note}>{t('say.waits', { side: inText(scenario, to) })}</p>
      )}
    </details>
  );
}

/** What one would ask: why not this draft, how one stands to the clause that lies open, and what matters. */
function questionsFor(play: Play, to: Side): About[] {
  const { view, me, ui } = play;
  const draft = lookedAt(play) ?? view.drafts.find(({ by }) => by === me);
  const option = ui.issue === null ? undefined : termsLooked(play)[ui.issue];
  const about: About[] = [];
  if (draft && me && draft.signatures.includes(me) && !draft.signatures.includes(to))
    about.push({ draft: draft.number });
  if (ui.issue !== null && option !== undefined) about.push({ issue: ui.issue, option });
  about.push('priorities');
  return about;
}

/** The exact sentence is the button. */
function Ask({ me, to, about }: { readonly me: Side; readonly to: Side; readonly about: About }) {
  const play = usePlay();
  const { view, scenario, myTurn } = play;
  const known = questionsOf(view).findLast((one) => one.side === me && one.to === to && sameAbout(one.about, about));
  const number = questionsOf(view).length + 1;
  const refusal = refusalOf(play, questionRefusal(view, me, to, about));
  return (
    <Button
      size="small"
      icon="message-circle-question-mark"
      refusal={refusal}
      disabled={known?.answered === false || !myTurn}
      onClick={() => actions.act({ kind: 'ask', side: me, to, about })}
    >
      {worded(wordsOfQuestion({ kind: 'asked', side: me, to, number, about }, scenario))}
    </Button>
  );
}
