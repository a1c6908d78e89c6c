import { nameOf, type Draft, type GameEvent, type Side } from '../../../engine';
import { actions } from '../../../store';
import { t } from '../../../text';
import { Button, Icon, Mark, Points, classes } from '../../design';
import { listInText } from '../names';
import { lensOf, usePlay, type Play } from '../play-context';
import { openDrafts } from '../turn/acts-at-table';
import { worthOf } from '../worth/worth';
import { framesOf } from './story';
import styles from './last-round.module.css';

/** Whether nobody has another turn after this one. */
export const isLastRound = ({ view }: Play): boolean =>
  view.phase === 'table' && view.round > 0 && view.round === view.settings.rounds;

/** Over the window, in the last round: what has been done in it, whose act it is, and what is still to come. */
export function LastRoundBar() {
  const play = usePlay();
  if (!isLastRound(play)) return null;
  const { view, frames, scenario, me } = play;
  const events = framesOf(frames, view.round).map(({ event }) => event);
  const opened = events.find((event) => event.kind === 'round-opened');
  const queue: readonly Side[] = opened?.kind === 'round-opened' ? opened.queue : [];
  return (
    <section class={styles.bar} aria-labelledby="last-round-title">
      <h2 id="last-round-title">{t('between.last-round')}</h2>
      <ol>
        {queue.map((side) => (
          <li key={side} aria-current={view.turn === side ? 'step' : undefined}>
            <Mark side={side} />
            {doneWords(events, side, nameOf(scenario, side)) ??
              (side === me ? t('between.step-yours') : t('between.step-theirs', { side: nameOf(scenario, side) }))}
          </li>
        ))}
        <li>
          <Icon name="newspaper" />
          {t('between.step-print')}
        </li>
      </ol>
    </section>
  );
}

/** What a side did at the table in this round; null while it has still to speak. */
function doneWords(events: readonly GameEvent[], side: Side, name: string): string | null {
  const done = events.findLast(
    (event) => (event.kind === 'drafted' || event.kind === 'signed' || event.kind === 'held') && event.side === side,
  );
  switch (done?.kind) {
    case 'drafted':
      return t('between.step-drafted', { side: name, n: done.number });
    case 'signed':
      return t('between.step-signed', { side: name, n: done.drafts.at(-1) ?? 0 });
    case 'held':
      return t('between.step-held', { side: name });
    default:
      return null;
  }
}

/** In the last round, in the place of the record: how it may end, side by side, each with what it is worth. */
export function Endings() {
  const play = usePlay();
  const { me, secret } = play;
  if (!me || !secret) return null;
  const best = bestToSign(play);
  const own = play.view.drafts.findLast(({ by }) => by === me);
  return (
    <section class={styles.endings} aria-labelledby="endings-title">
      <div class={styles.head}>
        <h2 id="endings-title">{t('between.endings')}</h2>
        <Button variant="quiet" size="small" onClick={() => actions.open('record')}>
          {t('record.all')}
        </Button>
      </div>
      <dl>
        {best && (
          <Ending
            name={t('between.end-sign', { n: best.number })}
            note={signNote(play, best)}
            value={worthTo(play, best)}
          />
        )}
        <Ending name={t('between.end-none')} note={t('between.end-none-note')} value={0} />
        {own && (
          <Ending
            name={t('between.end-own', { n: own.number })}
            note={missingNote(play, own)}
            value={worthTo(play, own)}
            guessed
          />
        )}
      </dl>
    </section>
  );
}

interface EndingProps {
  readonly name: string;
  readonly note: string;
  readonly value: number;
  /** It hangs on others. */
  readonly guessed?: boolean;
}

const Ending = ({ name, note, value, guessed = false }: EndingProps) => (
  <div>
    <dt>
      {name}
      <small>{note}</small>
    </dt>
    <dd class={classes(guessed && 'guess')}>
      <Points value={value} big />
    </dd>
  </div>
);

const worthTo = (play: Play, { terms }: Draft): number => {
  const { view, me, secret } = play;
  return me && secret ? worthOf(view, me, secret, terms, lensOf(play)).gain : 0;
};

/** Of the drafts that the person could sign, the one that is worth most to them. */
const bestToSign = (play: Play): Draft | undefined =>
  openDrafts(play)
    .map(({ draft }) => draft)
    .sort((a, b) => worthTo(play, b) - worthTo(play, a))[0];

function signNote(play: Play, draft: Draft): string {
  const waits = play.view.seats.filter((seat) => seat !== play.me && !draft.signatures.includes(seat));
  return waits.length === 0
    ? t('between.end-sign-note')
    : t('between.end-wait-note', { sides: listInText(play.scenario, waits) });
}

function missingNote({ view, scenario }: Play, draft: Draft): string {
  const missing = view.seats.filter((seat) => !draft.signatures.includes(seat));
  return t('between.end-wait-note', { sides: listInText(scenario, missing) });
}
