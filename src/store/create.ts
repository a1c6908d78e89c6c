import type { Actions, App } from './app';
import { makeStore, type AppStore, type Context } from './context';
import type { Deps } from './deps';
import { EMPTY_EDITOR, draftActions } from './draft/draft-editor';
import { downloadActions } from './downloads/downloads';
import { dropActions } from './intake/drop';
import { fetchPlay, laterActions } from './later';
import { noticeActions } from './notices';
import { ownActions } from './own';
import { preferenceActions, preferencesFrom } from './preferences';
import { follow, routeActions } from './navigation/route';
import { saveActions } from './saves/saves';
import { refreshSaves } from './saves/shelf';
import { frontPageActions } from './game/front-page';
import { showActions } from './game/show';
import { onStorage, tellUnopened } from './storage/storage';

export interface AppInstance {
  readonly store: AppStore;
  readonly actions: Actions;
  /** Goes where the address says and lists the saves. To be called once. */
  readonly start: () => Promise<void>;
  /** Fetches what plays and shows logs before it is wanted. */
  readonly fetchPlay: () => Promise<unknown>;
}

/** A store with its actions, over the given outside world. */
export function createApp(deps: Deps): AppInstance {
  const store = makeStore(initial(deps));
  const context: Context = {
    store,
    deps,
    play: null,
    game: null,
    keepers: new Map(),
    negotiators: new Map(),
    editors: new Map(),
    unkept: new Map(),
    notes: null,
    notices: 0,
    runs: 0,
    wishes: 0,
  };
  const actions: Actions = {
    ...showActions(context),
    ...frontPageActions(context),
    ...laterActions(context),
    ...draftActions(context),
    ...saveActions(context),
    ...downloadActions(context),
    ...dropActions(context),
    ...preferenceActions(context),
    ...noticeActions(context),
    ...ownActions(context),
    ...routeActions(context),
  };
  const start = async (): Promise<void> => {
    deps.address.listen(() => void follow(context));
    deps.locks.listen({ grown: (id) => context.play?.grown(id), taken: (id) => context.play?.taken(id) });
    deps.storage.listen((now) => {
      onStorage(context)(now);
      // What could not be read until now is read, or is told not to be there.
      if (store.getState().heldBack) void follow(context);
    });
    await Promise.all([follow(context), refreshSaves(context), tellUnopened(context)]);
  };
  return { store, actions, start, fetchPlay: () => fetchPlay(context) };
}

const initial = (deps: Deps): App => ({
  screen: { name: 'gallery' },
  session: null,
  editor: EMPTY_EDITOR,
  panel: 'draft',
  focus: null,
  focusedAt: 0,
  unsaid: null,
  preferences: preferencesFrom(deps.preferences.read()),
  saves: null,
  own: [],
  intake: null,
  notices: [],
  offline: 'waiting',
  heldBack: null,
  staged: false,
  frontPage: null,
});
