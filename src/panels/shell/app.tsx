import { Fragment } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Side } from '../../engine';
import { scenarioOf, useApp, type Screen } from '../../store';
import { t } from '../../text';
import { DressedFor, NO_SIDES } from '../design/dress';
import { Boundary } from './boundary';
import { Header } from './header';
import { HeldBack } from './held-back';
import { Notices } from './notices';
import { Overlays } from './overlays';
import { PLACES, type ScreenProps } from './screens';
import styles from './app.module.css';
import { landOn } from './land-on';
import { lazily } from './lazy';
import { useAhead } from './use-ahead';
import { useAppearance } from './use-appearance';
import { useLanguage } from './use-language';

/** The curtain's own code is small, but only a game of several people needs it. */
const Curtain = lazily<{ readonly side: Side }>(() => import('../curtain').then((room) => room.Curtain));

/** The page: skip link, head, the screen of the moment, messages, and what opens above them. */
export function AppShell(props: ScreenProps) {
  useAppearance();
  const spoken = useLanguage();
  const screen = useApp((app) => app.screen);
  const curtain = useApp((app) => (app.screen.name === 'table' ? (app.session?.curtain ?? null) : null));
  const heldBack = useApp((app) => app.heldBack);
  useAhead(screen.name, props);
  const scenario = useApp(scenarioOf);
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  const { title, Component, bare } = PLACES[screen.name];
  const place = placeOn(screen);

  useEffect(() => {
    const named = heldBack ? 'shell.held-title' : title;
    document.title =
      screen.name === 'gallery' && !heldBack
        ? t('shell.product')
        : t('shell.title', { screen: t(named), product: t('shell.product') });
  }, [screen.name, heldBack !== null, spoken]);

  const arrived = useCallback(() => {
    if (first.current) first.current = false;
    else if (main.current) landOn(main.current);
  }, []);

  return (
    <div class={styles.shell}>
      <a
        class={styles.skip}
        href="#content"
        onClick={(event) => {
          // The hash is the address of the screen: moving the focus is all that the link must do.
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t('shell.skip')}
      </a>
      <DressedFor scenario={scenario ?? NO_SIDES}>
        {/* Words are taken where they are shown, on the canvas, too: another language shows the screen anew. */}
        <Fragment key={spoken}>
          {curtain && !heldBack ? (
            <Curtain side={curtain} />
          ) : (
            <>
              {(!bare || heldBack) && <Header screen={screen.name} />}
              <main id="content" ref={main} tabIndex={-1} class={styles.main}>
                {heldBack ? (
                  <HeldBack why={heldBack} arrived={arrived} />
                ) : (
                  <Boundary key={place}>
                    <Component {...props} arrived={arrived} />
                  </Boundary>
                )}
              </main>
            </>
          )}
        </Fragment>
        <Notices />
        <Overlays />
      </DressedFor>
    </div>
  );
}

/** What is shown anew when it changes. */
function placeOn(screen: Screen): string {
  if (screen.name === 'seat') return `seat/${screen.scenario}`;
  return screen.name === 'class' ? `class/${screen.page}` : screen.name;
}
