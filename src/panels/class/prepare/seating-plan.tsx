import { useId } from 'preact/hooks';
import { CLASS, screens, seatClass, SPARE, type ClassTable, type Seating } from '../../../classroom';
import { listed, t } from '../../../text';
import { Choice, IconButton, Hatch, Icon, SideName, visuallyHidden } from '../../design';
import { changer, type FormProps } from './form';
import { TableFigure } from './table-figure';
import styles from './seating.module.css';

/** Who sits where: the whole class, seated as soon as its number is told. */
export function SeatingPlan(form: FormProps) {
  const { prepared } = form;
  const { seats, seating } = prepared.exercise;
  const set = changer(form);
  const seat = (part: Partial<Seating>): void => set({ seating: { ...seating, ...part } });
  const tables = seatClass(seats, seating);
  const left = seating.students % seating.perScreen > 0;
  return (
    <section class={styles.plan} aria-label={t('class.seating')}>
      <div class={styles.top}>
        <Students value={seating.students} set={(students) => seat({ students })} />
        <div>
          <h2>{t('class.seated')}</h2>
          <p aria-live="polite">{told(tables, seats.length)}</p>
        </div>
      </div>
      <ol class={styles.tables} data-many={tables.length > 12}>
        {tables.map((table) => (
          <TableFigure key={table.number} table={table} seats={seats} />
        ))}
      </ol>
      <ul class={styles.key}>
        {seats.map((side) => (
          <li key={side}>
            <Hatch side={side} /> <SideName side={side} coloured />
          </li>
        ))}
        <li>
          <Icon name="bot" /> {t('class.computer')}
        </li>
      </ul>
      <div class={styles.otherwise}>
        <Choice
          inline
          legend={t('class.perScreen')}
          options={screens(seats).map((n) => ({ value: n, label: String(n) }))}
          value={seating.perScreen}
          onChange={(perScreen) => seat({ perScreen })}
        />
        {left && (
          <Choice
            inline
            legend={t('class.spare')}
            options={SPARE.map((value) => ({ value, label: t(`class.spare-${value}`) }))}
            value={seating.spare}
            onChange={(spare) => seat({ spare })}
          />
        )}
      </div>
      <p class={styles.draws}>{t('class.draws', { lines: prepared.exercise.drawnLines ? 'drawn' : 'plain' })}</p>
    </section>
  );
}

interface StudentsProps {
  readonly value: number;
  readonly set: (students: number) => void;
}

function Students({ value, set }: StudentsProps) {
  const id = useId();
  const within = (n: number): number => Math.max(CLASS.least, Math.min(CLASS.most, Math.round(n)));
  return (
    <div class={styles.students}>
      <IconButton icon="minus" label={t('class.fewer')} onClick={() => set(within(value - 1))} />
      <label class={visuallyHidden} for={id}>
        {t('class.students')}
      </label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={CLASS.least}
        max={CLASS.most}
        value={value}
        onChange={({ currentTarget }) => {
          const typed = Number(currentTarget.value);
          const next = Number.isFinite(typed) && typed > 0 ? within(typed) : value;
          currentTarget.value = String(next);
          set(next);
        }}
      />
      <IconButton icon="plus" label={t('class.more')} onClick={() => set(within(value + 1))} />
    </div>
  );
}

/** "6 tables of 4 students, 1 table of 3 students and a computer" */
function told(tables: readonly ClassTable[], chairs: number): string {
  const sizes = new Map<number, number>();
  for (const { persons } of tables) sizes.set(persons.length, (sizes.get(persons.length) ?? 0) + 1);
  const watching = tables.reduce((sum, { observers }) => sum + observers, 0);
  const groups = [...sizes]
    .toSorted(([a], [b]) => b - a)
    .map(([persons, n]) => t('class.group', { n, persons, computers: chairs - persons }));
  return listed([...groups, ...(watching > 0 ? [t('class.watching', { n: watching })] : [])]);
}
