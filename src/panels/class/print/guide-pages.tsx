import { nameOf, type Scenario } from '../../../engine';
import { PHASES, roundsOf, TIMETABLE, type Exercise } from '../../../classroom';
import { number, percent, t } from '../../../text';
import { signedNumber } from '../../design';
import type { Outcomes } from './outcomes';
import { Page } from './page';
import type { DrawnTable } from './papers';
import styles from './form.module.css';

interface Props {
  readonly scenario: Scenario;
  readonly exercise: Exercise;
  readonly footer: string;
  readonly tables: readonly DrawnTable[];
  readonly outcomes: Outcomes | null;
}

const LESSONS_TAUGHT = ['zero', 'absent', 'signature', 'window', 'talk', 'relative'] as const;
const QUESTIONS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const THEORY = ['batna', 'interests', 'logrolling', 'nash', 'levels', 'war', 'gains', 'durable', 'roles'] as const;
const BEFORE = ['print', 'seat', 'tell'] as const;

/** For the teacher alone: the lesson, what the table teaches, how it usually ends, what to ask, and the theory. */
export const GuidePages = ({ scenario, exercise, footer, tables, outcomes }: Props) => (
  <>
    <Page footer={footer}>
      <header class={styles.head}>
        <div>
          <h2>{t('class.guide-title')}</h2>
          <p>{t('class.guide-for', { title: scenario.title })}</p>
        </div>
      </header>
      <section>
        <h3>{t('class.guide-timetable')}</h3>
        <table class={styles.guideTable}>
          <tbody>
            {PHASES.map((phase) => (
              <tr key={phase}>
                <th scope="row">{t('class.guide-minutes', { n: TIMETABLE[exercise.minutes][phase] })}</th>
                <td>
                  <b>{t(`class.phase-${phase}`)}</b>:{' '}
                  {t(`class.guide-${phase}`, { rounds: roundsOf(scenario, exercise.minutes) })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section>
        <h3>{t('class.guide-before')}</h3>
        <ul class={styles.list}>
          {BEFORE.map((key) => (
            <li key={key}>{t(`class.guide-${key}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{t('class.guide-teaches')}</h3>
        <ul class={styles.list}>
          {LESSONS_TAUGHT.map((key) => (
            <li key={key}>{t(`class.teaches-${key}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{t('class.guide-care')}</h3>
        <p>{t('class.guide-care-text')}</p>
      </section>
    </Page>
    <Page footer={footer}>
      <section>
        <h3>{t('class.guide-questions')}</h3>
        <ol class={styles.list}>
          {QUESTIONS.map((n) => (
            <li key={n}>{t(`class.question-${n}`)}</li>
          ))}
        </ol>
      </section>
      <section>
        <h3>{t('class.guide-outcomes')}</h3>
        {outcomes ? <Usual scenario={scenario} outcomes={outcomes} /> : <p>{t('class.guide-none')}</p>}
      </section>
      <section>
        <h3>{t('class.guide-codes')}</h3>
        <table class={styles.guideTable}>
          <tbody>
            {tables.map((table) => (
              <tr key={table.number}>
                <th scope="row">{t('class.tableNumber', { number: table.number })}</th>
                <td>{table.code}</td>
                <td>{table.persons.map((side) => nameOf(scenario, side)).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Page>
    <Page footer={footer}>
      <section>
        <h3>{t('class.guide-theory')}</h3>
        {THEORY.map((key) => (
          <p key={key} style={{ marginBlockEnd: '2.4mm' }}>
            {t(`class.theory-${key}`)}
          </p>
        ))}
      </section>
    </Page>
  </>
);

/** How computers of this strength end the game, as counted. */
const Usual = ({ scenario, outcomes }: { readonly scenario: Scenario; readonly outcomes: Outcomes }) => (
  <>
    <p>
      {t('class.usual', {
        games: outcomes.games,
        signed: percent(Math.round((100 * outcomes.signed) / outcomes.games)),
        rounds: number(outcomes.meanRounds),
      })}{' '}
      {outcomes.durability !== null && t('class.usual-durability', { durability: outcomes.durability })}
    </p>
    <table class={styles.guideTable}>
      <tbody>
        {outcomes.verdicts.map(({ kind, games }) => (
          <tr key={kind}>
            <th scope="row">{t(`debrief.verdict-${kind}`)}</th>
            <td>
              <i class={styles.bar} style={{ inlineSize: `${(games / outcomes.games) * 60}mm` }} />
            </td>
            <td class="num">{percent(Math.round((100 * games) / outcomes.games))}</td>
          </tr>
        ))}
        {outcomes.sides.map(({ side, net, most, least }) => (
          <tr key={side}>
            <th scope="row">{nameOf(scenario, side)}</th>
            <td colSpan={2}>
              {t('class.usual-net', { net: signedNumber(net), least: signedNumber(least), most: signedNumber(most) })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </>
);
