import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Issue } from '../../../engine';
import { useApp } from '../../../store';
import { t } from '../../../text';
import { CitedText, Icon, IconButton, VisuallyHidden, classes } from '../../design';
import { Cells, ColumnHeads, cellsOf, describe } from './cells';
import { lockedBy } from './locked';
import { optionOf } from '../names';
import { OptionRow } from './option-row';
import { lookedAt, termsLooked, usePlay } from '../play-context';
import { saidOf } from '../../../log';
import { ClauseTalk } from '../talk/clause-talk';
import { Glyph } from '../talk/glyph';
import { canTalk } from '../talk/utterance';
import { TRACK_PANEL, trackTab } from './tracks';
import { useTall } from '../use-wide';
import styles from './issues.module.css';

/** So many issues lie open side by side where the panel has room to spare. */
const ALL_OPEN = 2;

/** The issues of the open track, one of them unfolded into its options; on a large screen both of two. */
export function Issues() {
  const play = usePlay();
  const { scenario, ui } = play;
  const tall = useTall();
  const issues = scenario.issues.filter(({ track }) => track === ui.track);
  const locked = lockedBy(play);
  const lock = useId();
  const all = tall && issues.length <= ALL_OPEN;
  return (
    <div
      class={styles.panel}
      role="tabpanel"
      data-point="clauses"
      id={TRACK_PANEL}
      aria-labelledby={trackTab(ui.track)}
    >
      <ColumnHeads />
      {locked !== null && (
        <p class={styles.lock} id={lock}>
          <Icon name="lock" />
          {locked}
        </p>
      )}
      {issues.map((issue) =>
        all || ui.issue === issue.id ? (
          <Unfolded key={issue.id} issue={issue} always={all} lock={locked === null ? null : lock} />
        ) : (
          <Folded key={issue.id} issue={issue} />
        ),
      )}
    </div>
  );
}

function Folded({ issue }: { readonly issue: Issue }) {
  const play = usePlay();
  const terms = termsLooked(play);
  const option = optionOf(play.scenario, issue.id, terms[issue.id]) ?? issue.options[0];
  if (!option) return null;
  const cells = cellsOf(play, terms, issue, option);
  const settled = terms[issue.id] !== undefined;
  return (
    <h3 class={styles.issue}>
      <button
        type="button"
        class={classes(styles.row, styles.folded)}
        aria-expanded={false}
        onClick={() => play.set({ issue: issue.id })}
      >
        <span class={styles.name}>
          <strong>
            {issue.name} <IssueMarks issue={issue} />
          </strong>
          <span class={styles.choice}>{settled ? option.name : t('draft.left-open')}</span>
        </span>
        <Cells cells={cells} />
        <VisuallyHidden>{settled ? describe(play, cells) : ''}</VisuallyHidden>
      </button>
    </h3>
  );
}

/** What the others said of the clause that the draft has of the issue. */
function IssueMarks({ issue }: { readonly issue: Issue }) {
  const play = usePlay();
  const said = useMemo(
    () =>
      saidOf(
        play.frames.map(({ event }) => event),
        termsLooked(play),
      ),
    [play.frames, play.ui.looking, play.ownTerms],
  );
  return (
    <span class={styles.marks}>
      {said
        .filter(({ clause }) => clause.issue === issue.id)
        .map(({ side, kind, overtaken }) => (
          <Glyph key={side} side={side} sign={kind} past={overtaken} />
        ))}
    </span>
  );
}

interface UnfoldedProps {
  readonly issue: Issue;
  /** It cannot be folded. */
  readonly always: boolean;
  /** Id of the words that say why nothing can be chosen; null where it can. */
  readonly lock: string | null;
}

function Unfolded({ issue, always, lock }: UnfoldedProps) {
  const play = usePlay();
  const terms = termsLooked(play);
  const option = optionOf(play.scenario, issue.id, terms[issue.id]) ?? issue.options[0];
  const box = useRef<HTMLDivElement>(null);
  const [talks, talk] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const settled = terms[issue.id];
  const focus = useApp((app) => app.focus);
  useEffect(() => {
    if (focus?.kind === 'region' && focus.issue === issue.id) box.current?.scrollIntoView({ block: 'nearest' });
  }, [focus, issue.id]);
  return (
    <div class={classes(styles.unfolded, play.ui.lit === issue.id && styles.lit)} ref={box}>
      <div class={styles.top}>
        <h3 class={styles.issue}>
          {always ? (
            <span class={styles.title}>
              {issue.name}
              <IssueMarks issue={issue} />
            </span>
          ) : (
            <button type="button" class={styles.title} aria-expanded onClick={() => play.set({ issue: null })}>
              {issue.name}
              <IssueMarks issue={issue} />
              <Icon name="chevron-up" />
            </button>
          )}
        </h3>
        {settled !== undefined && canTalk(play) && (
          <IconButton
            size="small"
            icon="message-circle"
            label={t('say.of-this')}
            aria-expanded={talks}
            ref={opener}
            onClick={() => talk(!talks)}
          />
        )}
      </div>
      {talks && settled !== undefined && (
        <div class={styles.spoken}>
          <ClauseTalk
            clause={{ issue: issue.id, option: settled }}
            focused
            onClose={() => {
              talk(false);
              opener.current?.focus();
            }}
          />
        </div>
      )}
      <div role="radiogroup" aria-label={t('draft.choose', { issue: issue.name })}>
        {issue.options.map((each, index) => (
          <OptionRow key={each.id} issue={issue} option={each} index={index} lock={lock} />
        ))}
      </div>
      <p class={styles.why}>
        {terms[issue.id] !== undefined && option ? <CitedText {...option.why} /> : <CitedText {...issue.why} />}
      </p>
      <Beside issue={issue} />
    </div>
  );
}

/** What the draft on the table says of the issue, where the person's own says otherwise. */
function Beside({ issue }: { readonly issue: Issue }) {
  const play = usePlay();
  const { latest, scenario, ownTerms } = play;
  if (!latest || lookedAt(play) || latest.terms[issue.id] === ownTerms[issue.id]) return null;
  const option = optionOf(scenario, issue.id, latest.terms[issue.id]);
  const name = latest.terms[issue.id] === undefined ? t('draft.left-open') : (option?.name ?? '');
  return <p class={styles.beside}>{t('draft.compare-with', { number: latest.number, option: name })}</p>;
}
