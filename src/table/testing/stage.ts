import type * as Phaser from 'phaser';
import { vi } from 'vitest';
import { instrumentsOf, roomOf, type Scenario } from '../../engine';
import { loadSurface } from '../../surfaces';
import type { Art } from '../art';
import type { Cast } from '../cast';
import { layoutFor } from '../layout';
import type { Room } from '../room';
import { paperless } from './paperless';

/** What is asked of an image or a texture is done, and tells nothing. */
function mute(own: Readonly<Record<string, unknown>> = {}): unknown {
  const self: unknown = new Proxy(
    {},
    { get: (_, key) => (key === 'then' ? undefined : key in own ? Reflect.get(own, key) : () => self) },
  );
  return self;
}

/** A page without a screen: canvases on which nothing is painted, and a pen to measure with. */
export function withoutScreen(): void {
  const { pen } = paperless();
  // A canvas that was given a size is to be painted: to write nowhere takes long, so its pen is missing. Others measure.
  vi.stubGlobal('document', {
    createElement: () => {
      const canvas = { width: 0, height: 0, getContext: () => (canvas.width > 0 ? null : pen) };
      return canvas;
    },
  });
  vi.stubGlobal('Path2D', function () {
    return mute();
  });
}

/** The cast of a table without a screen, in the room of a window of 1366 × 768. The page must be without one, too. */
export async function castOf(scenario: Scenario): Promise<Cast> {
  const { createCast } = await import('../cast');
  const art: Art = { flags: new Map(), box: () => ({ x: 0, y: 0, w: 9, h: 9 }), draw: () => undefined };
  const texture = mute({ source: [mute()], key: 'sheet' });
  const scene = {
    add: { image: () => mute({ width: 9, height: 9 }) },
    textures: { create: () => texture, remove: () => undefined },
  };
  const room: Room = {
    scene: scene as unknown as Phaser.Scene,
    art,
    layout: layoutFor(942, 600, 1),
    surface: await loadSurface(scenario),
    dress: roomOf(scenario),
    instruments: [...instrumentsOf(scenario.meters).values()],
  };
  return createCast(room, await import('../passing'));
}
