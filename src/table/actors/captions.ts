import { SIDE_LOOK, lookOf, places } from '../../art';
import { nameOf, type Side } from '../../engine';
import { cubicOut } from '../easing';
import type { Box } from '../layout';
import type { Run } from '../motion';
import { captionSize, drawCaption, drawWords, wordsSize } from '../pen/caption';
import { DEPTH, type Actor, type Room } from '../room';
import { Sheet } from '../sheet';
import type { Shown } from '../shown';
import { measure } from './plates';

/** Who a caption belongs to: a delegation, the press gallery, the clock, or the table as a whole. */
export type Speaker = Side | 'press' | 'clock' | 'table';

export interface CaptionsActor extends Actor {
  /**
   * A short card that says what happens; stays until the next one, or until the table stands still. The one before it
   * is left its time first.
   */
  say(run: Run, shown: Shown, who: Speaker, words: string): Promise<void>;
  /** What a side says, on its own place card, unfolded; it stays while the side acts, and at least until it is read. */
  speak(run: Run, shown: Shown, side: Side, words: string, ms: number): Promise<void>;
  /** Folds up a place card that has had its time; `now` whether it has or not. */
  fold(run: Run, now?: true): Promise<void>;
  /** The card needs so long to be read, in milliseconds at normal speed: what follows may play meanwhile. */
  leave(run: Run, ms: number): void;
  /** Takes the card away once it has had its time. */
  hush(run: Run): Promise<void>;
}

export function createCaptions(room: Room, plateBox: (side: Side) => Box): CaptionsActor {
  const sheet = new Sheet(room.scene, DEPTH.caption);
  const card = new Sheet(room.scene, DEPTH.caption - 0.1);
  let unfolded = false;
  let spokenUntil = 0;
  let shownNow = false;
  /** When the card may go, by the page's clock. */
  let until = 0;

  const read = (run: Run): Promise<void> => run.wait(Math.max(0, until - performance.now()) * run.rate);

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
        return [inside(box.x + box.w / 2), above ? box.y - h / 2 - 6 : box.y + box.h + h / 2 + (unfolded ? 14 : 8)];
      }
    }
  };

  const fold: CaptionsActor['fold'] = async (run, now) => {
    if (!unfolded || (!now && performance.now() < spokenUntil)) return;
    unfolded = false;
    await run.tween(160, (t) => card.alpha(1 - t));
  };

  return {
    draw: () => undefined,
    fold,
    speak: async (run, shown, side, words, ms) => {
      if (unfolded) await run.wait(Math.max(0, spokenUntil - performance.now()) * run.rate);
      const { seen, compact, density } = room.layout;
      const ui = Math.min(room.layout.ui, 2);
      const name = nameOf(shown.scenario, side);
      const size = measure((pen) => wordsSize(pen, name, words, Math.min(compact ? 340 : 616, seen.w / ui - 16)));
      const [w, h] = [size.w * ui, size.h * ui];
      card.paint({ x: -w / 2 - 16, y: -h / 2 - 16, w: w + 32, h: h + 32 }, density, (pen) => {
        pen.scale(ui, ui);
        drawWords(pen, size, SIDE_LOOK[lookOf(shown.scenario, side)].colour);
      });
      // It stands where its plate stands, at the sides above it, and grows upwards: the map before it is left in sight.
      const box = plateBox(side);
      const place = places(shown.view, shown.scenario)[side];
      const foot = place === 'far' ? box.y + box.h + 6 : place === 'near' ? box.y + box.h : box.y - 2;
      const x = Math.min(seen.x + seen.w - w / 2 - 6, Math.max(seen.x + w / 2 + 6, box.x + box.w / 2));
      card.at(x, foot - h / 2);
      unfolded = true;
      spokenUntil = performance.now() + ms / run.rate;
      await run.tween(280, (t) => card.scale(0.4 + 0.6 * t, 1).alpha(Math.min(1, 2 * t)), cubicOut);
    },
    leave: (run, ms) => {
      until = run.finished ? 0 : performance.now() + ms / run.rate;
    },
    say: async (run, shown, who, words) => {
      await read(run);
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
      until = 0;
      await run.tween(160, (t) => sheet.alpha(t));
    },
    hush: async (run) => {
      if (!shownNow) return;
      await read(run);
      shownNow = false;
      await run.tween(200, (t) => sheet.alpha(1 - t));
    },
  };
}
