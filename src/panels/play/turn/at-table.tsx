import { audience } from '../../../engine';
import { t } from '../../../text';
import { actions } from '../../../store';
import { Button, classes } from '../../design';
import {
  hold,
  holdRefusal,
  openDrafts,
  signRefusal,
  signWords,
  tableDraft,
  tableRefusal,
  walkRefusal,
} from './acts-at-table';
import { OutcomeBanner } from './outcome';
import { isClosed, usePlay, type Play } from '../play-context';
import { SayButton } from '../talk/say-button';
import { SpeedChoice } from './speed';
import { TurnHead } from './turn-head';
import { VoteButtons } from './vote';
import styles from './turn.module.css';

/** The act at the table: table a draft, sign, hold, walk out; in the closing, the vote. */
export function AtTable() {
  const play = usePlay();
  return (
    <section class={styles.at} aria-labelledby="turn-title">
      <TurnHead />
      <ActsOf play={play} />
      {play.view.phase !== 'over' && <Foot play={play} />}
    </section>
  );
}

const Foot = ({ play }: { readonly play: Play }) => (
  <div class={styles.foot}>
    {!isClosed(play) && (
      <Button
        variant="quiet"
        size="small"
        icon="door-open"
        class={styles.walk}
        data-key="walk"
        refusal={walkRefusal(play)}
        onClick={() => play.set({ dialog: 'walk' })}
      >
        {t('play.walk')}
      </Button>
    )}
    <span>{lost(play)}</span>
    <SpeedChoice />
  </div>
);

function ActsOf({ play: { view, wide } }: { readonly play: Play }) {
  const { phase } = view;
  switch (phase) {
    case 'closing':
      return <VoteButtons />;
    case 'over':
      return (
        <>
          {wide && <OutcomeBanner />}
          <WaysOn />
        </>
      );
    case 'opening':
    case 'table':
      return <Acts />;
    default:
      return phase satisfies never;
  }
}

/** Where one goes from a table at which all is said; the way to the debrief stands in the outcome. */
const WaysOn = () => (
  <div class={classes(styles.pair, styles.after)}>
    <Button icon="play" onClick={() => actions.go({ name: 'replay' })}>
      {t('play.over-replay')}
    </Button>
    <Button icon="arrow-left" onClick={() => actions.go({ name: 'gallery' })}>
      {t('play.menu-gallery')}
    </Button>
  </div>
);

export const TableButton = ({ short = false }: { readonly short?: boolean }) => {
  const play = usePlay();
  const number = play.view.drafted + 1;
  return (
    <Button
      variant="primary"
      wide
      icon="pen-line"
      class={styles.primary}
      data-key="table"
      refusal={tableRefusal(play)}
      onClick={() => tableDraft(play)}
    >
      {short ? t('play.table-short', { number }) : t('play.table', { number })}
    </Button>
  );
};

export const SignButton = () => {
  const play = usePlay();
  return (
    <Button
      icon="signature"
      data-key="sign"
      refusal={signRefusal(play)}
      aria-haspopup="dialog"
      onClick={() => play.set({ dialog: 'sign' })}
    >
      {signWords(play)}
    </Button>
  );
};

export const HoldButton = () => {
  const play = usePlay();
  return (
    <Button
      icon="hourglass"
      data-key="hold"
      refusal={holdRefusal(play)}
      title={t('play.hold-hint')}
      onClick={() => hold(play)}
    >
      {t('play.hold')}
    </Button>
  );
};

function Acts() {
  return (
    <>
      <div class={styles.first}>
        <TableButton />
        <SayButton />
      </div>
      <div class={styles.pair}>
        <SignButton />
        <HoldButton />
      </div>
    </>
  );
}

/** What signing the one draft on the table would cost at home. */
function lost(play: Play): string {
  const [one, ...more] = openDrafts(play);
  if (!one || more.length > 0 || !play.me || !play.secret) return '';
  const n = audience(play.view, play.secret, play.me, one.draft.terms) / 100;
  return n === 0 ? '' : t('play.lost-at-home', { draft: one.draft.number, n });
}
