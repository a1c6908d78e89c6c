import { useId } from 'preact/hooks';
import type { Issue, Option } from '../../engine';
import { actions } from '../../store';
import { t } from '../../text';
import { VisuallyHidden, classes } from '../design';
import { Cells, cellsOf, describe } from './cells';
import { lookedAt, termsLooked, usePlay } from './play-context';
import styles from './issues.module.css';

interface OptionRowProps {
  readonly issue: Issue;
  readonly option: Option;
  readonly index: number;
}

/** One option of the unfolded issue: a radio button, and what it does to the accounts. */
export function OptionRow({ issue, option, index }: OptionRowProps) {
  const play = usePlay();
  const words = useId();
  const terms = termsLooked(play);
  const chosen = (terms[issue.id] ?? issue.options[0]?.id) === option.id;
  const cells = cellsOf(play, terms, issue, option);
  return (
    <label class={classes(styles.row, styles.option, chosen && styles.chosen)}>
      <input
        type="radio"
        class={styles.radio}
        name={`option-${issue.id}`}
        checked={chosen}
        disabled={lookedAt(play) !== null || play.me === null || play.view.phase === 'over'}
        aria-labelledby={`${words}-name`}
        aria-describedby={words}
        onChange={() => actions.choose(issue.id, index === 0 ? 'open' : option.id)}
      />
      <span class={styles.name} id={`${words}-name`}>
        {index === 0 ? t('draft.open') : option.name}
      </span>
      <Cells cells={cells} />
      <VisuallyHidden>
        <span id={words}>{describe(play, cells)}</span>
      </VisuallyHidden>
    </label>
  );
}
