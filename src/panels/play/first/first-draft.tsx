import { useId } from 'preact/hooks';
import { actions } from '../../../store';
import { t } from '../../../text';
import { Button, Icon, VisuallyHidden, classes } from '../../design';
import { tableDraft, tableRefusal } from '../turn/acts-at-table';
import { usePlay } from '../play-context';
import { suggestionsFor, type Suggestion } from './suggestions';
import styles from './first.module.css';

/** The first thing that a newcomer does, and the only one: one clause on paper. */
export function FirstDraft() {
  const play = usePlay();
  const { scenario, view, me, secret, ownTerms, wide } = play;
  const name = useId();
  if (!me) return null;
  const suggestions = suggestionsFor(scenario, view, me, secret);
  return (
    <section class={styles.first} aria-labelledby="draft-title">
      <div class={styles.paper} data-surface="paper" data-lit>
        <h2 id="draft-title" tabIndex={-1} data-panel-title="draft">
          {t('first.title')}
        </h2>
        <p class={styles.lead}>{t('first.lead', { aim: scenario.sides[me].aim.text, n: suggestions.length })}</p>
        <fieldset data-point="clauses">
          <legend>
            <VisuallyHidden>{t('first.choose')}</VisuallyHidden>
          </legend>
          {suggestions.map((suggestion) => (
            <Clause
              key={suggestion.issue.id}
              name={name}
              suggestion={suggestion}
              chosen={ownTerms[suggestion.issue.id] === suggestion.option.id}
            />
          ))}
        </fieldset>
        <p class={styles.key}>
          <Dots weight={3} /> {t('first.dots')}
        </p>
      </div>
      {wide && <LayButton />}
      <p class={styles.beside}>
        <button type="button" onClick={() => actions.open('sheet')}>
          <Icon name="lock" />
          {t('first.sheet')}
        </button>
        <button type="button" onClick={() => play.set({ allClauses: true })}>
          {t('first.all', { n: scenario.issues.length })}
          <Icon name="chevron-right" />
        </button>
      </p>
      <p class={styles.played}>
        {t('first.played')}{' '}
        <button type="button" onClick={() => actions.prefer({ unfolded: true })}>
          {t('first.unfold')}
        </button>
        . {t('first.unfold-note')}
      </p>
    </section>
  );
}

interface ClauseProps {
  readonly name: string;
  readonly suggestion: Suggestion;
  readonly chosen: boolean;
}

const Clause = ({ name, suggestion: { issue, option, weight }, chosen }: ClauseProps) => (
  <label class={classes(styles.clause, chosen && styles.chosen)}>
    <input
      type="radio"
      name={name}
      checked={chosen}
      onChange={() => actions.startFrom({ [issue.id]: option.id }, null)}
    />
    <span>
      <b>
        {issue.name}: {option.name}
      </b>
      <Dots weight={weight} />
      <VisuallyHidden>{t('first.weight', { n: weight })}. </VisuallyHidden>
      <small>{option.clause}</small>
    </span>
  </label>
);

const Dots = ({ weight }: { readonly weight: number }) => (
  <span class={styles.dots} aria-hidden="true">
    {[1, 2, 3, 4].map((dot) => (
      <i key={dot} class={dot <= weight ? styles.full : undefined} />
    ))}
  </span>
);

/** Tables the one clause. */
export function LayButton() {
  const play = usePlay();
  const refusal = Object.keys(play.ownTerms).length === 0 && play.myTurn ? t('first.pick') : tableRefusal(play);
  return (
    <Button
      variant="primary"
      wide
      icon="pen-line"
      class={styles.lay}
      data-key="table"
      refusal={refusal}
      onClick={() => tableDraft(play)}
    >
      {t('first.lay')}
    </Button>
  );
}
