import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { actions, useApp, type Panel } from '../../store';
import { t } from '../../text';
import { Button, openDialog, visuallyHidden } from '../design';
import { Sheet } from '../sheet';
import { ActsPanel } from './away/acts-panel';
import { Endings, isLastRound } from './between/last-round';
import { DraftPanel } from './draft/draft-panel';
import { FirstDraft } from './first/first-draft';
import { LaterSlips } from './first/later';
import { useUnfolded } from './first/use-unfolded';
import { LedgerPanel } from './ledger/ledger-panel';
import { MetersPanel } from './meters/meters-panel';
import { lookedAt, usePlay } from './play-context';
import { RecordPanel } from './record/record-panel';
import { waitingIn } from './talk/asked';
import { WhispersPanel } from './away/whispers-panel';
import { useTall } from './use-wide';
import styles from './play.module.css';

/** The panel beside the table: draft and ledger, or the paper that was asked for in their place. */
export function SidePanel() {
  const unfolded = useUnfolded();
  const play = usePlay();
  const panel = useApp((app) => app.panel);
  // A paper that is read, or a question to answer, needs the panel, unless there is room or the ledger is asked for.
  const room = useTall() || (!lookedAt(play) && !waitingIn(play)) || panel === 'ledger';
  useLanding(panel);
  useGlossary(panel);
  const other = OTHER[panel];
  if (!other)
    return (
      <>
        {unfolded.draft ? <DraftPanel /> : <FirstDraft />}
        {(unfolded.ledger || panel === 'ledger') && room && <LedgerPanel />}
      </>
    );
  return (
    <div class={styles.other} data-scroll>
      <Button class={styles.back} variant="quiet" size="small" icon="arrow-left" onClick={() => actions.open('draft')}>
        {t('play.back')}
      </Button>
      {other()}
    </div>
  );
}

const OTHER: Partial<Record<Panel, () => ComponentChildren>> = {
  record: () => <RecordPanel />,
  acts: () => <ActsPanel />,
  sheet: () => <SheetPanel />,
  meters: () => <MetersPanel />,
  whispers: () => <WhispersPanel />,
};

/** The same on a phone: one thing at a time. */
export function PhonePanel() {
  const unfolded = useUnfolded();
  const play = usePlay();
  const panel = useApp((app) => app.panel);
  useLanding(panel);
  useGlossary(panel);
  const other = OTHER[panel];
  if (other) return <>{other()}</>;
  if (panel === 'ledger') return <LedgerPanel />;
  if (!unfolded.draft)
    return (
      <>
        <FirstDraft />
        <LaterSlips unfolded={unfolded} title={false} />
      </>
    );
  return (
    <>
      {isLastRound(play) && <Endings />}
      <DraftPanel />
    </>
  );
}

function SheetPanel() {
  const { scenario, me, view } = usePlay();
  return (
    <div class={styles.sheet}>
      <h2 class={visuallyHidden} tabIndex={-1} data-panel-title="sheet">
        {t('play.menu-sheet')}
      </h2>
      {me && <Sheet scenario={scenario} side={me} view={view} />}
    </div>
  );
}

/** Moves the focus to what was opened, unless the person is at work in it already. */
function useLanding(panel: Panel): void {
  const first = useRef(true);
  const focus = useApp((app) => app.focus);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const title = document.querySelector<HTMLElement>(`[data-panel-title="${panel}"]`);
    // Whoever turns to another draft within the panel stays at the choice.
    if (title?.closest('section')?.contains(document.activeElement)) return;
    title?.closest('[data-scroll]')?.scrollTo(0, 0);
    title?.focus({ preventScroll: false });
  }, [panel, focus]);
}

/** The glossary is a dialog of the whole page; beside the table the draft stays open. */
function useGlossary(panel: Panel): void {
  useEffect(() => {
    if (panel !== 'glossary') return;
    openDialog('glossary');
    actions.open('draft');
  }, [panel]);
}
