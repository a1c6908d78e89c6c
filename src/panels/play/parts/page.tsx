import type { ComponentChildren } from 'preact';
import type { Panel } from '../../../store';
import styles from './page.module.css';

interface PageProps {
  readonly panel: Panel;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A panel that takes the draft's place: its title takes the focus when it is opened. */
export const Page = ({ panel, title, children }: PageProps) => (
  <section class={styles.page} aria-labelledby={`${panel}-title`}>
    <h2 id={`${panel}-title`} tabIndex={-1} data-panel-title={panel}>
      {title}
    </h2>
    {children}
  </section>
);
