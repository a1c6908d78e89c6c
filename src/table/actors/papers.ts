import { TABLE, type Affine, type Point } from '../../art';
import type { Draft, Scenario, Side, View } from '../../engine';
import { t } from '../../text';
import { between, cubicOut, sineInOut } from '../easing';
import type { Run } from '../motion';
import { drawPaper, penTip, PAPER, type PaperText } from '../pen/paper';
import type { Place } from '../places';
import { DEPTH, onChange, type Actor, type Room } from '../room';
import { Sheet } from '../sheet';
import type { Shown } from '../shown';

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

const SPOT = { x: -0.37, y: 0.17, turn: -7, scale: 0.88 } as const;
const STRIP_SPOT = { x: -0.5, y: 0.16, turn: -7, scale: 1.05 } as const;
/** How far each paper further down looks out at the top, in the paper's units. */
const STEP = 30;
/** Where papers come from, in the design space, seen from the spot. */
const ORIGIN: Record<Place, Point> = { far: [150, -210], near: [160, 190], left: [-260, -60], right: [520, -60] };

/** The pen lies and writes at this angle, in radians; its nib is 60 units from its middle. */
const PEN_TURN = 2.2;
const PEN_TIP: Point = [60 * Math.cos(PEN_TURN), 60 * Math.sin(PEN_TURN)];

interface Paper {
  readonly sheet: Sheet;
  readonly changed: ReturnType<typeof onChange>;
}

/** The draft that lies on top: the one being voted on, else the latest. */
export function order(view: View): readonly Draft[] {
  const vote = view.votes[0];
  return [...view.drafts].sort((a, b) => Number(b.number === vote) - Number(a.number === vote) || b.number - a.number);
}

export function createPapers(room: Room): PapersActor {
  const papers = new Map<number, Paper>();
  const outlines = new Map<number, readonly Point[]>();
  const under = new Sheet(room.scene, DEPTH.paper - 0.5);
  const pen = new Sheet(room.scene, DEPTH.pen);
  const stacked = onChange();
  const penned = onChange();
  const spots = [SPOT, STRIP_SPOT].map(({ x, y, turn, scale }) => TABLE.lay(x, y, turn, scale));
  const lying = (): Affine => spots[room.layout.compact ? 1 : 0] ?? TABLE.lay(0, 0);
  const place = (x: number, y: number): Point => {
    const lie = lying();
    return [lie.e + lie.a * x + lie.c * y, lie.f + lie.b * x + lie.d * y];
  };

  const paperOf = (number: number): Paper => {
    const known = papers.get(number);
    if (known) return known;
    const paper = { sheet: new Sheet(room.scene, DEPTH.paper), changed: onChange() };
    papers.set(number, paper);
    return paper;
  };

  const paint = (shown: Shown, draft: Draft, rank: number, written = 1): Paper => {
    const paper = paperOf(draft.number);
    const text = paperText(shown, draft, room.layout.compact, rank > 0, written);
    const up = -rank * STEP;
    const lie = lying();
    paper.changed([text, room.layout, rank], () => {
      paper.sheet.paint({ x: -130, y: -130 - rank * 30, w: 260, h: 250 + rank * 30 }, room.layout.density, (ink) => {
        ink.transform(lie.a, lie.b, lie.c, lie.d, 0, 0);
        ink.translate(rank * 4, up);
        room.art.draw(ink, 'paper-sheet');
        drawPaper(ink, text);
      });
    });
    paper.sheet.image.setDepth(DEPTH.paper + 1 - rank * 0.1);
    paper.sheet.at(lie.e, lie.f).alpha(1);
    paper.sheet.image.setRotation(0);
    const visible = rank === 0 ? PAPER.h : -PAPER.h + STEP;
    outlines.set(draft.number, [
      place(-PAPER.w + rank * 4, -PAPER.h + up),
      place(PAPER.w + rank * 4, -PAPER.h + up),
      place(PAPER.w + rank * 4, visible + up),
      place(-PAPER.w + rank * 4, visible + up),
    ]);
    return paper;
  };

  const drawStack = ({ view }: Shown): void => {
    const replaced = Math.min(3, view.drafted - view.drafts.length);
    const lie = lying();
    stacked([replaced, room.layout], () => {
      under.paint({ x: -140, y: -130, w: 290, h: 260 }, room.layout.density, (ink) => {
        ink.transform(lie.a, lie.b, lie.c, lie.d, 0, 0);
        const lies = [[6, 8, 0.09], [-4, 5, -0.055], [9, 3, 0.03]] as const;
        for (const [dx, dy, turn] of lies.slice(0, replaced)) {
          ink.save();
          ink.translate(dx, dy);
          ink.rotate(turn);
          ink.globalAlpha = 0.9;
          room.art.draw(ink, 'paper-sheet');
          ink.globalAlpha = 0.22;
          ink.fillStyle = '#2A1E12';
          ink.fillRect(-PAPER.w, -PAPER.h, 2 * PAPER.w, 2 * PAPER.h);
          ink.restore();
        }
      });
    });
    under.at(lie.e, lie.f).alpha(replaced > 0 ? 1 : 0);
  };

  const drawPen = (visible: boolean): void => {
    penned(room.layout.density, () => paintPen(room, pen));
    const [x, y] = place(112, 50);
    pen.at(x, y).alpha(visible ? 1 : 0);
  };

  const draw = (shown: Shown): void => {
    outlines.clear();
    const standing = order(shown.view);
    standing.forEach((draft, rank) => paint(shown, draft, rank));
    for (const [number, paper] of papers)
      if (!standing.some((draft) => draft.number === number)) {
        paper.sheet.destroy();
        papers.delete(number);
      }
    drawStack(shown);
    drawPen(standing.length > 0);
  };

  return {
    draw,
    slideIn: async (run, shown, number, from) => {
      const draft = shown.view.drafts.find((one) => one.number === number);
      if (!draft) return;
      const { sheet } = paint(shown, draft, 0, 0);
      sheet.image.setDepth(DEPTH.paper + 2);
      const lie = lying();
      const [dx, dy] = ORIGIN[from];
      await run.tween(
        520,
        (t) => {
          sheet.at(lie.e + dx * (1 - t), lie.f + dy * (1 - t)).alpha(Math.min(1, t * 3));
          sheet.image.setRotation((1 - t) * -0.07);
        },
        cubicOut,
      );
      await writeOn(run, shown, { ...draft, signatures: [draft.by] }, draft.by);
      draw(shown);
    },
    sign: async (run, shown, number, side) => {
      const draft = shown.view.drafts.find((one) => one.number === number);
      if (draft) await writeOn(run, shown, upTo(draft, side), side);
    },
    toTop: async (run, shown, number) => {
      const paper = papers.get(number);
      if (!paper) return;
      paper.sheet.image.setDepth(DEPTH.paper + 2);
      const lie = lying();
      await run.tween(420, (t) => paper.sheet.at(lie.e, lie.f + Math.sin(Math.PI * t) * -34), sineInOut);
      draw(shown);
    },
    pushBack: async (run, number) => {
      const paper = papers.get(number);
      const lie = lying();
      if (paper)
        await run.tween(420, (t) => paper.sheet.at(between(lie.e, lie.e - 46, t), lie.f + 14 * t).alpha(1 - 0.65 * t), sineInOut);
    },
    outline: (number) => outlines.get(number) ?? null,
  };

  async function writeOn(run: Run, shown: Shown, draft: Draft, side: Side): Promise<void> {
    const rank = Math.max(0, order(shown.view).findIndex(({ number }) => number === draft.number));
    drawPen(true);
    await run.tween(
      760,
      (t) => {
        paint(shown, draft, rank, t);
        const [x, y] = penTip(shown.view.seats, side, t);
        const [px, py] = place(x, y - rank * STEP);
        pen.at(px - PEN_TIP[0], py - PEN_TIP[1]);
      },
      sineInOut,
    );
    drawPen(true);
  }
}

const upTo = (draft: Draft, side: Side): Draft => ({
  ...draft,
  signatures: draft.signatures.slice(0, draft.signatures.indexOf(side) + 1),
});

function paperText({ scenario, view }: Shown, draft: Draft, plain: boolean, covered: boolean, written: number): PaperText {
  return {
    title: t('table.draft-title', { n: draft.number }),
    by: t('table.draft-by', { side: scenario.sides[draft.by].shortName }),
    author: scenario.sides[draft.by].shortName,
    rows: rowsOf(scenario, draft),
    seats: view.seats,
    signatures: draft.signatures,
    written,
    plain,
    covered,
  };
}

const rowsOf = (scenario: Scenario, draft: Draft): PaperText['rows'] =>
  scenario.tracks.map((track) => ({
    name: track.name,
    settled: scenario.issues.filter((issue) => issue.track === track.id).map((issue) => draft.terms[issue.id] !== undefined),
  }));

function paintPen(room: Room, sheet: Sheet): void {
  sheet.paint({ x: -72, y: -72, w: 144, h: 144 }, room.layout.density, (ink) => {
    ink.rotate(PEN_TURN);
    room.art.draw(ink, 'pen');
  });
}
