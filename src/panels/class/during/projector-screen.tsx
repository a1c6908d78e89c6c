import { inText, nameOf, sidesOf, type Scenario, type View } from '../../../engine';
import { wordsOf, exerciseIn, seatClass, type Exercise } from '../../../classroom';
import { draftOnTable, useApp, type Session } from '../../../store';
import { t } from '../../../text';
import { DressedFor, Flag, Icon, Mark, SideName } from '../../design';
import { Qr } from '../../qr/qr';
import { shortAddressOf } from '../address';
import { usePrepared } from '../use-prepared';
import { useShownScenario } from '../use-exercise';
import { ClassClock } from './clock';
import { headlineOf, publicLines } from './public-lines';
import styles from './projector.module.css';
import { WhoPays } from './who-pays';

/** For the wall: large, and never anything secret. The table that is played in this tab, or, without one, the class. */
export function ProjectorScreen() {
  const session = useApp((app) => (app.session?.mode === 'play' ? app.session : null));
  return session ? <OfTable session={session} /> : <OfClass />;
}

/** Characters from which a headline is set smaller, so that table and record keep their place under it. */
const LONG = 60;

function OfTable({ session }: { readonly session: Session }) {
  const { scenario } = session.header;
  const taken = exerciseIn(session.acts);
  const view = session.frames[session.shown]?.view;
  if (!view) return null;
  const headline = headlineOf(session, scenario);
  return (
    <DressedFor scenario={scenario}>
      <div class={styles.screen}>
        <section class={styles.stage}>
          <p class={styles.product}>
            {scenario.title}
            {taken && ` · ${t('class.tableNumber', { number: taken.table })}`}
          </p>
          <h1 tabIndex={-1} data-long={headline.length > LONG}>
            {headline}
          </h1>
          <ol class={styles.lines}>
            {publicLines(session, scenario, 4).map(({ frame, text, side }) => (
              <li key={frame}>
                {side && <Mark side={side} />} {text}
              </li>
            ))}
          </ol>
          <Meters scenario={scenario} view={view} />
          <a class={styles.back} href={`#/table/${session.id}`}>
            <Icon name="arrow-left" /> {t('class.projector-back')}
          </a>
        </section>
        <aside class={styles.side} data-surface="paper" data-lit>
          <p class={styles.round}>
            {t('class.projector-round', { round: Math.max(1, view.round), rounds: view.settings.rounds })}
          </p>
          {taken && (
            <ClassClock
              large
              id={session.id}
              minutes={taken.exercise.minutes}
              roundsLeft={view.phase === 'table' ? view.settings.rounds - view.round + 1 : 0}
            />
          )}
          {view.turn && (
            <p class={styles.floor}>
              <SideName side={view.turn} coloured /> {t('class.projector-floor')}
            </p>
          )}
          <WhoPays scenario={scenario} view={view} draft={draftOnTable(view)} />
          <p class={styles.foot}>
            <Icon name="lock" /> {t('class.projector-safe')}
          </p>
        </aside>
      </div>
    </DressedFor>
  );
}

const Meters = ({ scenario, view }: { readonly scenario: Scenario; readonly view: View }) => (
  <ul class={styles.meters}>
    {scenario.meters.map(({ id, name, max }) => (
      <li key={id}>
        <span>{name}</span>
        <b class="num">{t('class.projector-meter', { value: view.meters[id] ?? 0, max })}</b>
      </li>
    ))}
  </ul>
);

/** Before the tables play: the words, the clock, and who sits where. */
function OfClass() {
  const [inHand] = usePrepared();
  const exercise: Exercise | null = inHand?.prepared.exercise ?? null;
  const shown = useShownScenario(inHand?.scenario ?? null, exercise?.names ?? 'real');
  if (!inHand || !exercise || !shown) return <p role="status">{t('shell.loading')}</p>;
  return (
    <DressedFor scenario={shown}>
      <div class={styles.screen}>
        <section class={styles.stage}>
          <p class={styles.product}>{t('class.join')}</p>
          <div class={styles.join}>
            <h1 tabIndex={-1} translate={false}>
              {wordsOf(exercise, inHand.scenario) ?? shown.title}
            </h1>
            <Qr class={styles.qr} address={shortAddressOf(exercise, inHand.scenario)} label={t('class.qr')} />
          </div>
          <p class={styles.lead}>{shown.summary}</p>
          <ul class={styles.tables}>
            {seatClass(exercise.seats, exercise.seating).map(({ number, persons }) => (
              <li key={number}>
                <b>{number}</b>
                {persons.map((side) => (
                  <span key={side} title={inText(shown, side)}>
                    <Flag side={side} /> {nameOf(shown, side)}
                  </span>
                ))}
              </li>
            ))}
          </ul>
          <a class={styles.back} href="#/class">
            <Icon name="arrow-left" /> {t('class.title')}
          </a>
        </section>
        <aside class={styles.side} data-surface="paper" data-lit>
          <ClassClock large id={`class-${exercise.seed}`} minutes={exercise.minutes} />
          <ul class={styles.sides}>
            {sidesOf(shown).map((side) => (
              <li key={side}>
                <SideName side={side} coloured /> {shown.sides[side].aim.text}
              </li>
            ))}
          </ul>
          <p class={styles.foot}>
            <Icon name="lock" /> {t('class.projector-safe')}
          </p>
        </aside>
      </div>
    </DressedFor>
  );
}
