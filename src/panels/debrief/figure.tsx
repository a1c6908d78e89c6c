import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../text';
import styles from './figure.module.css';

interface FigureProps {
  readonly title: string;
  readonly note?: string;
  readonly children: ComponentChildren;
  /** The same as a table, unfolded on demand. */
  readonly table?: ComponentChildren;
}

/** A chart under its title, with the numbers behind it as a table for those who would rather read them. */
export function Figure({ title, note, children, table }: FigureProps) {
  const heading = useId();
  return (
    <section class={styles.figure} aria-labelledby={heading}>
      <div class={styles.head}>
        <h2 id={heading}>{title}</h2>
        {note && <p>{note}</p>}
      </div>
      {children}
      {table && (
        <details class={styles.numbers}>
          <summary>{t('debrief.chart-table')}</summary>
          <div class={styles.scroll} tabIndex={0} role="group" aria-labelledby={heading}>
            {table}
          </div>
        </details>
      )}
    </section>
  );
}

interface GridProps {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly ComponentChildren[])[];
}

/** A plain table of numbers. */
export const Grid = ({ caption, head, rows }: GridProps) => (
  <table class={styles.grid}>
    <caption>{caption}</caption>
    <thead>
      <tr>
        {head.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((cells, row) => (
        <tr key={row}>
          {cells.map((cell, column) =>
            column === 0 ? (
              <th key={column} scope="row">
                {cell}
              </th>
            ) : (
              <td key={column}>{cell}</td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
);
