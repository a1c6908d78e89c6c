import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { byLook, hatchPattern, LOOKS, PAPER_HATCH_INKS } from '../../art';
import styles from './chart.module.css';

/** The room that a chart has, in CSS pixels; `em` is the size of its text. */
export interface Box {
  readonly width: number;
  readonly height: number;
  readonly em: number;
}

/** A thing in a picture that can be pressed: the game behind a point. */
export interface Hit {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly press: () => void;
}

export interface Drawn {
  readonly picture: ComponentChildren;
  readonly hits?: readonly Hit[];
}

interface ChartProps {
  /** What is seen, in a sentence. */
  readonly label: string;
  readonly draw: (box: Box) => Drawn;
}

/**
 * A picture as one SVG, which can be taken away as it is, with a button over each of its points, in the order in which
 * they are given.
 */
export function Chart({ label, draw }: ChartProps) {
  const { ref, box } = useBox();
  const { picture, hits = [] } = box ? draw(box) : { picture: null };
  return (
    <div class={styles.chart} ref={ref}>
      {box && (
        <svg
          class={styles.picture}
          data-chart
          width={box.width}
          height={box.height}
          viewBox={`0 0 ${box.width} ${box.height}`}
          font-size={box.em}
          role="img"
          aria-label={label}
        >
          <defs dangerouslySetInnerHTML={{ __html: HATCHES }} />
          {picture}
        </svg>
      )}
      {box && hits.length > 0 && (
        <ul class={styles.hits}>
          {hits.map(({ x, y, label: name, press }) => (
            <li key={name}>
              <button
                type="button"
                class={styles.hit}
                style={{ insetInlineStart: `${x}px`, insetBlockStart: `${y}px` }}
                aria-label={name}
                title={name}
                onClick={press}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const HATCHES = LOOKS.map((look) => hatchPattern(`class-hatch-${look}`, look, PAPER_HATCH_INKS[look])).join('');

export const HATCH = byLook((look) => `url(#class-hatch-${look})`);

function useBox() {
  const ref = useRef<HTMLDivElement>(null);
  const [box, setBox] = useState<Box | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      const em = parseFloat(getComputedStyle(element).fontSize);
      if (width > 40 && height > 40)
        setBox((old) => (old?.width === width && old.height === height && old.em === em ? old : { width, height, em }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, box };
}
