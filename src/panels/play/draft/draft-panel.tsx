import { inText } from '../../../engine';
import { t } from '../../../text';
import { actions, useApp } from '../../../store';
import { Button, Flag, IconButton, VisuallyHidden, visuallyHidden } from '../../design';
import { DraftHint } from './hint';
import { Issues } from './issues';
import { isClosed, lookedAt, usePlay, type Play } from '../play-context';
import { Segments } from '../parts/segments';
import { Asked, waitingIn } from '../talk/asked';
import { DraftPaper } from '../paper/paper';
import { Summary, WorthLine } from './summary';
import { Tracks } from './tracks';
import { useNarrow, useTall } from '../use-wide';
import styles from './draft.module.css';

/** The draft builder: whose draft, its tracks and issues, and what it adds up to. */
export function DraftPanel() {
  const play = usePlay();
  const draft = lookedAt(play);
  const [tall, narrow] = [useTall(), useNarrow()];
  return (
    <section class={styles.draft} aria-labelledby="draft-title">
      <div class={styles.head}>
        <h2 id="draft-title" class={narrow ? visuallyHidden : ''} tabIndex={-1} data-panel-title="draft">
          {titleOf(play)}
        </h2>
        <Tools />
        <div class={styles.which} data-point="drafts">
          <p class={styles.under}>{underOf(play)}</p>
          <WhoseDraft />
        </div>
      </div>
      <Asked />
      {draft ? (
        <DraftPaper key={draft.number} draft={draft} />
      ) : (
        <>
          <Tracks />
          <Issues />
        </>
      )}
      {(draft || waitingIn(play)) && play.wide && !tall ? <WorthLine /> : <Summary />}
      {play.preferences.tutor && <DraftHint />}
    </section>
  );
}

function titleOf(play: Play): string {
  const draft = lookedAt(play);
  if (draft) return t('draft.tab-draft', { number: draft.number });
  return play.latest && play.latest.by !== play.me ? t('draft.yours-counter') : t('draft.yours');
}

function underOf(play: Play): string {
  const draft = lookedAt(play);
  if (!draft && play.view.phase === 'over') return t('play.over');
  if (!draft) return play.me ? t('draft.number-new', { number: play.view.drafted + 1 }) : t('draft.watcher');
  const values = { number: draft.number, side: inText(play.scenario, draft.by), round: draft.round };
  return draft.by === play.me ? t('draft.number-mine', values) : t('draft.number-other', values);
}

/** Yours, or one of those that lie on the table. */
function WhoseDraft() {
  const { view, me, ui, set } = usePlay();
  if (view.drafts.length === 0) return null;
  const drafts = [...view.drafts].sort((a, b) => a.number - b.number);
  return (
    <Segments
      class={styles.whose}
      legend={t('draft.compare')}
      value={ui.looking}
      onChange={(looking) => {
        set({ looking, clause: null, ledger: looking === 'yours' ? null : looking });
        // The picture turns to it, too.
        actions.open('draft', ...(looking === 'yours' ? [] : [{ kind: 'draft', number: looking } as const]));
      }}
      options={[
        {
          value: 'yours' as const,
          label: (
            <>
              {me && <Flag side={me} />}
              {t('draft.tab-yours')}
            </>
          ),
        },
        ...drafts.map(({ number, by }) => ({
          value: number,
          label: (
            <>
              <Flag side={by} />
              <Numbered number={number} short={drafts.length > 2} />
            </>
          ),
        })),
      ]}
    />
  );
}

/** Where there are many, flag and number are seen; the whole words are read. */
const Numbered = ({ number, short }: { readonly number: number; readonly short: boolean }) =>
  short ? (
    <>
      <span aria-hidden="true">{number}</span>
      <VisuallyHidden>{t('draft.tab-draft', { number })}</VisuallyHidden>
    </>
  ) : (
    <>{t('draft.tab-draft', { number })}</>
  );

function Tools() {
  const play = usePlay();
  const editor = useApp((app) => app.editor);
  const draft = lookedAt(play);
  if (!play.me || isClosed(play)) return null;
  if (draft)
    return (
      <div class={styles.tools}>
        <Button size="small" icon="file-pen-line" title={t('draft.start-hint')} onClick={() => startFrom(play)}>
          {t('draft.start-from', { number: draft.number })}
        </Button>
      </div>
    );
  const settled = Object.keys(editor.terms).length;
  return (
    <div class={styles.tools}>
      <IconButton
        size="small"
        icon="undo-2"
        label={t('draft.undo')}
        disabled={editor.past.length === 0}
        onClick={actions.undo}
      />
      <IconButton
        size="small"
        icon="redo-2"
        label={t('draft.redo')}
        disabled={editor.future.length === 0}
        onClick={actions.redo}
      />
      <IconButton
        size="small"
        icon="trash-2"
        label={t('draft.clear')}
        disabled={settled === 0}
        onClick={() => (settled > 2 ? play.set({ dialog: 'clear' }) : actions.clearDraft())}
      />
    </div>
  );
}

function startFrom(play: Play): void {
  const draft = lookedAt(play);
  if (!draft) return;
  actions.startFrom(draft.terms, draft.number);
  play.set({ looking: 'yours', ledger: null });
  document.getElementById('draft-title')?.focus();
}
