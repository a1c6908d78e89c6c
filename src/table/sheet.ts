import * as Phaser from 'phaser';
import type { Box } from './layout';
import type { Pen } from './pen/pen';

let made = 0;

/**
 * A picture on a canvas of its own, shown as a Phaser image. It is painted in units of the design space at the density
 * of the screen, so that letters are sharp at any zoom and device-pixel ratio; afterwards only the image moves.
 */
export class Sheet {
  readonly image: Phaser.GameObjects.Image;
  private texture: Phaser.Textures.Texture | null = null;
  private readonly canvas = document.createElement('canvas');
  private density = 1;

  constructor(
    private readonly scene: Phaser.Scene,
    depth: number,
    blend: Phaser.BlendModes = Phaser.BlendModes.NORMAL,
  ) {
    this.image = scene.add.image(0, 0, '__DEFAULT').setDepth(depth).setBlendMode(blend).setVisible(false);
  }

  /** Paints what lies in `box`, a box about the sheet's own origin. */
  paint(box: Box, density: number, draw: (pen: Pen) => void): this {
    this.slices(box, density, [draw]).forEach((slice) => slice());
    return this;
  }

  /** The same in parts, to be called in order: what takes long can be painted in several tasks. */
  slices(box: Box, density: number, draws: readonly ((pen: Pen) => void)[]): readonly (() => void)[] {
    const x = Math.floor(box.x * density);
    const y = Math.floor(box.y * density);
    const width = Math.max(1, Math.ceil((box.x + box.w) * density) - x);
    const height = Math.max(1, Math.ceil((box.y + box.h) * density) - y);
    let pen: Pen | null = null;
    const open = (): void => {
      pen = this.prepare(width, height);
      pen?.setTransform(density, 0, 0, density, -x, -y);
    };
    const close = (): void => {
      if (!pen) return;
      this.density = density;
      this.upload(width, height);
      this.image
        .setDisplayOrigin(-x, -y)
        .setScale(1 / density)
        .setVisible(true);
    };
    return [open, ...draws.map((draw) => () => pen && draw(pen)), close];
  }

  /** Moves the sheet's origin to a place of the design space, on whole device pixels. */
  at(x: number, y: number): this {
    const snap = (v: number): number => Math.round(v * this.density) / this.density;
    this.image.setPosition(snap(x), snap(y));
    return this;
  }

  alpha(value: number): this {
    this.image.setAlpha(value).setVisible(value > 0 && this.texture !== null);
    return this;
  }

  /** Size as a share of what was painted. */
  scale(across: number, down = across): this {
    this.image.setScale(across / this.density, down / this.density);
    return this;
  }

  destroy(): void {
    this.image.destroy();
    this.forget();
  }

  private prepare(width: number, height: number): Pen | null {
    if (this.canvas.width !== width || this.canvas.height !== height) this.forget();
    // Setting a canvas's size also clears it and all of its pen's settings.
    this.canvas.width = width;
    this.canvas.height = height;
    return this.canvas.getContext('2d');
  }

  private upload(width: number, height: number): void {
    if (this.texture) {
      this.texture.source[0]?.update();
      return;
    }
    // `textures.addCanvas` would read every pixel back once; a bare texture doesn't.
    this.texture = this.scene.textures.create(`sheet-${++made}`, this.canvas, width, height);
    this.texture?.add('__BASE', 0, 0, 0, width, height);
    if (this.texture) this.image.setTexture(this.texture.key);
  }

  private forget(): void {
    if (this.texture) this.scene.textures.remove(this.texture);
    this.texture = null;
  }
}
