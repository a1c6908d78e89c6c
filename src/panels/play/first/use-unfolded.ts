import { useMemo } from 'preact/hooks';
import { isSharedGame, useApp } from '../../../store';
import { termsLooked, usePlay } from '../play-context';
import { allOf, seesAll, unfoldedFor, type Unfolded } from './unfolded';

/** What lies open on the play screen. Where several people share it, or nobody plays, everything does. */
export function useUnfolded(): Unfolded {
  const play = usePlay();
  const { frames, view, scenario, me, ui, session } = play;
  const terms = termsLooked(play);
  const all = useApp(seesAll);
  const shared = useApp(isSharedGame);
  return useMemo(() => {
    if (!me || all || shared || session.mode !== 'play') return allOf(scenario);
    const unfolded = unfoldedFor(me, { frames, view, scenario, terms });
    return ui.allClauses ? { ...unfolded, draft: true, tracks: allOf(scenario).tracks } : unfolded;
  }, [frames, view, scenario, terms, me, all, shared, session.mode, ui.allClauses]);
}
