import { inText, type Side } from '../../../engine';
import type { ClassTable } from '../../../classroom';
import { listed, t } from '../../../text';
import { Icon, Mark, VisuallyHidden, useDress, useRoster } from '../../design';
import styles from './tables.module.css';

/** Where the chairs stand about the table, in percent of its box, by the place of the seat in the list. */
const CHAIRS: readonly (readonly [left: number, top: number])[] = [
  [50, 86],
  [50, 14],
  [13, 50],
  [87, 50],
  [20, 80],
  [80, 20],
];

interface Props {
  readonly table: ClassTable;
  readonly seats: readonly Side[];
}

/** One screen of the class: its number, and who leads each seat. */
export function TableFigure({ table, seats }: Props) {
  const roster = useRoster();
  const { number, persons, observers } = table;
  const computers = seats.filter((side) => !persons.includes(side));
  const sides = (of: readonly Side[]): string => listed(of.map((side) => inText(roster, side)));
  return (
    <li class={styles.table}>
      <VisuallyHidden>
        {t('class.tableSaid', {
          number,
          persons: sides(persons),
          computers: computers.length,
          computed: sides(computers),
          observers,
        })}
      </VisuallyHidden>
      <span class={styles.wood} aria-hidden="true">
        {number}
      </span>
      {seats.map((side, i) => (
        <Chair key={side} side={side} at={CHAIRS[i] ?? [50, 50]} computer={!persons.includes(side)} />
      ))}
      {observers > 0 && (
        <span class={styles.watching} aria-hidden="true">
          <Icon name="eye" /> {observers > 1 && observers}
        </span>
      )}
    </li>
  );
}

interface ChairProps {
  readonly side: Side;
  readonly at: readonly [left: number, top: number];
  readonly computer: boolean;
}

function Chair({ side, at: [left, top], computer }: ChairProps) {
  const { look } = useDress()(side);
  return (
    <span
      class={computer ? styles.computer : `hatch ${styles.chair}`}
      data-look={look}
      data-surface="night"
      style={{ insetInlineStart: `${left}%`, insetBlockStart: `${top}%` }}
      aria-hidden="true"
    >
      {computer ? (
        <Icon name="bot" />
      ) : (
        <span class={styles.mark}>
          <Mark side={side} />
        </span>
      )}
    </span>
  );
}
