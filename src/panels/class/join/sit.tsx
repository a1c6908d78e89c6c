import { useId, useState } from 'preact/hooks';
import { inText, type Side } from '../../../engine';
import {
  drawnCode,
  scenarioHash,
  seatClass,
  seedOfTable,
  tableCode,
  TIMETABLE,
  type ClassTable,
  type Exercise,
} from '../../../classroom';
import { t, tell } from '../../../text';
import { Button, Paper, SideName } from '../../design';
import { random } from '../use-prepared';
import { Survey } from '../../survey';
import { begin, type Beginning, type Leader } from './begin';
import styles from './join.module.css';
import type { Found } from '../use-exercise';
import type { Scenario } from '../../../engine';

/** The longest name of a person, in characters. */
const LONGEST_NAME = 60;

type Props = Found & { readonly shown: Scenario };

/** Which table this screen is, its code, and who sits here. What the teacher settled is shown, and locked. */
export function Sit({ exercise, scenario, shown }: Props) {
  const tables = seatClass(exercise.seats, exercise.seating);
  const [number, setNumber] = useState(tables.length === 1 ? 1 : 0);
  const table = tables.find((one) => one.number === number) ?? null;
  const [asking, ask] = useState<Beginning | null>(null);
  if (asking) return <Asked asking={asking} />;
  return (
    <Paper class={styles.card}>
      <h1 tabIndex={-1}>{shown.title}</h1>
      <p>{shown.tagline}</p>
      <p class={styles.note}>{t('class.contentNoteStudent')}</p>
      {exercise.scenario.hash !== scenarioHash(scenario) && (
        <p class={styles.bad} role="alert">
          {t('class.otherVersion')}
        </p>
      )}
      <dl class={styles.settled} aria-label={t('class.settled')}>
        <dt>{t('class.lesson')}</dt>
        <dd>{t('class.settledMinutes', { minutes: exercise.minutes, play: TIMETABLE[exercise.minutes].play })}</dd>
        <dt>{t('class.lens')}</dt>
        <dd>{t(`class.lens-${exercise.lens}`)}</dd>
        <dt>{t('class.allowed')}</dt>
        <dd>
          {t('class.settledAllowed', {
            talk: exercise.talk ? 'yes' : 'no',
            backChannel: exercise.backChannel ? 'yes' : 'no',
            tutor: exercise.tutor ? 'yes' : 'no',
          })}
        </dd>
      </dl>
      <label class={styles.field}>
        <span>{t('class.table')}</span>
        <select value={number} onChange={(event) => setNumber(Number(event.currentTarget.value))}>
          <option value={0}>{t('class.tableChoose')}</option>
          {tables.map((one) => (
            <option key={one.number} value={one.number}>
              {t('class.tableNumber', { number: one.number })}
            </option>
          ))}
        </select>
      </label>
      {table && <Seats key={number} exercise={exercise} scenario={scenario} shown={shown} table={table} ask={ask} />}
    </Paper>
  );
}

/** Who has sat down is asked before there is anything to read. */
function Asked({ asking }: { readonly asking: Beginning }) {
  const { exercise, shown, leaderOf } = asking;
  return (
    <Paper class={styles.card}>
      <h1 tabIndex={-1}>{shown.title}</h1>
      <Survey
        when="before"
        sides={exercise.seats.filter((side) => leaderOf(side).person)}
        nameOf={(side) => leaderOf(side).name.trim()}
        onDone={(answered) => begin(asking, answered)}
      />
    </Paper>
  );
}

type SeatsProps = Props & { readonly table: ClassTable; readonly ask: (beginning: Beginning) => void };

/** The code of the table and those who sit at it; any role can be left to the computer, without a reason. */
function Seats({ exercise, shown, table, ask }: SeatsProps) {
  const note = useId();
  const [typed, type] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const [leaders, lead] = useState<Readonly<Record<string, Leader>>>({});
  const leaderOf = (side: Side): Leader => leaders[side] ?? { person: table.persons.includes(side), name: '' };
  const sit = async (): Promise<void> => {
    if (done !== null) return;
    const code = tableCode(typed, exercise, table.number);
    setFault(code.ok ? null : tell(code.fault));
    if (!code.ok) return;
    setDone(0);
    const seed = await seedOfTable(code.value, exercise, table.number, setDone);
    const beginning = { exercise, shown, table: table.number, seed, leaderOf };
    setDone(null);
    if (exercise.questions) ask(beginning);
    else begin(beginning);
  };
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void sit();
      }}
    >
      <label class={styles.field}>
        <span>{t('class.tableCode')}</span>
        <input
          type="text"
          autocapitalize="none"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          aria-invalid={fault !== null}
          aria-describedby={note}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </label>
      <p id={note} class={fault ? styles.bad : styles.note} role={fault ? 'alert' : undefined}>
        {fault ?? t('class.tableCodeNote')}
      </p>
      <Button icon="dices" size="small" onClick={() => type(drawnCode(random, exercise, table.number))}>
        {t('class.drawCode')}
      </Button>
      <Chairs
        exercise={exercise}
        shown={shown}
        leaderOf={leaderOf}
        lead={(side, leader) => lead({ ...leaders, [side]: leader })}
      />
      <p class={styles.note}>{t('class.decline')}</p>
      {table.observers > 0 && <p class={styles.task}>{t('class.observerTask', { n: table.observers })}</p>}
      <Button
        type="submit"
        variant="ink"
        size="large"
        icon="armchair"
        refusal={exercise.seats.some((side) => leaderOf(side).person) ? undefined : t('class.nobodyHere')}
      >
        {done === null ? t('class.sit') : t('class.sitting')}
      </Button>
    </form>
  );
}

interface ChairsProps {
  readonly exercise: Exercise;
  readonly shown: Scenario;
  readonly leaderOf: (side: Side) => Leader;
  readonly lead: (side: Side, leader: Leader) => void;
}

/** Who leads which seat, and what they like to be called. */
function Chairs({ exercise, shown, leaderOf, lead }: ChairsProps) {
  return (
    <fieldset class={styles.seats}>
      <legend>{t('class.whoSits')}</legend>
      {exercise.seats.map((side) => (
        <div key={side} class={styles.seat}>
          <SideName side={side} coloured />
          <select
            value={leaderOf(side).person ? 'person' : 'computer'}
            aria-label={t('class.leads', { side: inText(shown, side) })}
            onChange={(event) => {
              const person = event.currentTarget.value === 'person';
              lead(side, { ...leaderOf(side), person });
            }}
          >
            <option value="person">{t('class.somebodyHere')}</option>
            <option value="computer">{t('class.computer')}</option>
          </select>
          {leaderOf(side).person && (
            <input
              type="text"
              autocomplete="off"
              spellcheck={false}
              dir="auto"
              maxLength={LONGEST_NAME}
              placeholder={t('class.name')}
              aria-label={t('class.nameOf', { side: inText(shown, side) })}
              value={leaderOf(side).name}
              onInput={(event) => lead(side, { ...leaderOf(side), name: event.currentTarget.value })}
            />
          )}
        </div>
      ))}
    </fieldset>
  );
}
