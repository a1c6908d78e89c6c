import { useEffect, useRef, useState } from 'preact/hooks';
import { useApp } from '../../../store';
import { t } from '../../../text';
import { Button } from '../../design';
import { StandIn } from './stand-in';
import { Twins } from './twins';
import styles from './stage.module.css';

/** Draws into the element, or tells by `failed` that it cannot; returns how to take the drawing out again. */
export type MountStage = (element: HTMLElement, failed: () => void) => () => void;

interface StageProps {
  readonly mountStage: MountStage;
  /** A paper lies over it. */
  readonly covered?: boolean;
}

/** The place of the drawn table. Until the drawing stands, and where it cannot, a plain map and plates are shown. */
export function Stage({ mountStage, covered = false }: StageProps) {
  const box = useRef<HTMLDivElement>(null);
  const staged = useApp((app) => app.staged);
  const laid = useApp(({ session }) => session?.header.scenario);
  const [tries, setTries] = useState(1);
  const [missing, setMissing] = useState(false);
  // Drawings are fetched for the sides and the surface of the scenario: another table takes others.
  useEffect(
    () => (box.current ? mountStage(box.current, () => setMissing(true)) : undefined),
    [mountStage, tries, laid],
  );
  const retry = (): void => {
    setMissing(false);
    setTries(tries + 1);
  };
  return (
    <>
      <section class={styles.stage} aria-label={t('play.stage')} inert={covered}>
        {!staged && <StandIn late={!missing} />}
        <div class={styles.canvas} data-stage ref={box} aria-hidden={staged ? undefined : true} />
        <Twins />
      </section>
      <div role="status">{missing && <Missing again={tries > 1} onRetry={retry} />}</div>
    </>
  );
}

/** Some browsers never ask again for code that did not come once: from the second time on the page is loaded anew. */
const Missing = ({ again, onRetry }: { readonly again: boolean; readonly onRetry: () => void }) => (
  <div class={styles.missing} data-missing>
    <p>{t('play.picture-missing')}</p>
    {again ? (
      <Button size="small" icon="refresh-cw" onClick={() => location.reload()}>
        {t('play.picture-reload')}
      </Button>
    ) : (
      <Button size="small" icon="refresh-cw" onClick={onRetry}>
        {t('play.picture-again')}
      </Button>
    )}
  </div>
);
