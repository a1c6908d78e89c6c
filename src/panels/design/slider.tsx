import { useId } from 'preact/hooks';
import styles from './slider.module.css';

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

/** A whole number between two ends, by the platform's own slider. */
export function Slider({ label, value, min, max, onChange }: SliderProps) {
  const id = useId();
  return (
    <div class={styles.slider}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={1}
        value={value}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <output class="num" for={id}>
        {value}
      </output>
    </div>
  );
}
