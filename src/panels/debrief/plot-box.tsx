import { useEffect, useState } from 'preact/hooks';
import { t } from '../../text';
import styles from './figure.module.css';
import { useRoom, type Room } from './use-width';

type Plots = typeof import('./plots');

interface PlotBoxProps {
  /** What the picture says, in a sentence. */
  readonly label: string;
  /** Height of the place that is kept for it, in rem. */
  readonly height: number;
  readonly draw: (plots: Plots, room: Room) => Element;
  /** Redraws when one of these changes. */
  readonly of: readonly unknown[];
}

/** A chart by the plotting library, which is fetched when the first one is shown. Redrawn with the width. */
export function PlotBox({ label, height, draw, of }: PlotBoxProps) {
  const { ref, room } = useRoom<HTMLDivElement>();
  const [plots, setPlots] = useState<Plots | null>(null);
  useEffect(() => void import('./plots').then(setPlots), []);
  useEffect(() => {
    if (!plots || !room || room.width < 80) return;
    const drawn = draw(plots, room);
    drawn.setAttribute('aria-hidden', 'true');
    // The page's policy refuses styles that arrive with a script; ours has the library's few rules.
    for (const style of drawn.querySelectorAll('style')) style.remove();
    ref.current?.replaceChildren(drawn);
  }, [plots, room, ...of]);
  return (
    <div class={styles.plot} role="img" aria-label={label} style={{ minBlockSize: `${height}rem` }}>
      <div ref={ref}>{!plots && <p class={styles.wait}>{t('shell.loading')}</p>}</div>
    </div>
  );
}
