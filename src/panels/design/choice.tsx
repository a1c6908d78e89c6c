import { useId } from 'preact/hooks';
import styles from './choice.module.css';
import { classes } from './classes';

interface ChoiceProps<Value extends string | number> {
  readonly legend: string;
  readonly note?: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** Legend before the options, on one line. */
  readonly inline?: boolean;
}

/** One of a few, as a row of chips: radio buttons underneath, so arrows and screen readers work as everywhere. */
export function Choice<Value extends string | number>(props: ChoiceProps<Value>) {
  const { legend, note, options, value, onChange, inline } = props;
  const name = useId();
  return (
    <fieldset class={classes(styles.choice, inline && styles.inline)}>
      <legend class={styles.legend}>{legend}</legend>
      {note && <p class={styles.note}>{note}</p>}
      <div class={styles.options}>
        {options.map((option) => (
          <label key={option.value} class={styles.option}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
