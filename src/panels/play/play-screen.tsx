import { guideOf } from '../../guide';
import { t } from '../../text';
import { classes, Later, visuallyHidden } from '../design';
import { lazily } from '../shell/lazy';
import { Announcer } from './announcer';
import { AtTable } from './turn/at-table';
import { AwayDock } from './away/away-dock';
import { Beside } from './parts/beside';
import { ClearDialog } from './draft/clear-dialog';
import { FrontPage } from './between/front-page';
import { Endings, LastRoundBar, isLastRound } from './between/last-round';
import { FirstDock, LaterSlips } from './first/later';
import { useUnfolded } from './first/use-unfolded';
import { GuideNote } from './guide/guide-note';
import { KeysDialog } from './keys/keys-dialog';
import { NewsNote } from './record/news-note';
import { OutcomeBanner, useEnd } from './turn/outcome';
import { PhoneActions, PhoneMenu, PhoneTabs } from './phone/phone';
import { PhoneBar } from './phone/phone-bar';
import { PlayContext, isClosed, usePlay } from './play-context';
import { RecordShort } from './record/record-panel';
import { SayDock, SaySheet, useSayEnds } from './talk/say-button';
import { SidePanel } from './side-panel';
import { SignDialog } from './turn/sign-dialog';
import { Stage, type MountStage } from './stage/stage';
import { StageHead } from './stage/stage-head';
import { TutorNote } from './record/tutor';
import { useKeys } from './keys/use-keys';
import { usePlayValue } from './use-play';
import { WalkDialog } from './turn/walk-dialog';
import { WorthPaper } from './worth/worth-paper';
import styles from './play.module.css';

/** What only a table of a class opens. */
const ClassDialog = lazily<{ readonly onClose: () => void }>(() =>
  import('../class/during/class-dialog').then((part) => part.ClassDialog),
);

/**
 * The table: the drawn room, the draft and the ledger beside it, and the person's turn below. `mountStage` puts the
 * drawing into the element it is given and returns how to take it out; without it everything can be played as well.
 */
export function PlayScreen({ mountStage }: { readonly mountStage: MountStage }) {
  const play = usePlayValue();
  useKeys(play);
  useEnd(play);
  if (!play) return null;
  const guided = play.preferences.guide && guideOf(play.scenario.id) !== null;
  const covered = play.wide && play.ui.dialog === 'reckoning';
  return (
    <PlayContext.Provider value={play}>
      <h1 class={visuallyHidden} tabIndex={-1}>
        {t('play.heading', { title: play.scenario.title })}
      </h1>
      <div class={play.wide ? styles.wide : styles.narrow}>
        {!play.wide && <PhoneBar key="bar" />}
        <div class={styles.stage} key="stage">
          {play.wide && <StageHead />}
          {play.wide && !covered && <LastRoundBar />}
          <Stage mountStage={mountStage} covered={covered} />
          {covered && <WorthPaper onClose={() => play.set({ dialog: null })} />}
          {guided ? play.wide && <GuideNote /> : <TutorNote />}
          <NewsNote />
          {!play.wide && <OutcomeBanner />}
        </div>
        {play.wide ? <Wide /> : <Narrow />}
      </div>
      <Dialogs />
      <FrontPage />
      <Announcer />
    </PlayContext.Provider>
  );
}

function Wide() {
  const play = usePlay();
  useSayEnds();
  const closed = isClosed(play);
  const unfolded = useUnfolded();
  return (
    <>
      <Beside label={t('play.side-panel')}>
        <Later>
          <SidePanel />
        </Later>
      </Beside>
      {unfolded.draft ? (
        <section class={classes(styles.dock, closed && styles.closed)} aria-label={t('play.dock')}>
          {play.ui.say ? (
            <SayDock />
          ) : (
            <>
              {isLastRound(play) && play.me ? <Endings /> : <RecordShort />}
              <AtTable />
              {!closed && (unfolded.away ? <AwayDock /> : <LaterSlips unfolded={unfolded} />)}
            </>
          )}
        </section>
      ) : (
        <section class={classes(styles.dock, styles.low)} aria-label={t('play.dock')}>
          <FirstDock unfolded={unfolded} />
        </section>
      )}
    </>
  );
}

function Narrow() {
  useSayEnds();
  return (
    <>
      <PhoneTabs />
      <PhoneActions />
      <SaySheet />
    </>
  );
}

/** Whatever is open above the table. */
function Dialogs() {
  const { ui, set, wide } = usePlay();
  const onClose = (): void => set({ dialog: null });
  switch (ui.dialog) {
    case null:
      return null;
    case 'sign':
      return <SignDialog onClose={onClose} />;
    case 'walk':
      return <WalkDialog onClose={onClose} />;
    case 'keys':
      return <KeysDialog onClose={onClose} />;
    case 'clear':
      return <ClearDialog onClose={onClose} />;
    case 'reckoning':
      // Where there is room it lies on the table, and is no dialog above the page.
      return wide ? null : <WorthPaper onClose={onClose} />;
    case 'class':
      return <ClassDialog onClose={onClose} />;
    case 'menu':
      return <PhoneMenu onClose={onClose} />;
    default:
      return ui.dialog satisfies never;
  }
}
