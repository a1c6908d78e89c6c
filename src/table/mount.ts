import { instrumentsOf, roomOf, sidesOf, type Scenario } from '../engine';
import { lessMotion, type Actions, type App } from '../store';
import { lookOf, type Look } from '../art';
import { loadSurface } from '../surfaces';
import { loadArt } from './art';
import { direct, type Source } from './director';
import { startGame } from './game';
import { FONT } from './pen/pen';
import { attachPointer } from './pointer';
import { onResize } from './resize';
import { shownOf, type Shown } from './shown';

export interface TableDeps {
  readonly store: Source;
  readonly actions: Pick<Actions, 'advance' | 'open' | 'stage'>;
}

/**
 * Puts the table into a container, which it fills, and leads it by the store. The container needs a size; until the
 * room is built it stays empty, and the panels show frames without it. Returns what takes everything down again.
 *
 * For tests the element inside tells by attributes what goes on: `data-renderer` (canvas or webgl), `data-frame`,
 * `data-playing`, and `data-hits`: for each thing that can be pressed a place in CSS pixels of the container.
 */
export function mountTable(container: HTMLElement, { store, actions }: TableDeps): () => void {
  const undo: (() => void)[] = [];
  let gone = false;
  const element = document.createElement('div');
  element.dataset['table'] = '';
  // Every thing on the canvas has its named twin among the panels.
  element.setAttribute('aria-hidden', 'true');
  Object.assign(element.style, { position: 'absolute', inset: '0', overflow: 'hidden' });
  container.append(element);
  undo.push(() => element.remove());

  void build();
  return () => {
    gone = true;
    undo
      .splice(0)
      .reverse()
      .forEach((step) => step());
  };

  async function build(): Promise<void> {
    const scenario = store.getState().session?.header.scenario;
    if (!scenario) return;
    const dress = roomOf(scenario);
    const [art, surface, passing, { playPicture }] = await Promise.all([
      loadArt({ ...facesOf(scenario), view: dress.view, time: dress.time }),
      loadSurface(scenario),
      import('./passing'),
      import('./pictures'),
      fontsLoaded(),
    ]);
    if (gone) return;
    const laid = { surface, dress, instruments: [...instrumentsOf(scenario.meters).values()] };
    const game = await startGame(element, art, laid, { passing, playPicture });
    undo.push(game.destroy);
    if (gone) return undo.pop()?.();
    game.fit();
    const { scene } = game;
    const shown = shownNow(store.getState());
    if (shown) await scene.build(shown, async () => (await breath(), !gone));
    if (gone) return;
    const canvas = element.querySelector('canvas');
    if (!canvas) return;
    element.dataset['renderer'] = game.renderer;
    const pointer = attachPointer({ canvas, scene, store, actions, layout: () => scene.layout });
    undo.push(pointer.off);
    undo.push(onResize(element, () => (game.fit(), pointer.refresh(), tellHits())));
    let told: ReturnType<typeof setTimeout> | undefined;
    /** Frames that are shown one after the other are told of once: to look for free places takes as long as to draw. */
    const tellHits = (): void => {
      clearTimeout(told);
      told = setTimeout(() => (element.dataset['hits'] = JSON.stringify(scene.places())));
    };
    undo.push(() => clearTimeout(told));
    actions.stage(true);
    undo.push(() => actions.stage(false));
    undo.push(
      direct({
        scene,
        store,
        actions,
        reducedMotion: () => lessMotion().matches,
        onShown: (frame, playing) => {
          element.dataset['frame'] = String(frame.index);
          element.dataset['playing'] = String(playing);
          tellHits();
          pointer.refresh();
        },
      }),
    );
  }
}

/** The looks and the emblems of the sides of a table. */
function facesOf(scenario: Scenario): { looks: ReadonlySet<Look>; emblems: ReadonlySet<string> } {
  const sides = sidesOf(scenario);
  return {
    looks: new Set(sides.map((side) => lookOf(scenario, side))),
    emblems: new Set(sides.map((side) => scenario.sides[side].emblem)),
  };
}

function shownNow(app: App): Shown | null {
  const frame = app.session?.frames[app.session.shown];
  return frame ? shownOf(app, frame) : null;
}

/** Lets the page answer, and paint, before more is done. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Letters are baked into textures: the fonts must be there before. A font that fails is not waited for. */
const fontsLoaded = (): Promise<unknown> =>
  Promise.allSettled(
    ['', 'italic '].flatMap((style) =>
      [FONT.ui, FONT.serif].map((family) => document.fonts.load(`${style}600 14px ${family}`, 'Aa−я')),
    ),
  );
