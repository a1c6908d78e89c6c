import { useEffect, useRef, useState } from 'preact/hooks';
import { DEGREES, NO_ANSWERS, STATEMENTS, type Answers, type Degree, type Surveyed } from '../../classroom';
import { inText, type Side } from '../../engine';
import { t, yes } from '../../text';
import { Button, Choice, SideName, useRoster } from '../design';
import styles from './survey.module.css';

interface Props {
  readonly when: Surveyed['when'];
  /** Who is asked, one after the other at the same screen. */
  readonly sides: readonly Side[];
  /** What the person in a seat is called; '' where nobody said. */
  readonly nameOf: (side: Side) => string;
  readonly onDone: (answered: readonly Surveyed[]) => void;
}

/** Five statements for each person in turn; what one has answered is gone from the page before the next one looks. */
export function Survey({ when, sides, nameOf, onDone }: Props) {
  const [answered, add] = useState<readonly Surveyed[]>([]);
  const side = sides[answered.length];
  if (side === undefined) return null;
  const take = (answers: Answers): void => {
    const all = [...answered, { when, side, answers }];
    if (all.length < sides.length) add(all);
    else onDone(all);
  };
  return (
    <Sheet
      key={side}
      when={when}
      side={side}
      name={nameOf(side)}
      at={answered.length + 1}
      of={sides.length}
      onDone={take}
    />
  );
}

interface SheetProps {
  readonly when: Surveyed['when'];
  readonly side: Side;
  readonly name: string;
  readonly at: number;
  readonly of: number;
  readonly onDone: (answers: Answers) => void;
}

function Sheet({ when, side, name, at, of, onDone }: SheetProps) {
  const roster = useRoster();
  const [answers, answer] = useState<Answers>(NO_ANSWERS);
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever answers next begins at the top, and a screen reader with whose turn it is.
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  const given = answers.filter((one) => one !== null).length;
  return (
    <form
      class={styles.sheet}
      onSubmit={(event) => {
        event.preventDefault();
        onDone(answers);
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {t(`survey.${when}`)}
      </h2>
      <p class={styles.who}>
        <SideName side={side} coloured />
        {of > 1 && <span>{t('survey.which', { at, of })}</span>}
      </p>
      <p>{t('survey.about', { named: yes(name !== ''), name, side: inText(roster, side), alone: yes(of === 1) })}</p>
      {STATEMENTS.map((statement, i) => (
        <Choice<Degree | 0>
          key={statement}
          legend={t('survey.numbered', { n: i + 1, statement: t(`survey.${statement}`) })}
          options={DEGREES.map((value) => ({ value, label: t(`survey.degree-${value}`) }))}
          value={answers[i] ?? 0}
          onChange={(value) => answer(answers.map((one, place) => (place === i && value !== 0 ? value : one)))}
        />
      ))}
      <div class={styles.ways}>
        <Button
          type="submit"
          variant="ink"
          icon="arrow-right"
          refusal={given === 0 ? t('survey.nothing-yet') : undefined}
        >
          {t(given > 0 && given < STATEMENTS.length ? 'survey.done-some' : 'survey.done')}
        </Button>
        <Button onClick={() => onDone(NO_ANSWERS)}>{t('survey.skip')}</Button>
      </div>
      <p class={styles.note}>{t('survey.note')}</p>
    </form>
  );
}
