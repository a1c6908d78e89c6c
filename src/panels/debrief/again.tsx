import { useEffect, useId, useState } from 'preact/hooks';
import { exerciseIn, NO_ANSWERS, stillToAsk, surveyNote, type Surveyed } from '../../classroom';
import type { Side } from '../../engine';
import { actions, isLedHere, namesOf, personsOf, useApp } from '../../store';
import { t } from '../../text';
import { Button } from '../design';
import { lazily } from '../shell/lazy';
import styles from './hand-in.module.css';
import { useDebrief, type Debrief } from './use-debrief';

/** What only a class that is asked opens. */
const Survey = lazily<{
  readonly when: Surveyed['when'];
  readonly sides: readonly Side[];
  readonly nameOf: (side: Side) => string;
  readonly onDone: (answered: readonly Surveyed[]) => void;
}>(() => import('../survey').then((part) => part.Survey));

/**
 * Before the game is handed in: the questions that a class was asked in the beginning. Only where it was played: whoever
 * opens somebody's hand-in is not asked.
 */
export function Again() {
  const debrief = useDebrief();
  const { session } = debrief;
  const own = useApp(({ saves }) => saves?.some((row) => row.id === session.id && isLedHere(row)) ?? false);
  const asked = exerciseIn(session.acts)?.exercise.questions === true && debrief.seenBy === null;
  useEffect(() => {
    if (asked) void actions.refreshSaves();
  }, [session.id, asked]);
  const [thanked, thank] = useState(false);
  if (!asked || !own) return null;
  const sides = stillToAsk(notesOf(debrief), personsOf(session.header), 'after');
  if (sides.length > 0) return <Asked sides={sides} debrief={debrief} onDone={() => thank(true)} />;
  return (
    <p role="status" class={styles.said}>
      {thanked ? t('survey.thanks') : ''}
    </p>
  );
}

const notesOf = ({ session: { acts, result } }: Debrief) =>
  [...acts, ...(result ? [result] : [])].flatMap(({ notes = [] }) => notes.map(({ note }) => note));

interface AskedProps {
  readonly sides: readonly Side[];
  readonly debrief: Debrief;
  readonly onDone: () => void;
}

function Asked({ sides, debrief: { session }, onDone }: AskedProps) {
  const [open, setOpen] = useState(false);
  const [writing, setWriting] = useState(false);
  const title = useId();
  const names = namesOf(session.header);
  const note = async (answered: readonly Surveyed[]): Promise<void> => {
    if (writing) return;
    setWriting(true);
    for (const one of answered)
      if (!(await actions.note(surveyNote(one)))) return actions.notify({ tone: 'error', key: 'survey.not-noted' });
    onDone();
  };
  return (
    <section class={styles.card} aria-labelledby={title}>
      <div class={styles.line}>
        <h2 id={title}>{t('survey.again-title')}</h2>
        <p>{t('survey.again')}</p>
        {!open && (
          <div class={styles.ways}>
            <Button size="small" icon="pen-line" onClick={() => setOpen(true)}>
              {t('survey.again-go')}
            </Button>
            <Button
              size="small"
              onClick={() => void note(sides.map((side) => ({ when: 'after', side, answers: NO_ANSWERS })))}
            >
              {t('survey.again-skip')}
            </Button>
          </div>
        )}
      </div>
      {open && (
        <div class={styles.questions}>
          <Survey
            when="after"
            sides={sides}
            nameOf={(side) => names[side] ?? ''}
            onDone={(answered) => void note(answered)}
          />
        </div>
      )}
    </section>
  );
}
