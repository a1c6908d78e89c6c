import { useId } from 'preact/hooks';
import type { Issue, Option } from '../../../engine';
import { actions } from '../../../store';
import { t } from '../../../text';
import { Icon, VisuallyHidden, classes } from '../../design';
import { Cells, cellsOf, describe } from './cells';
import { barredBy } from './locked';
import { termsLooked, usePlay } from '../play-context';
import styles from './issues.module.css';

interface OptionRowProps {
  readonly issue: Issue;
  readonly option: Option;
  readonly index: number;
  /** Id of the words that say why nothing can be chosen; null where it can. */
  readonly lock: string | null;
}

const refuse = (event: Event): void => event.preventDefault();

/** One option of the unfolded issue: a radio button, and what it does to the accounts. */
export function OptionRow({ issue, option, index, lock }: OptionRowProps) {
  const play = usePlay();
  const words = useId();
  const terms = termsLooked(play);
  const chosen = (terms[issue.id] ?? issue.options[0]?.id) === option.id;
  const cells = cellsOf(play, terms, issue, option);
  const barred = lock === null ? barredBy(play.scenario, terms, issue, option) : null;
  const locked = barred === null ? lock : `${words}-barred`;
  return (
    <label class={classes(styles.row, styles.option, chosen && styles.chosen, locked !== null && styles.locked)}>
      <input
        type="radio"
        class={styles.radio}
        name={`option-${issue.id}`}
        checked={chosen}
        aria-labelledby={`${words}-name`}
        // Reached all the same: who cannot choose is to hear what the option does, and why it cannot be chosen.
        {...(locked === null
          ? { 'aria-describedby': words, onChange: () => actions.choose(issue.id, index === 0 ? 'open' : option.id) }
          : { 'aria-disabled': true, 'aria-describedby': `${locked} ${words}`, onClick: refuse })}
      />
      <span class={styles.name} id={`${words}-name`}>
        {index === 0 ? t('draft.open') : option.name}
      </span>
      {barred !== null && (
        <span class={styles.barred} id={`${words}-barred`}>
          <Icon name="lock" />
          {barred}
        </span>
      )}
      <Cells cells={cells} />
      <VisuallyHidden>
        <span id={words}>{describe(play, cells)}</span>
      </VisuallyHidden>
    </label>
  );
}
