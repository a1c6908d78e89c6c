import type { App, AppStore } from './store';

/**
 * Milliseconds in which the page asks for nothing before it is kept whole in the browser: what a first visit waits for,
 * from the first screen to the table, goes before.
 */
const CALM = 20_000;
/**
 * The same for a teacher, who opens the page the evening before, closes it soon, and may have no net in class: only what
 * the first picture needs goes before.
 */
const SOON = 2_000;

/**
 * Keeps the site in the browser for when there is no net. Not for people who save data, and not over plain http, where
 * browsers have no such store.
 *
 * A newer build waits until no game is open: it takes over while the person looks at a screen on which nothing can be
 * lost, and the page is loaded anew there. Until then the old build goes on whole, with all its parts.
 */
export function keepOffline(store: AppStore): void {
  const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  const tell = (offline: App['offline']): void => {
    if (store.getState().offline !== 'kept') store.setState({ offline });
  };
  if (!import.meta.env.PROD || !workers || navigator.connection?.saveData === true) return tell('not');
  // Resolved as soon as all is there: at once where it is from an earlier visit.
  void workers.ready.then(() => tell('kept'));
  const begin = async (): Promise<void> => {
    tell('coming');
    // Where workers are forbidden some browsers give nothing, and say nothing.
    const registration: ServiceWorkerRegistration | undefined = await workers.register('./sw.js');
    if (!registration) return tell('not');
    const { installing } = registration;
    installing?.addEventListener('statechange', () => installing.state === 'redundant' && tell('not'));
    const ready = (): void => takeOver(store, registration);
    store.subscribe(isCalm, ready);
    registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', ready));
    ready();
  };
  // A host may serve no such file, or the person forbid it: then the site needs its net, as any other.
  whenCalm(store, () => void begin().catch(() => tell('not')));
}

/** Calls back once nothing has been asked for in as long as the screen wants. */
function whenCalm(store: AppStore, then: () => void): void {
  const wait = (): ReturnType<typeof setTimeout> =>
    setTimeout(
      () => {
        asked.disconnect();
        leave();
        then();
      },
      isTeaching(store.getState()) ? SOON : CALM,
    );
  const again = (): void => {
    clearTimeout(timer);
    timer = wait();
  };
  const asked = new PerformanceObserver(again);
  const leave = store.subscribe(isTeaching, again);
  let timer = wait();
  asked.observe({ type: 'resource' });
}

const isTeaching = ({ screen }: App): boolean => screen.name === 'class';

/**
 * Screens that look the same after they were loaded anew. Not a seat that is being chosen, a class that is prepared,
 * projected or gone through after its games (its hand-ins are nowhere else), nor a replay that has come to some act.
 */
const CALM_SCREENS: readonly App['screen']['name'][] = ['gallery', 'how', 'sources'];

/** A game that was left waits for the next visit in storage, unless acts of it are not there yet. */
const isCalm = ({ screen, session, intake }: App): boolean =>
  CALM_SCREENS.includes(screen.name) && !session?.writing && (session?.unkept ?? null) === null && !intake?.running;

let leaving = false;

function takeOver(store: AppStore, { waiting }: ServiceWorkerRegistration): void {
  // The first one serves nobody yet: nothing has to be loaded anew.
  if (!waiting || !isCalm(store.getState()) || leaving || !navigator.serviceWorker.controller) return;
  leaving = true;
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage({ type: 'SKIP_WAITING' });
}
