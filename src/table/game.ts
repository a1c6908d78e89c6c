import * as Phaser from 'phaser';
import type { Art } from './art';
import { layoutFor, type Layout } from './layout';
import { TidyGame } from './leftovers';
import { glIsSlow } from './renderer';
import type { Laid } from './room';
import { TableScene, type Moving } from './scene';

export interface Game {
  readonly scene: TableScene;
  readonly renderer: 'canvas' | 'webgl';
  /** Fits the canvas to its container. */
  fit(): void;
  destroy(): void;
}

/** Textures and canvas are never denser than this, in pixels a CSS pixel: more cannot be seen, and costs memory. */
const DENSEST = 2.5;

const layoutOf = (container: HTMLElement): Layout => layoutFor(container.clientWidth, container.clientHeight, ratio());
const ratio = (): number => Math.min(DENSEST, window.devicePixelRatio || 1);

/** Starts Phaser in a container; resolves when the room is built. */
export function startGame(container: HTMLElement, art: Art, laid: Laid, moving: Moving): Promise<Game> {
  const slow = glIsSlow();
  const layout = layoutOf(container);
  return new Promise((resolve) => {
    const scene = new TableScene(art, laid, moving, layout, () => resolve(made));
    const game = new TidyGame({
      type: slow ? Phaser.CANVAS : Phaser.WEBGL,
      parent: container,
      width: Math.round(layout.width * ratio()),
      height: Math.round(layout.height * ratio()),
      backgroundColor: '#0A0809',
      banner: false,
      audio: { noAudio: true },
      // Pointers are read from the canvas itself: Phaser's input would have to be awake to answer.
      input: { mouse: false, touch: false, keyboard: false, gamepad: false },
      scale: { mode: Phaser.Scale.NONE, autoCenter: Phaser.Scale.NO_CENTER },
      render: { antialias: true, powerPreference: 'low-power' },
      autoFocus: false,
      scene,
    });
    // A context that was lost comes back with all textures, but nothing draws while the loop sleeps.
    game.events.once(Phaser.Core.Events.READY, () =>
      game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, () => scene.refresh()),
    );
    const made: Game = {
      scene,
      renderer: slow ? 'canvas' : 'webgl',
      fit: () => fit(game, scene, container),
      destroy: () => game.end(),
    };
  });
}

function fit(game: Phaser.Game, scene: TableScene, container: HTMLElement): void {
  const layout = layoutOf(container);
  game.scale.resize(Math.round(layout.width * ratio()), Math.round(layout.height * ratio()));
  stretch(game.canvas);
  scene.fit(layout);
}

const stretch = (canvas: HTMLCanvasElement): void => {
  Object.assign(canvas.style, { width: '100%', height: '100%', display: 'block' });
};
