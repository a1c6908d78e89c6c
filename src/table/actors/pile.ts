import { MARK_PATH, SIDE_LOOK, lookOf, type Affine, type Point } from '../../art';
import { bySide, nameOf, type Draft, type Scenario, type Side } from '../../engine';
import { t } from '../../text';
import { drawPaper, penTip, PAPER, type PaperText } from '../pen/paper';
import type { Pen } from '../pen/pen';
import { DEPTH, onChange, type Room } from '../room';
import { Sheet } from '../sheet';
import { order, type Shown } from '../shown';
import { SHIFT, paperOutline, pileLie, placeIn, riseOf } from '../spots';

/** The pen lies and writes at this angle, in radians; its nib is 60 units from its middle. */
const PEN_TURN = 2.2;
const PEN_TIP: Point = [60 * Math.cos(PEN_TURN), 60 * Math.sin(PEN_TURN)];

interface Paper {
  readonly sheet: Sheet;
  readonly changed: ReturnType<typeof onChange>;
}

/** Papers as they lie: what is painted, and where. */
export interface Pile {
  /** Where the paper on top lies. */
  lying(): Affine;
  /** Paints a draft at its rank in the pile; `written` is the share of its last signature that is there. */
  paint(shown: Shown, draft: Draft, rank: number, written?: number): Sheet;
  /** Sets the whole pile to what is shown. */
  draw(shown: Shown): void;
  /** The pen writes: its nib follows a share of a side's signature. */
  write(shown: Shown, draft: Draft, side: Side, share: number): void;
  restPen(visible: boolean): void;
  sheet(draft: number): Sheet | null;
  outline(draft: number): readonly Point[] | null;
}

export function createPile(room: Room): Pile {
  const papers = new Map<number, Paper>();
  const outlines = new Map<number, readonly Point[]>();
  const under = new Sheet(room.scene, DEPTH.paper - 0.5);
  const pen = new Sheet(room.scene, DEPTH.pen);
  const stacked = onChange();
  const penned = onChange();
  const lying = (): Affine => pileLie(room.layout);
  const lay = (ink: Pen): void => {
    const { a, b, c, d } = lying();
    ink.transform(a, b, c, d, 0, 0);
  };
  const place = (x: number, y: number): Point => placeIn(lying(), x, y);
  const paperOf = (number: number): Paper => {
    const known = papers.get(number);
    if (known) return known;
    const paper = { sheet: new Sheet(room.scene, DEPTH.paper), changed: onChange() };
    papers.set(number, paper);
    return paper;
  };
  const paint = (shown: Shown, draft: Draft, rank: number, written = 1): Sheet => {
    const { sheet, changed } = paperOf(draft.number);
    const text = paperText(shown, draft, room.layout.compact, rank > 0, written);
    changed([text, room.layout, rank], () => {
      sheet.paint({ x: -130, y: -130 - riseOf(rank), w: 260, h: 250 + riseOf(rank) }, room.layout.density, (ink) => {
        lay(ink);
        ink.translate(rank * SHIFT, -riseOf(rank));
        room.art.draw(ink, 'paper-sheet');
        drawPaper(ink, text);
      });
    });
    const { e, f } = lying();
    sheet.at(e, f).alpha(1);
    sheet.image.setDepth(DEPTH.paper + 1 - rank * 0.1).setRotation(0);
    outlines.set(draft.number, paperOutline(room.layout, rank));
    return sheet;
  };

  const drawReplaced = (count: number): void => {
    stacked([count, room.layout], () => {
      under.paint({ x: -140, y: -130, w: 290, h: 260 }, room.layout.density, (ink) => {
        lay(ink);
        REPLACED.slice(0, count).forEach((lie) => drawUnder(room, ink, lie));
      });
    });
    const { e, f } = lying();
    under.at(e, f).alpha(count > 0 ? 1 : 0);
  };

  const restPen = (visible: boolean): void => {
    penned(room.layout.density, () => paintPen(room, pen));
    pen.at(...place(112, 50)).alpha(visible ? 1 : 0);
  };

  return {
    lying,
    paint,
    restPen,
    draw: (shown) => {
      outlines.clear();
      const standing = order(shown);
      standing.forEach((draft, rank) => paint(shown, draft, rank));
      for (const [number, { sheet }] of papers) {
        if (standing.some((draft) => draft.number === number)) continue;
        sheet.destroy();
        papers.delete(number);
      }
      drawReplaced(Math.min(REPLACED.length, shown.view.drafted - shown.view.drafts.length));
      restPen(standing.length > 0);
    },
    write: (shown, draft, side, share) => {
      const rank = Math.max(
        0,
        order(shown).findIndex(({ number }) => number === draft.number),
      );
      paint(shown, draft, rank, share);
      const [x, y] = penTip(shown.view.seats, side, share);
      const [px, py] = place(x + rank * SHIFT, y - riseOf(rank));
      pen.at(px - PEN_TIP[0], py - PEN_TIP[1]);
    },
    sheet: (number) => papers.get(number)?.sheet ?? null,
    outline: (number) => outlines.get(number) ?? null,
  };
}

/** How replaced papers lie under the pile: aside, down, turn in radians. */
const REPLACED = [
  [6, 8, 0.09],
  [-4, 5, -0.055],
  [9, 3, 0.03],
] as const;

function drawUnder(room: Room, ink: Pen, [dx, dy, turn]: (typeof REPLACED)[number]): void {
  ink.save();
  ink.translate(dx, dy);
  ink.rotate(turn);
  room.art.draw(ink, 'paper-sheet');
  ink.fillStyle = 'rgba(42,30,18,.22)';
  ink.fillRect(-PAPER.w, -PAPER.h, 2 * PAPER.w, 2 * PAPER.h);
  ink.restore();
}

function paperText(
  { scenario, view }: Shown,
  draft: Draft,
  plain: boolean,
  covered: boolean,
  written: number,
): PaperText {
  return {
    title: t('table.draft-title', { n: draft.number }),
    by: t('table.draft-by', { side: nameOf(scenario, draft.by) }),
    author: nameOf(scenario, draft.by),
    rows: rowsOf(scenario, draft),
    seats: view.seats,
    signatures: draft.signatures,
    seals: sealsOf(scenario, view.seats),
    written,
    plain,
    covered,
  };
}

const sealsOf = (scenario: Scenario, seats: readonly Side[]): PaperText['seals'] =>
  bySide(seats, (side) => {
    const look = lookOf(scenario, side);
    return { wax: SIDE_LOOK[look].deep, mark: MARK_PATH[look], ink: SIDE_LOOK[look].colour };
  });

const rowsOf = (scenario: Scenario, draft: Draft): PaperText['rows'] =>
  scenario.tracks.map((track) => ({
    name: track.name,
    settled: scenario.issues
      .filter((issue) => issue.track === track.id)
      .map((issue) => draft.terms[issue.id] !== undefined),
  }));

function paintPen(room: Room, sheet: Sheet): void {
  sheet.paint({ x: -72, y: -72, w: 144, h: 144 }, room.layout.density, (ink) => {
    ink.rotate(PEN_TURN);
    room.art.draw(ink, 'pen');
  });
}
