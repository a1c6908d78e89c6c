import { SIDE_LOOK, lookOf, places } from '../../art';
import { sidesOf, type Side } from '../../engine';
import { cardOf, type Speaker } from '../cards';
import type { Box } from '../layout';
import type { Run } from '../motion';
import { captionSize, drawCaption } from '../pen/caption';
import { DEPTH, type Actor, type Room } from '../room';
import { Sheet } from '../sheet';
import { speakerOf, type Shown } from '../shown';
import { NOTE_ROOM, noteRoom, noteSpot, tableSpot } from '../spots';
import { union } from './plaques';
import { measure } from './plates';

export interface CaptionsActor extends Actor {
  /**
   * A short card that says what happens; stays until the next one, or until the table stands still. The one before it
   * is left its time first.
   */
  say(run: Run, shown: Shown, who: Speaker, words: string): Promise<void>;
  /** The card needs so long to be read, in milliseconds at normal speed: what follows may play meanwhile. */
  leave(run: Run, ms: number): void;
  /** Takes the card away once it has had its time. */
  hush(run: Run): Promise<void>;
}

const isSide = ({ scenario }: Shown, who: Speaker): who is Side => sidesOf(scenario).some((side) => side === who);

/** `speechBox` is where words stand: a note keeps off them. */
export function createCaptions(room: Room, plateBox: (side: Side) => Box, speechBox: () => Box | null): CaptionsActor {
  const sheet = new Sheet(room.scene, DEPTH.caption);
  let shownNow = false;
  /** When the card may go, by the stage's clock. */
  let until = 0;

  const read = (run: Run): Promise<void> => run.wait(Math.max(0, until - run.now));

  const place = (shown: Shown, who: Speaker, w: number, h: number): readonly [number, number] => {
    const { seen, compact } = room.layout;
    const inside = (x: number): number => Math.min(seen.x + seen.w - w / 2 - 6, Math.max(seen.x + w / 2 + 6, x));
    switch (who) {
      case 'press':
        return [inside(208), compact ? 262 : 300];
      case 'clock':
        return compact ? [471, 330] : [inside(882), 204 + h / 2];
      case 'table': {
        const at = places(shown.view, shown.scenario);
        const beside = sidesOf(shown.scenario).filter((side) => at[side] !== 'near');
        return tableSpot(room.layout, beside.map(plateBox), h);
      }
      default: {
        const words = speechBox();
        const box = speakerOf(shown) === who && words ? union(plateBox(who), words) : plateBox(who);
        return noteSpot(room.layout, places(shown.view, shown.scenario)[who], box, { w, h });
      }
    }
  };

  const lay = (shown: Shown, who: Speaker, words: string): void => {
    const ui = Math.min(room.layout.ui, 2);
    const most = isSide(shown, who) ? noteRoom(room.layout, places(shown.view, shown.scenario)[who]) : NOTE_ROOM;
    const size = measure((pen) => captionSize(pen, words, room.layout.compact ? 190 : most));
    const [w, h] = [size.w * ui, size.h * ui];
    const colour = isSide(shown, who) ? SIDE_LOOK[lookOf(shown.scenario, who)].colour : null;
    sheet.paint({ x: -w / 2 - 16, y: -h / 2 - 16, w: w + 32, h: h + 32 }, room.layout.density, (pen) => {
      pen.scale(ui, ui);
      drawCaption(pen, size, colour);
    });
    sheet.at(...place(shown, who, w, h));
  };

  return {
    draw: (shown) => {
      if (!shown.still) return;
      // Where nothing moves the last note is left lying, for whoever reads it.
      const { done } = shown.story;
      const card = done && cardOf(done, shown);
      shownNow = card?.kind === 'note';
      if (card?.kind === 'note') lay(shown, card.who, card.words);
      sheet.alpha(shownNow ? 1 : 0);
    },
    leave: (run, ms) => {
      until = run.finished ? 0 : run.now + ms;
    },
    say: async (run, shown, who, words) => {
      await read(run);
      lay(shown, who, words);
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
