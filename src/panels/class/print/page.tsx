import type { ComponentChildren } from 'preact';
import styles from './page.module.css';

interface Props {
  readonly footer: string;
  readonly note?: string;
  readonly children: ComponentChildren;
}

/** One sheet of paper, on the screen as it will lie on the table. */
export const Page = ({ footer, note, children }: Props) => (
  <article class={styles.page} data-surface="paper" data-print-page>
    <div class={styles.body}>{children}</div>
    <footer>
      <span>{footer}</span>
      {note && <span>{note}</span>}
    </footer>
  </article>
);
