import { MARK_PATH, SIDE_LOOK, lookOf, type Affine, type Point } from '../../art';
import { bySide, nameOf, type Draft, type Scenario, type Side } from '../../engine';
import { t } from '../../text';
import { bylineOf, faceOf, refusalsOf } from '../face';
import { drawPaper, PAPER, type PaperText } from '../pen/paper';
import type { Pen } from '../pen/pen';
import { DEPTH, onChange, type Room } from '../room';
import { Sheet } from '../sheet';
import { order, type Shown } from '../shown';
import { PUSHED, SHIFT, paperOutline, pileLie, riseOf } from '../spots';

interface Paper {
  readonly sheet: Sheet;
  readonly changed: ReturnType<typeof onChange>;
}

/** How much of a paper is there already, while it is written on. */
export interface Stage {
  /** Share of its last signature; 1 with the seal. */
  readonly written?: number;
  /** The issue whose clause is not struck yet. */
  readonly unstruck?: string | null;
}

/** Papers as they lie: what is painted, and where. */
export interface Pile {
  /** Where the paper on top lies. */
  lying(): Affine;
  /** Paints a draft at its rank in the pile. */
  paint(shown: Shown, draft: Draft, rank: number, stage?: Stage): Sheet;
  /** What is written on a draft. */
  text(shown: Shown, draft: Draft): PaperText;
  /** Sets the whole pile to what is shown. */
  draw(shown: Shown): void;
  sheet(draft: number): Sheet | null;
  outline(draft: number): readonly Point[] | null;
}

export function createPile(room: Room): Pile {
  const papers = new Map<number, Paper>();
  const outlines = new Map<number, readonly Point[]>();
  const under = new Sheet(room.scene, DEPTH.paper - 0.5);
  const stacked = onChange();
  const lying = (): Affine => pileLie(room.layout);
  const lay = (ink: Pen): void => {
    const { a, b, c, d } = lying();
    ink.transform(a, b, c, d, 0, 0);
  };
  const paperOf = (number: number): Paper => {
    const known = papers.get(number);
    if (known) return known;
    const paper = { sheet: new Sheet(room.scene, DEPTH.paper), changed: onChange() };
    papers.set(number, paper);
    return paper;
  };
  const paint: Pile['paint'] = (shown, draft, rank, { written = 1, unstruck = null } = {}) => {
    const { sheet, changed } = paperOf(draft.number);
    const text = paperText(shown, draft, room.layout.compact, rank > 0, written, unstruck);
    changed([text, room.layout, rank], () => {
      sheet.paint({ x: -130, y: -130 - riseOf(rank), w: 260, h: 250 + riseOf(rank) }, room.layout.density, (ink) => {
        lay(ink);
        ink.translate(rank * SHIFT, -riseOf(rank));
        room.art.draw(ink, 'paper-sheet');
        drawPaper(ink, text);
      });
    });
    const { e, f } = lying();
    const away = shown.story.refused.has(draft.number) ? PUSHED : { x: 0, y: 0, alpha: 1 };
    sheet.at(e + away.x, f + away.y).alpha(away.alpha);
    sheet.image.setDepth(DEPTH.paper + 1 - rank * 0.1).setRotation(0);
    outlines.set(
      draft.number,
      paperOutline(room.layout, rank).map(([x, y]) => [x + away.x, y + away.y] as const),
    );
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

  return {
    lying,
    paint,
    text: (shown, draft) => paperText(shown, draft, room.layout.compact, false, 1, null),
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
  shown: Shown,
  draft: Draft,
  plain: boolean,
  covered: boolean,
  written: number,
  unstruck: string | null,
): PaperText {
  const { scenario, view } = shown;
  const rows = faceOf(shown, draft);
  return {
    title: t('table.draft-title', { n: draft.number }),
    by: bylineOf(scenario, draft),
    author: nameOf(scenario, draft.by),
    rows: rows.map((row) => (row.kind === 'clause' && row.issue === unstruck ? { ...row, struck: false } : row)),
    refusals: refusalsOf(shown, draft),
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
