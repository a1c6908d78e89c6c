import * as Phaser from 'phaser';

/** Runs `make`; the function returned takes off again whatever it made the target listen to. */
function listenedBy(target: EventTarget, make: () => void): () => void {
  const added: Parameters<EventTarget['addEventListener']>[] = [];
  const listen: EventTarget['addEventListener'] = (...call) => {
    added.push(call);
    EventTarget.prototype.addEventListener.apply(target, call);
  };
  // An own property hides the inherited one for as long as `make` takes.
  Object.defineProperty(target, 'addEventListener', { value: listen, configurable: true });
  try {
    make();
  } finally {
    Reflect.deleteProperty(target, 'addEventListener');
  }
  return () => added.forEach((call) => target.removeEventListener(...call));
}

/**
 * A game that leaves nothing behind. Phaser 4.2.1 keeps the whole of it, scene, textures and all, after `destroy`: a
 * listener for visibility on the document is never taken off, two handlers stay on the window, and a sprite of the
 * texture manager that is never destroyed owns two canvases of a pool that lasts as long as the page.
 */
export class TidyGame extends Phaser.Game {
  private unlisten: (() => void) | undefined;

  protected override start(): void {
    this.unlisten = listenedBy(document, () => super.start());
  }

  /** Takes the game, its canvas and its context down at once. */
  end(): void {
    this.unlisten?.();
    window.onblur = null;
    window.onfocus = null;
    this.textures.tileSprite.destroy();
    const { renderer } = this;
    // Browsers allow only so many contexts, and collect them late.
    const lost = 'gl' in renderer ? renderer.gl.getExtension('WEBGL_lose_context') : null;
    this.destroy(true);
    // It is destroyed in its next step: a sleeping loop has none.
    this.loop.wake();
    lost?.loseContext();
  }
}
