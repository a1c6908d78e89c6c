import { useEffect, useRef, useState } from 'preact/hooks';
import type { Clause, Draft } from '../../../engine';
import { useApp } from '../../../store';
import { t } from '../../../text';
import { CitedText, classes, Icon, Mark, Points, VisuallyHidden } from '../../design';
import { cellsOf, describe } from '../draft/cells';
import { optionName, optionOf } from '../names';
import { usePlay } from '../play-context';
import { ClauseTalk } from '../talk/clause-talk';
import { Glyph } from '../talk/glyph';
import { canTalk } from '../talk/utterance';
import type { PaperClause } from './clauses';
import styles from './paper.module.css';

interface ClauseRowProps {
  readonly clause: PaperClause;
  readonly draft: Draft;
  /** The tab key stops here; arrows walk the rest. */
  readonly stop: boolean;
}

/** A clause: pressed, it opens what it means and what can be said of it. */
export function ClauseRow({ clause, draft, stop }: ClauseRowProps) {
  const play = usePlay();
  const { scenario, ui, me } = play;
  const { issue, option, before, changed, said, points } = clause;
  const row = useRef<HTMLButtonElement>(null);
  const open = ui.clause === issue.id;
  // Who presses the field on the table instead stays where the panel begins.
  const [pressed, press] = useState(false);
  const drawer = `clause-${issue.id}`;
  const close = (): void => {
    play.set({ clause: null });
    row.current?.focus();
  };
  const focus = useApp((app) => app.focus);
  useEffect(() => {
    if (focus?.kind !== 'region' || focus.issue !== issue.id) return;
    row.current?.scrollIntoView({ block: 'nearest' });
  }, [focus, issue.id]);
  // Who changed a clause and said nothing against what stood there has left an arrow only.
  const silent = changed && !said.some(({ side }) => side === draft.by);
  return (
    <li class={classes(styles.clause, open && styles.open, changed && styles.changed)}>
      <button
        type="button"
        ref={row}
        data-clause={issue.id}
        tabIndex={stop ? 0 : -1}
        aria-expanded={open}
        aria-controls={drawer}
        onClick={() => {
          if (open) return close();
          press(true);
          play.set({ clause: issue.id });
        }}
      >
        <span class={styles.marks}>
          {said.map((one) => (
            <Glyph key={one.side} side={one.side} sign={one.kind} past={one.overtaken} />
          ))}
          {silent && <Glyph side={draft.by} sign="changed" />}
        </span>
        <span class={styles.issue}>{issue.name}</span>
        <span class={styles.option}>
          {changed && (
            <>
              <VisuallyHidden>{t('paper.before')} </VisuallyHidden>
              <s>{optionName(scenario, issue.id, before)}</s> <span aria-hidden="true">→ </span>
              <VisuallyHidden>{t('paper.now')} </VisuallyHidden>
            </>
          )}
          <b>
            {changed && (
              <>
                <Mark side={draft.by} />{' '}
              </>
            )}
            {optionName(scenario, issue.id, option)}
          </b>
        </span>
        {me && (
          <span class={styles.points}>
            <Points value={points} />
          </span>
        )}
        <Icon name={open ? 'chevron-up' : 'chevron-down'} />
      </button>
      {open && (
        <div class={styles.drawer} id={drawer}>
          <Meaning clause={clause} draft={draft} />
          {canTalk(play) && <ClauseTalk clause={talkedOf(clause)} onClose={close} focused={pressed} />}
        </div>
      )}
    </li>
  );
}

/** The clause that one would speak of: the one that stands there, or the one that was struck. */
const talkedOf = ({ issue, option, before }: PaperClause): Clause => ({
  issue: issue.id,
  option: option ?? before ?? issue.options[0]?.id ?? '',
});

/** What the clause does to the accounts, and where it comes from. */
function Meaning({ clause: { issue, option }, draft }: { readonly clause: PaperClause; readonly draft: Draft }) {
  const play = usePlay();
  const chosen = optionOf(play.scenario, issue.id, option);
  if (!chosen) return null;
  return (
    <p class={styles.meaning}>
      {play.me && <>{describe(play, cellsOf(play, draft.terms, issue, chosen))} </>}
      <CitedText {...chosen.why} />
    </p>
  );
}
