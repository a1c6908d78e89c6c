import type { Affine, Place, Point } from '../../art';
import type { Clause, Draft, Side } from '../../engine';
import { between, cubicOut, sineInOut } from '../easing';
import type { Run } from '../motion';
import { DEPTH, type Actor, type Room } from '../room';
import { order, type Shown } from '../shown';
import { PUSHED } from '../spots';
import type { Ink } from './ink';
import { createPile } from './pile';

/** How long a paper slides across the table. */
export const SLIDE_MS = 480;

export interface PapersActor extends Actor {
  /** The draft's paper slides from its side to the middle; the one it replaces moves under the stack. */
  slideIn(run: Run, shown: Shown, draft: number, from: Place): Promise<void>;
  /** The pen writes one more signature on a draft, and its seal is pressed; `brisk` is the share of the usual time. */
  sign(run: Run, shown: Shown, draft: number, side: Side, brisk?: number): Promise<void>;
  /** A draft comes to the top of the stack, if it does not lie there. */
  toTop(run: Run, shown: Shown, draft: number, brisk?: number): Promise<void>;
  /** A draft that somebody refuses is pushed back from the middle, once. */
  pushBack(run: Run, draft: number): Promise<void>;
  /** What was said of a draft on the table: the clause that is liked lights up, the one that is blocked is struck through. */
  mark(run: Run, shown: Shown, draft: number, said: { likes?: string; blocks?: Clause }): Promise<void>;
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

export function createPapers(room: Room, createInk: (room: Room, lying: () => Affine) => Ink): PapersActor {
  const pile = createPile(room);
  const ink = createInk(room, pile.lying);
  const find = ({ view }: Shown, number: number): Draft | undefined => view.drafts.find((one) => one.number === number);
  const draw = (shown: Shown): void => {
    pile.draw(shown);
    ink.clear();
    ink.rest(shown.view.drafts.length > 0);
  };
  const writeOn = async (run: Run, shown: Shown, draft: Draft, side: Side, brisk = 1): Promise<void> => {
    pile.paint(shown, draft, 0, { written: 0 });
    await ink.sign(run, shown.view.seats, side, brisk);
    await ink.press(run, shown.view.seats, side, pile.text(shown, draft).seals, brisk);
    pile.paint(shown, draft, 0);
    ink.clear();
  };

  return {
    draw,
    outline: pile.outline,
    slideIn: async (run, shown, number, from) => {
      const draft = find(shown, number);
      if (!draft) return;
      const own = { ...draft, signatures: [draft.by] };
      const sheet = pile.paint(shown, own, 0, { written: 0 });
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
      await writeOn(run, shown, own, draft.by);
      draw(shown);
    },
    sign: async (run, shown, number, side, brisk) => {
      const draft = find(shown, number);
      if (draft) await writeOn(run, shown, upTo(draft, side), side, brisk);
    },
    toTop: async (run, shown, number, brisk = 1) => {
      const draft = find(shown, number);
      if (!draft) return;
      const sheet = pile.paint(shown, draft, 0);
      sheet.image.setDepth(DEPTH.paper + 2);
      const { e, f } = pile.lying();
      await run.tween(420 * brisk, (t) => sheet.at(e, f - Math.sin(Math.PI * t) * 34), sineInOut);
      draw({ ...shown, top: number });
    },
    pushBack: async (run, number) => {
      const sheet = pile.sheet(number);
      if (!sheet) return;
      const { e, f } = pile.lying();
      await run.tween(
        380,
        (t) => sheet.at(between(e, e + PUSHED.x, t), f + PUSHED.y * t).alpha(1 + (PUSHED.alpha - 1) * t),
        sineInOut,
      );
    },
    mark: async (run, shown, number, { likes, blocks }) => {
      const draft = find(shown, number);
      // Of a paper further down only the upper edge is seen.
      if (!draft || order(shown)[0]?.number !== number || room.layout.compact) return;
      const rowOf = (issue: string | undefined): number =>
        rows.findIndex((row) => row.kind === 'clause' && row.issue === issue);
      const { rows } = pile.text(shown, draft);
      const struck = rows[rowOf(blocks?.issue)];
      pile.paint(shown, draft, 0, { unstruck: blocks?.issue ?? null });
      const lit = rowOf(likes);
      await Promise.all([
        lit < 0 ? undefined : ink.light(run, lit),
        struck?.kind === 'clause' && struck.struck
          ? run.wait(240).then(() => ink.strike(run, struck, rows.indexOf(struck)))
          : undefined,
      ]);
      pile.paint(shown, draft, 0);
      ink.clear();
    },
  };
}

/** A draft as it was when a side's signature was the last on it. Who votes for a draft signs it too. */
function upTo(draft: Draft, side: Side): Draft {
  const at = draft.signatures.indexOf(side);
  return { ...draft, signatures: at < 0 ? [...draft.signatures, side] : draft.signatures.slice(0, at + 1) };
}
