import { useRef } from 'preact/hooks';
import type { Terms, Track } from '../../../engine';
import { t } from '../../../text';
import { Icon, VisuallyHidden, classes } from '../../design';
import { useUnfolded } from '../first/use-unfolded';
import { termsLooked, usePlay } from '../play-context';
import styles from './tracks.module.css';

const MOVES: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The tracks as tabs; under each name one square an issue, filled where the draft settles it. */
export function Tracks() {
  const play = usePlay();
  const list = useRef<HTMLDivElement>(null);
  const { issues } = play.scenario;
  const unfolded = useUnfolded();
  const tracks = play.scenario.tracks.filter(({ id }) => unfolded.tracks.includes(id));
  const hidden = issues.filter(({ track }) => !unfolded.tracks.includes(track)).length;
  const open = (track: Track): void =>
    play.set({ track: track.id, issue: issues.find((issue) => issue.track === track.id)?.id ?? null });
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = MOVES[event.key];
    const next =
      move &&
      tracks[
        move(
          tracks.findIndex(({ id }) => id === play.ui.track),
          tracks.length,
        )
      ];
    if (!next) return;
    event.preventDefault();
    open(next);
    list.current?.querySelector<HTMLElement>(`#${trackTab(next.id)}`)?.focus();
  };
  return (
    <>
      <div class={styles.list} role="tablist" aria-label={t('draft.tracks')} ref={list} onKeyDown={onKeyDown}>
        {tracks.map((track) => (
          <TrackTab key={track.id} track={track} terms={termsLooked(play)} onOpen={() => open(track)} />
        ))}
      </div>
      {hidden > 0 && (
        <button type="button" class={styles.slip} onClick={() => play.set({ allClauses: true })}>
          {t('first.slip-more', { n: hidden })}
        </button>
      )}
    </>
  );
}

interface TrackTabProps {
  readonly track: Track;
  readonly terms: Terms;
  readonly onOpen: () => void;
}

function TrackTab({ track, terms, onOpen }: TrackTabProps) {
  const { scenario, ui } = usePlay();
  const issues = scenario.issues.filter((issue) => issue.track === track.id);
  const settled = issues.filter(({ id }) => terms[id] !== undefined).length;
  const selected = ui.track === track.id;
  return (
    <button
      type="button"
      role="tab"
      id={trackTab(track.id)}
      class={styles.tab}
      aria-selected={selected}
      aria-controls={TRACK_PANEL}
      tabIndex={selected ? 0 : -1}
      onClick={onOpen}
    >
      <span>{track.name}</span>
      <span class={styles.squares} aria-hidden="true">
        <Icon name={track.icon} />
        {issues.map(({ id }) => (
          <span key={id} class={classes(styles.square, terms[id] !== undefined && styles.settled)} />
        ))}
      </span>
      <VisuallyHidden>{t('draft.track-state', { settled, all: issues.length })}</VisuallyHidden>
    </button>
  );
}

export const TRACK_PANEL = 'draft-track';
export const trackTab = (track: string): string => `draft-track-${track}`;
