import { useMemo } from 'preact/hooks';
import { inText, type Draft } from '../../../engine';
import { points, t } from '../../../text';
import { classes } from '../../design';
import { usePlay } from '../play-context';
import { stepIn } from '../talk/step';
import { ClauseRow } from './clause-row';
import { paperText, type PaperClause, type PaperText } from './clauses';
import { Seen } from './seen';
import styles from './paper.module.css';

/** A draft as it lies on the table: its clauses, what was changed in it, and what has been seen of the others. */
export function DraftPaper({ draft }: { readonly draft: Draft }) {
  const play = usePlay();
  const { frames, ownTerms, preferences, scenario } = play;
  const text = useMemo(() => paperText(play, draft), [frames, draft, preferences.lens, ownTerms]);
  const changed = text.clauses.filter((clause) => clause.changed);
  const left = text.clauses.filter((clause) => !clause.changed);
  const marks = Math.max(1, ...text.clauses.map((clause) => clause.said.length + (clause.changed ? 1 : 0)));
  const stop = text.clauses.find(({ issue }) => issue.id === play.ui.clause) ?? changed[0] ?? left[0];
  const author = inText(scenario, draft.by);
  return (
    <div class={styles.scroll} data-scroll onKeyDown={(event) => stepIn(event, '[data-clause]')}>
      <div class={styles.paper} data-surface="paper" data-lit style={{ '--marks': Math.min(marks, 3) }}>
        {text.base && changed.length > 0 && (
          <List
            title={draft.by === play.me ? t('paper.changed-mine') : t('paper.changed', { side: author })}
            note={changeNote(play.me === draft.by, text)}
            clauses={changed}
            draft={draft}
            stop={stop}
          />
        )}
        {left.length > 0 && (
          <List
            title={text.base ? leftTitle(text) : t('paper.clauses')}
            note={text.base ? t('paper.count', { n: left.length }) : play.me ? t('paper.for-you') : ''}
            clauses={left}
            draft={draft}
            stop={stop}
          />
        )}
        <Moved text={text} />
        <Seen draft={draft} />
      </div>
    </div>
  );
}

const leftTitle = ({ base }: PaperText): string =>
  base?.mine ? t('paper.left-mine') : t('paper.left', { number: base?.number ?? 0 });

function changeNote(mine: boolean, { base }: PaperText): string {
  if (base?.mine) return t('paper.yours-theirs');
  return mine ? t('paper.theirs-yours') : t('paper.before-now');
}

/** What the changes move for the person: what the paper before was worth, and what this one is. */
function Moved({ text: { base, gain } }: { readonly text: PaperText }) {
  if (!base || base.gain === null || gain === null) return null;
  return (
    <p class={styles.moved} data-moved>
      {t('paper.moved', { number: base.number })}{' '}
      <b class={classes('num', styles.figures)}>
        {points(base.gain)} → {points(gain)}
      </b>
    </p>
  );
}

interface ListProps {
  readonly title: string;
  readonly note: string;
  readonly clauses: readonly PaperClause[];
  readonly draft: Draft;
  /** The one clause that the tab key stops at. */
  readonly stop: PaperClause | undefined;
}

const List = ({ title, note, clauses, draft, stop }: ListProps) => (
  <section class={styles.part}>
    <h3>
      {title} <span>{note}</span>
    </h3>
    <ul>
      {clauses.map((clause) => (
        <ClauseRow key={clause.issue.id} clause={clause} draft={draft} stop={clause === stop} />
      ))}
    </ul>
  </section>
);
