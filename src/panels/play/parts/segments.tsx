import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { VisuallyHidden, classes } from '../../design';
import styles from './segments.module.css';

interface Segment<Value extends string | number> {
  readonly value: Value;
  readonly label: ComponentChildren;
}

interface SegmentsProps<Value extends string | number> {
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly Segment<Value>[];
  readonly onChange: (value: Value) => void;
  readonly class?: string | undefined;
}

/** A few choices side by side, one of them taken: radio buttons, drawn as one strip. */
export function Segments<Value extends string | number>({
  legend,
  value,
  options,
  onChange,
  class: extra,
}: SegmentsProps<Value>) {
  const name = useId();
  return (
    <fieldset class={classes(styles.strip, extra)}>
      <legend>
        <VisuallyHidden>{legend}</VisuallyHidden>
      </legend>
      {options.map((option) => (
        <label key={option.value} class={styles.segment}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
