import { useEffect, useRef } from 'preact/hooks';
import { exerciseIn } from '../../../classroom';
import { actions, useApp, type Panel } from '../../../store';
import { points, t } from '../../../text';
import { Button, Dialog, IconButton, TabPanel, Tabs, openDialog } from '../../design';
import { LayButton } from '../first/first-draft';
import { useUnfolded } from '../first/use-unfolded';
import { GuideNote } from '../guide/guide-note';
import { HoldButton, SignButton, TableButton } from '../turn/at-table';
import { walkRefusal } from '../turn/acts-at-table';
import { termsLooked, usePlay } from '../play-context';
import { PhonePanel } from '../side-panel';
import { SayButton } from '../talk/say-button';
import { SpeedChoice } from '../turn/speed';
import { useWorth } from '../draft/summary';
import { TurnHead, turnWords } from '../turn/turn-head';
import { VoteButtons } from '../turn/vote';
import styles from './phone.module.css';
import dialogs from '../turn/dialogs.module.css';

type PhoneTab = 'draft' | 'ledger' | 'record' | 'acts';
const TABS: readonly PhoneTab[] = ['draft', 'ledger', 'record', 'acts'];

/** Draft, ledger, record and acts as tabs; meters, briefing and whispers open in their place. */
export function PhoneTabs() {
  const panel = useApp((app) => app.panel);
  const { legal, myTurn } = usePlay();
  const unfolded = useUnfolded();
  const tabs = TABS.filter((id) => (id === 'acts' ? unfolded.away : id !== 'ledger' || unfolded.ledger));
  const tab = tabs.find((each) => each === panel);
  const waiting = myTurn ? (legal?.answers.length ?? 0) : 0;
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    bar.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [panel]);
  return (
    <div class={styles.tabs}>
      <div class={styles.sticky} ref={bar}>
        <Tabs<Panel>
          name="phone"
          label={t('play.tabs')}
          selected={tab ?? panel}
          onSelect={(id) => actions.open(id)}
          tabs={[
            ...tabs.map((id) => ({
              id,
              label: t(`play.tab-${id}`),
              ...(id === 'acts' && waiting > 0 ? { badge: waiting } : {}),
            })),
            ...(tab ? [] : [{ id: panel, label: otherName(panel) }]),
          ]}
        />
      </div>
      <TabPanel name="phone" id={panel} class={styles.content ?? ''}>
        <PhonePanel />
      </TabPanel>
    </div>
  );
}

function otherName(panel: Panel): string {
  if (panel === 'sheet') return t('play.tab-sheet');
  if (panel === 'ledger' || panel === 'acts') return t(`play.tab-${panel}`);
  return panel === 'whispers' ? t('whisper.title') : t('play.tab-meters');
}

/** Who has acted sees what comes of it: the table lies at the top of the page, and the clauses far below it. */
function useTableInSight(): void {
  const { view, me } = usePlay();
  const turn = useRef(view.turn);
  useEffect(() => {
    if (me && turn.current === me && view.turn !== me) window.scrollTo(0, 0);
    turn.current = view.turn;
  }, [view.turn]);
}

/** The three figures that matter, and the acts at the table, always within reach of a thumb. */
export function PhoneActions() {
  const play = usePlay();
  useTableInSight();
  const worth = useWorth();
  const unfolded = useUnfolded();
  const empty = Object.keys(termsLooked(play)).length === 0;
  return (
    <section class={styles.actions} aria-label={turnWords(play)}>
      <GuideNote />
      {worth && unfolded.draft && (
        <button
          type="button"
          class={styles.figures}
          disabled={empty}
          aria-haspopup="dialog"
          title={t('worth.open')}
          onClick={() => play.set({ dialog: 'reckoning' })}
        >
          <span>
            <b class="num">{points(worth.stakes)}</b> {t('play.fig-certain')}
          </span>
          <span>
            <b class="num">{empty ? '–' : points(worth.gain)}</b> {t('play.fig-gain')}
          </span>
          <span>
            <b class="num">{worth.durability}</b> {t('play.fig-holds')}
          </span>
        </button>
      )}
      {play.playing ? (
        <Button wide icon="skip-forward" onClick={actions.skip}>
          {t('play.skip')}
        </Button>
      ) : play.view.phase === 'closing' ? (
        <VoteButtons />
      ) : play.view.phase === 'over' ? (
        <Button variant="primary" wide icon="newspaper" onClick={() => actions.go({ name: 'debrief' })}>
          {t('play.outcome-read')}
        </Button>
      ) : !unfolded.draft ? (
        <LayButton />
      ) : (
        <div class={styles.three}>
          <TableButton short />
          <SignButton />
          <SayButton short />
          <IconButton icon="ellipsis" label={t('play.more')} onClick={() => play.set({ dialog: 'menu' })} />
        </div>
      )}
    </section>
  );
}

/** What does not fit the bar: the other acts at the table, papers, settings. */
export function PhoneMenu({ onClose }: { readonly onClose: () => void }) {
  const play = usePlay();
  // What was done is answered at the table: the menu would cover it.
  useEffect(() => {
    if (play.playing) onClose();
  }, [play.playing]);
  const show = (panel: Panel): void => {
    onClose();
    actions.open(panel);
  };
  return (
    <Dialog title={t('play.menu')} onClose={onClose}>
      <div class={dialogs.menu}>
        <TurnHead />
        <HoldButton />
        <Button
          variant="danger"
          icon="door-open"
          data-key="walk"
          refusal={walkRefusal(play)}
          onClick={() => play.set({ dialog: 'walk' })}
        >
          {t('play.walk')}
        </Button>
        {play.me && (
          <Button icon="lock" onClick={() => show('sheet')}>
            {t('play.menu-sheet')}
          </Button>
        )}
        <Button icon="gauge" onClick={() => show('meters')}>
          {t('play.menu-meters')}
        </Button>
        <Button icon="mail" onClick={() => show('whispers')}>
          {t('whisper.title')}
        </Button>
        {exerciseIn(play.session.acts) && (
          <Button icon="graduation-cap" onClick={() => play.set({ dialog: 'class' })}>
            {t('play.menu-class')}
          </Button>
        )}
        <Button icon="book-open" onClick={() => (onClose(), openDialog('glossary'))}>
          {t('play.menu-glossary')}
        </Button>
        <Button icon="settings" onClick={() => (onClose(), openDialog('settings'))}>
          {t('play.menu-settings')}
        </Button>
        <Button icon="arrow-left" onClick={() => (onClose(), actions.go({ name: 'gallery' }))}>
          {t('play.menu-gallery')}
        </Button>
        <SpeedChoice />
      </div>
    </Dialog>
  );
}
