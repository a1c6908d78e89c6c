import { useEffect, useId } from 'preact/hooks';
import { actions } from '../../../store';
import { classes, Flag, visuallyHidden } from '../../design';
import type { Utterance } from './utterance';
import styles from './sentence.module.css';

interface SentenceProps {
  readonly utterance: Utterance;
  readonly onSaid?: () => void;
  /** As large as a place card. */
  readonly large?: boolean;
  /** Why it cannot be said stands beside several of them already. */
  readonly quiet?: boolean;
  /** Below the words: what it costs, and who hears it. */
  readonly foot?: preact.ComponentChildren;
}

/** The exact sentence is the button. Where it cannot be said, it can be read all the same, and why not. */
export function SentenceButton({ utterance, onSaid, large = false, quiet = false, foot }: SentenceProps) {
  const note = useId();
  const { words, to, refusal, intent } = utterance;
  // What can be said is seen at one's own place before it is said, and no longer than one looks at it.
  const prepare = (): void => actions.prepare(refusal === undefined ? words : null);
  const leave = (): void => actions.prepare(null);
  useEffect(() => leave, [words]);
  return (
    <span class={styles.holder}>
      <button
        type="button"
        class={classes(styles.sentence, large && styles.large)}
        data-surface="paper"
        data-lit
        data-sentence
        onFocus={prepare}
        onBlur={leave}
        onPointerEnter={prepare}
        onPointerLeave={leave}
        {...(refusal === undefined ? {} : { 'aria-disabled': true, 'aria-describedby': note })}
        onClick={() => {
          if (refusal !== undefined) return;
          leave();
          actions.act(intent);
          onSaid?.();
        }}
      >
        <span class={styles.words}>
          {to && <Flag side={to} />}
          {words}
        </span>
        {foot && <span class={styles.foot}>{foot}</span>}
      </button>
      {refusal !== undefined && (
        <small class={classes(styles.refusal, quiet && visuallyHidden)} id={note}>
          {refusal}
        </small>
      )}
    </span>
  );
}
