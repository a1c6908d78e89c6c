import { useId } from 'preact/hooks';
import { inText, nameOf, type Side } from '../../engine';
import { actions, viewersOf } from '../../store';
import { t } from '../../text';
import { IconButton, useMedia, visuallyHidden } from '../design';
import { SpeedChoice } from '../play';
import styles from './controls.module.css';
import { numberOf } from './stops';
import { roundWords, useReplay } from './use-replay';

/** The transport: to the ends, by acts, playing; the slider over all acts. */
export function Controls() {
  const { session, stops, at } = useReplay();
  const atEnd = at === stops.length - 1;
  return (
    <section class={styles.controls} aria-label={t('replay.controls')}>
      <div class={styles.buttons}>
        <IconButton icon="skip-back" label={t('replay.first')} onClick={() => actions.goTo('first')} />
        <IconButton icon="step-back" label={t('replay.previous')} onClick={() => actions.goTo('previous')} />
        <IconButton
          class={styles.play}
          variant="primary"
          icon={session.playing ? 'pause' : 'play'}
          label={t(session.playing ? 'replay.pause' : 'replay.play')}
          onClick={() => actions.togglePlaying()}
        />
        <IconButton
          icon="step-forward"
          label={t('replay.next')}
          onClick={() => (atEnd ? actions.skip() : actions.goTo('next'))}
        />
        <IconButton icon="skip-forward" label={t('replay.last')} onClick={() => actions.goTo('last')} />
      </div>
      <ActSlider />
    </section>
  );
}

/** What is chosen once and then left: speed and eyes. On a phone it scrolls with the page. */
export const ReplayOptions = () => (
  <section class={styles.options} aria-label={t('replay.options')}>
    <SpeedChoice class={styles.pick} />
    <Viewer />
    <p class={styles.keys}>{t('replay.keys')}</p>
  </section>
);

/** As in the style sheet beside this file. */
const SMALL = '(max-width: 63.99em), (max-height: 35.99em)';

/** A slider over the acts, with a tick for each round. */
function ActSlider() {
  const replay = useReplay();
  const { stops, at, acts, session } = replay;
  const id = useId();
  const small = useMedia(SMALL);
  const act = numberOf(stops, at, session.over);
  const where = act === 0 ? t('replay.at-start') : t('replay.at', { act, acts });
  return (
    <div class={styles.slider}>
      <label class={small ? visuallyHidden : ''} for={id}>
        {t('replay.slider')}
      </label>
      <div class={styles.track}>
        <input
          id={id}
          type="range"
          min={0}
          max={stops.length - 1}
          step={1}
          value={at}
          aria-valuetext={`${where}. ${roundWords(replay)}`}
          onInput={({ currentTarget }) => {
            const stop = stops[currentTarget.valueAsNumber];
            if (stop) actions.goTo(stop.frame);
          }}
        />
        <Ticks />
      </div>
      <output class="num" for={id}>
        {where}
      </output>
    </div>
  );
}

/** Where each round begins. */
function Ticks() {
  const { session, stops } = useReplay();
  const last = Math.max(1, stops.length - 1);
  const begun = new Map<number, number>();
  stops.forEach(({ frame }, at) => {
    const view = session.frames[frame]?.view;
    if (view && view.round > 0 && !begun.has(view.round)) begun.set(view.round, at);
  });
  return (
    <span class={styles.ticks} aria-hidden="true">
      {[...begun].map(([round, at]) => (
        <span key={round} style={{ insetInlineStart: `${(100 * at) / last}%` }}>
          {round}
        </span>
      ))}
    </span>
  );
}

function Viewer() {
  const { session } = useReplay();
  const viewers = viewersOf(session.header, session.over, session.acts);
  const note = useId();
  const { scenario } = session.header;
  // Nobody's sheet may be seen: the replay shows what was public.
  if (viewers.length === 0) return null;
  const labelOf = (viewer: Side | 'all'): string =>
    viewer === 'all' ? t('replay.viewer-all') : nameOf(scenario, viewer);
  return (
    <label class={styles.pick}>
      {t('replay.viewer')}
      <select
        value={session.viewer}
        aria-describedby={note}
        onChange={({ currentTarget }) => {
          const chosen = viewers.find((each) => each === currentTarget.value);
          if (chosen) actions.setViewer(chosen);
        }}
      >
        {viewers.map((each) => (
          <option key={each} value={each}>
            {labelOf(each)}
          </option>
        ))}
      </select>
      <span id={note} class={styles.note}>
        {session.viewer === 'all'
          ? t('replay.viewer-note-all')
          : t('replay.viewer-note', { side: inText(scenario, session.viewer) })}
      </span>
    </label>
  );
}
