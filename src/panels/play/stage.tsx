import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../../store';
import { t } from '../../text';
import { StandIn } from './stand-in';
import { Twins } from './twins';
import styles from './stage.module.css';

export type MountStage = (element: HTMLElement) => () => void;

/** The place of the drawn table. Until the drawing stands, and where it cannot, a plain map and plates are shown. */
export function Stage({ mountStage }: { readonly mountStage: MountStage }) {
  const box = useRef<HTMLDivElement>(null);
  const staged = useApp((app) => app.staged);
  useEffect(() => (box.current ? mountStage(box.current) : undefined), [mountStage]);
  return (
    <section class={styles.stage} aria-label={t('play.stage')}>
      {!staged && <StandIn />}
      <div class={styles.canvas} data-stage ref={box} aria-hidden={staged ? undefined : true} />
      <Twins />
    </section>
  );
}
