import { useEffect, useRef } from 'preact/hooks';
import { inText, type Side } from '../../engine';
import { actions, namesOf, useApp } from '../../store';
import { t } from '../../text';
import { Button } from '../design/button';
import { useRoster } from '../design/dress';
import { useDress } from '../design/look';
import { Flag } from '../design/flag';
import { Mark } from '../design/side-name';
import styles from './curtain.module.css';

/**
 * Falls between two people's turns at one screen. It stands in the place of the table's screen, so that nothing
 * secret is in the page until the next person lifts it.
 */
export function Curtain({ side }: { readonly side: Side }) {
  const to = inText(useRoster(), side);
  const name = useApp(({ session }) => session && namesOf(session.header)[side]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [side]);
  return (
    <main id="content" tabIndex={-1} class={styles.curtain} data-look={useDress()(side).look}>
      <div class={styles.fold} aria-hidden="true" />
      <div class={styles.fold} aria-hidden="true" />
      <div class={styles.card}>
        <span class={styles.badge}>
          <Flag side={side} class={styles.flag} />
          <Mark side={side} class={styles.mark} />
        </span>
        <h1 ref={heading} tabIndex={-1}>
          {t('curtain.title', { side: to })}
        </h1>
        <p>{name ? t('curtain.textNamed', { name, side: to }) : t('curtain.text', { side: to })}</p>
        <Button variant="primary" size="large" icon="eye" onClick={() => actions.liftCurtain()}>
          {t('curtain.lift', { side: to })}
        </Button>
      </div>
    </main>
  );
}
