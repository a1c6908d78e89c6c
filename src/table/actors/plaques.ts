import type { Box, Layout } from '../layout';
import { PLAQUE_HEIGHT, drawPlaque, plaqueWidth, type PlaqueText } from '../pen/plaque';
import { DEPTH, onChange, type Room } from '../room';
import { Sheet } from '../sheet';
import { measure } from './plates';

/** Where a plaque hangs: its upper edge, and which point of it stands at x. */
export interface Hook {
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'middle' | 'right';
}

export interface Plaque {
  /** Hangs it up, or takes it off where there is nothing to say. */
  draw(text: PlaqueText, seen: boolean): void;
  hide(): void;
  box(): Box | null;
}

/** A plaque with name, number and change. It stays inside what is seen; strips on phones have none. */
export function createPlaque(room: Room, hook: (layout: Layout) => Hook): Plaque {
  const sheet = new Sheet(room.scene, DEPTH.instruments);
  const changed = onChange();
  let hangs: Box | null = null;
  let box: Box | null = null;
  return {
    draw: (text, seen) => {
      const { layout } = room;
      if (layout.compact || !seen) {
        box = null;
        sheet.alpha(0);
        return;
      }
      const { ui, seen: all, density } = layout;
      changed([text, layout], () => {
        const width = measure((pen) => plaqueWidth(pen, text));
        const { x, y, align } = hook(layout);
        const left = x - (align === 'left' ? 0 : align === 'middle' ? 0.5 : 1) * width * ui;
        const margin = 5 / layout.zoom;
        const inside = Math.min(all.x + all.w - width * ui - margin, Math.max(all.x + margin, left));
        hangs = { x: inside, y, w: width * ui, h: PLAQUE_HEIGHT * ui };
        sheet.paint({ x: 0, y: 0, w: hangs.w, h: hangs.h }, density, (pen) => {
          pen.scale(ui, ui);
          drawPlaque(pen, width, text);
        });
        sheet.at(inside, y);
      });
      box = hangs;
      sheet.alpha(1);
    },
    hide: () => {
      box = null;
      sheet.alpha(0);
    },
    box: () => box,
  };
}

export function union(a: Box, b: Box): Box;
export function union(a: Box | null, b: Box | null): Box | null;
export function union(a: Box | null, b: Box | null): Box | null {
  if (!a || !b) return a ?? b;
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return { x, y, w: Math.max(a.x + a.w, b.x + b.w) - x, h: Math.max(a.y + a.h, b.y + b.h) - y };
}
