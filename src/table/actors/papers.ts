import { type Point, type Place } from '../../art';
import type { Draft, Side } from '../../engine';
import { between, cubicOut, sineInOut } from '../easing';
import type { Run } from '../motion';
import { DEPTH, type Actor, type Room } from '../room';
import type { Shown } from '../shown';
import { createPile } from './pile';

/** How long a paper slides across the table. */
export const SLIDE_MS = 460;

export interface PapersActor extends Actor {
  /** The draft's paper slides from its side to the middle; the one it replaces moves under the stack. */
  slideIn(run: Run, shown: Shown, draft: number, from: Place): Promise<void>;
  /** The pen writes one more signature on a draft. */
  sign(run: Run, shown: Shown, draft: number, side: Side): Promise<void>;
  /** A draft comes to the top of the stack. */
  toTop(run: Run, shown: Shown, draft: number): Promise<void>;
  /** The draft on top is pushed back from the middle. */
  pushBack(run: Run, draft: number): Promise<void>;
  /** The outline of a draft's paper as it lies, for presses; null if it is not on the table. */
  outline(draft: number): readonly Point[] | null;
}

/** Where papers come from, in the design space, seen from the spot. */
const ORIGIN: Record<Place, Point> = {
  far: [150, -210],
  near: [160, 190],
  left: [-260, -60],
  right: [520, -60],
  'left-front': [-270, 0],
  'left-back': [-220, -130],
  'right-front': [530, 0],
  'right-back': [480, -130],
};

export function createPapers(room: Room): PapersActor {
  const pile = createPile(room);
  const find = ({ view }: Shown, number: number): Draft | undefined => view.drafts.find((one) => one.number === number);
  const writeOn = async (run: Run, shown: Shown, draft: Draft, side: Side): Promise<void> => {
    pile.restPen(true);
    await run.tween(460, (t) => pile.write(shown, draft, side, t), sineInOut);
    pile.restPen(true);
    // The seal is left alone for a moment.
    await run.wait(120);
  };

  return {
    draw: pile.draw,
    outline: pile.outline,
    slideIn: async (run, shown, number, from) => {
      const draft = find(shown, number);
      if (!draft) return;
      const sheet = pile.paint(shown, draft, 0, 0);
      sheet.image.setDepth(DEPTH.paper + 2);
      const { e, f } = pile.lying();
      const [dx, dy] = ORIGIN[from];
      await run.tween(
        SLIDE_MS,
        (t) => {
          sheet.at(e + dx * (1 - t), f + dy * (1 - t)).alpha(Math.min(1, t * 3));
          sheet.image.setRotation((1 - t) * -0.07);
        },
        cubicOut,
      );
      await writeOn(run, shown, { ...draft, signatures: [draft.by] }, draft.by);
      pile.draw(shown);
    },
    sign: async (run, shown, number, side) => {
      const draft = find(shown, number);
      if (draft) await writeOn(run, shown, upTo(draft, side), side);
    },
    toTop: async (run, shown, number) => {
      const draft = find(shown, number);
      if (!draft) return;
      const sheet = pile.paint(shown, draft, 0);
      sheet.image.setDepth(DEPTH.paper + 2);
      const { e, f } = pile.lying();
      await run.tween(420, (t) => sheet.at(e, f - Math.sin(Math.PI * t) * 34), sineInOut);
      pile.draw(shown);
    },
    pushBack: async (run, number) => {
      const sheet = pile.sheet(number);
      if (!sheet) return;
      const { e, f } = pile.lying();
      await run.tween(420, (t) => sheet.at(between(e, e - 46, t), f + 14 * t).alpha(1 - 0.65 * t), sineInOut);
    },
  };
}

/** A draft as it was when a side's signature was the last on it. Who votes for a draft signs it too. */
function upTo(draft: Draft, side: Side): Draft {
  const at = draft.signatures.indexOf(side);
  return { ...draft, signatures: at < 0 ? [...draft.signatures, side] : draft.signatures.slice(0, at + 1) };
}
