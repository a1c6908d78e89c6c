import { SIDE_LOOK, lookOf, places } from '../../art';
import type { Side } from '../../engine';
import type { Box } from '../layout';
import type { Run } from '../motion';
import { captionSize, drawCaption } from '../pen/caption';
import { DEPTH, type Actor, type Room } from '../room';
import { Sheet } from '../sheet';
import type { Shown } from '../shown';
import { measure } from './plates';

/** Who a caption belongs to: a delegation, the press gallery, the clock, or the table as a whole. */
export type Speaker = Side | 'press' | 'clock' | 'table';

export interface CaptionsActor extends Actor {
  /** A short card that says what happens; stays until the next one, or until the table stands still. */
  say(run: Run, shown: Shown, who: Speaker, words: string): Promise<void>;
  /** Takes the card away. */
  hush(run: Run): Promise<void>;
}

export function createCaptions(room: Room, plateBox: (side: Side) => Box): CaptionsActor {
  const sheet = new Sheet(room.scene, DEPTH.caption);
  let shownNow = false;

  const place = (shown: Shown, who: Speaker, w: number, h: number): readonly [number, number] => {
    const { seen, compact } = room.layout;
    const inside = (x: number): number => Math.min(seen.x + seen.w - w / 2 - 6, Math.max(seen.x + w / 2 + 6, x));
    switch (who) {
      case 'press':
        return [inside(208), compact ? 262 : 300];
      case 'clock':
        return compact ? [471, 330] : [inside(882), 204 + h / 2];
      case 'table':
        return [471, 372];
      default: {
        const box = plateBox(who);
        const above = places(shown.view, shown.scenario)[who] === 'near';
        return [inside(box.x + box.w / 2), above ? box.y - h / 2 - 6 : box.y + box.h + h / 2 + 8];
      }
    }
  };

  return {
    draw: () => undefined,
    say: async (run, shown, who, words) => {
      const ui = Math.min(room.layout.ui, 2);
      const size = measure((pen) => captionSize(pen, words, room.layout.compact ? 190 : 250));
      const [w, h] = [size.w * ui, size.h * ui];
      const [x, y] = place(shown, who, w, h);
      const colour =
        who === 'press' || who === 'clock' || who === 'table' ? null : SIDE_LOOK[lookOf(shown.scenario, who)].colour;
      sheet.paint({ x: -w / 2 - 16, y: -h / 2 - 16, w: w + 32, h: h + 32 }, room.layout.density, (pen) => {
        pen.scale(ui, ui);
        drawCaption(pen, size, colour);
      });
      sheet.at(x, y);
      shownNow = true;
      await run.tween(160, (t) => sheet.alpha(t));
    },
    hush: async (run) => {
      if (!shownNow) return;
      shownNow = false;
      await run.tween(200, (t) => sheet.alpha(1 - t));
    },
  };
}
