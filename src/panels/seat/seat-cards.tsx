import { inText, nameOf, sidesOf, type Scenario, type Side } from '../../engine';
import { listed, t } from '../../text';
import { Choice, classes, Flag, Mark, useDress } from '../design';
import { portrait } from '../gallery/pictures';
import { hold, HOLDERS, LONGEST_NAME, seat, type Holder } from './choices';
import type { FormProps } from './form';
import { Opener } from './opener';
import styles from './seat-cards.module.css';

/** The table and who opens; the delegations: those at the table with who leads them, the others dashed. */
export function SeatCards({ scenario, choices, change }: FormProps) {
  const tables = scenario.seats.choices;
  return (
    <section class={styles.seats} aria-label={t('seat.seats')}>
      <div class={styles.table}>
        {tables.length > 1 && (
          <Choice
            inline
            legend={t('seat.table')}
            options={tables.map((seats, i) => ({
              value: i,
              label: tableLabel(scenario, seats),
            }))}
            value={tables.findIndex((seats) => sameSeats(seats, choices.seats))}
            onChange={(i) => change(seat(choices, tables[i] ?? choices.seats))}
          />
        )}
        <Opener scenario={scenario} choices={choices} change={change} />
      </div>
      <ul class={classes(styles.cards, choices.seats.length > 2 && styles.many)}>
        {sidesOf(scenario).map((side) => (
          <Card key={side} side={side} scenario={scenario} choices={choices} change={change} />
        ))}
      </ul>
    </section>
  );
}

const sameSeats = (a: readonly Side[], b: readonly Side[]): boolean =>
  a.length === b.length && a.every((side) => b.includes(side));

/** How many chairs it has; where another table has as many, who sits on them. */
function tableLabel(scenario: Scenario, seats: readonly Side[]): string {
  const alike = scenario.seats.choices.filter(({ length }) => length === seats.length);
  return alike.length > 1 ? listed(seats.map((side) => nameOf(scenario, side))) : t('seat.chairs', { n: seats.length });
}

function Card({ side, scenario, choices, change }: FormProps & { readonly side: Side }) {
  const seated = choices.seats.includes(side);
  const holder = choices.holders[side];
  const open = seated && choices.reading === side;
  /** By a person here: only then may its sheet be read. */
  const led = holder === 'you' || holder === 'person';
  const { look } = useDress()(side);
  const { aim, portrait: wanted = look } = scenario.sides[side];
  const picture = portrait(wanted) ?? portrait(look);
  return (
    <li
      class={classes(styles.card, !seated && styles.absent, open && styles.open)}
      data-look={look}
      data-surface="night"
    >
      <div class={styles.picture}>{picture && <img src={picture} alt="" width={552} height={300} />}</div>
      <div class={styles.words}>
        <h2>
          <Flag side={side} class={styles.flag} />
          <Mark side={side} class={styles.mark} />
          {nameOf(scenario, side)}
        </h2>
        {!seated && <span class={styles.tag}>{t('seat.absentTag')}</span>}
        {seated && holder === 'you' && <span class={classes(styles.tag, styles.yours)}>{t('seat.yours')}</span>}
        <p>{seated ? aim.text : t('seat.absentText')}</p>
      </div>
      {seated && (
        <>
          <button
            type="button"
            class={styles.read}
            aria-pressed={open}
            aria-label={t(led ? 'seat.read' : 'seat.take', { side: inText(scenario, side) })}
            onClick={() => change(led ? { ...choices, reading: side } : hold(choices, side, 'you'))}
          />
          <select
            class={styles.holder}
            aria-label={t('seat.leads', { side: inText(scenario, side) })}
            value={holder}
            onChange={(event) => change(hold(choices, side, holderFrom(event.currentTarget.value)))}
          >
            {HOLDERS.map((value) => (
              <option key={value} value={value}>
                {t(`seat.${value}`)}
              </option>
            ))}
          </select>
          {led && <Name side={side} scenario={scenario} choices={choices} change={change} />}
        </>
      )}
    </li>
  );
}

/** What the one who leads it wants to be called: it stands in the log, and tells hand-ins apart. */
const Name = ({ side, scenario, choices, change }: FormProps & { readonly side: Side }) => (
  <input
    class={styles.name}
    type="text"
    autocomplete="off"
    spellcheck={false}
    dir="auto"
    maxLength={LONGEST_NAME}
    placeholder={t('seat.name')}
    aria-label={t('seat.nameOf', { side: inText(scenario, side) })}
    title={t('seat.nameNote')}
    value={choices.names[side] ?? ''}
    onInput={(event) => change({ ...choices, names: { ...choices.names, [side]: event.currentTarget.value } })}
  />
);

const holderFrom = (value: string): Holder => HOLDERS.find((holder) => holder === value) ?? 'middle';
