import { entryOf, stakesOf, type BySide, type Intent, type Side, type State, type Stand } from '../../engine';
import type { Game, RowDraft } from './row';

/** How somebody in a seat negotiated, whatever came of it. Null where there was no occasion for it. */
export interface Habits {
  /** The first draft asked for at least half of all that paper could give the side. */
  readonly ambitious: boolean | null;
  /** It put a question to somebody. */
  readonly asked: boolean | null;
  /** After somebody had named a clause that stands in the way, its next draft no longer had it. */
  readonly listened: boolean | null;
  /** A later draft of its own gave itself more and another seat more than the one before. */
  readonly traded: boolean | null;
}

export const HABITS = ['ambitious', 'asked', 'listened', 'traded'] as const satisfies readonly (keyof Habits)[];

export function habitsOf(opening: State, acts: Game['acts'], drafts: readonly RowDraft[]): Partial<BySide<Habits>> {
  const talk = opening.settings.talk === true;
  return Object.fromEntries(
    opening.seats.map((side) => {
      const own = drafts.filter(({ by }) => by === side);
      const habits: Habits = {
        ambitious: ambitious(opening, side, own),
        asked: talk ? acts.some(({ intent }) => intent.kind === 'ask' && intent.side === side) : null,
        listened: talk ? listened(acts, side) : null,
        traded: own.length < 2 ? null : traded(opening, side, own),
      };
      return [side, habits];
    }),
  );
}

/** The share of its best on paper from which a first draft is called ambitious. */
const HALF = 0.5;

function ambitious(opening: State, side: Side, [first]: readonly RowDraft[]): boolean | null {
  if (!first) return null;
  return stakesOf(opening, first.terms)[side] >= HALF * bestOnPaper(opening, side);
}

/** What the side would have if every issue were settled as it likes best; no such package need make sense. */
function bestOnPaper({ table, payoffs }: State, side: Side): number {
  return table.issues.reduce((sum, { first, count }) => {
    const worth = Array.from({ length: count }, (_, i) => payoffs[entryOf(table, first + i, side)] ?? 0);
    return sum + Math.max(...worth);
  }, 0);
}

function traded({ seats }: State, side: Side, own: readonly RowDraft[]): boolean {
  return own.some((draft, i) => {
    const before = own[i - 1];
    if (!before || draft.gains[side] <= before.gains[side]) return false;
    return seats.some((other) => other !== side && draft.gains[other] > before.gains[other]);
  });
}

/** The clauses that others say stand in their way, of drafts of this side, and what its next draft makes of them. */
function listened(acts: Game['acts'], side: Side): boolean | null {
  let tabled = 0;
  const own = new Set<number>();
  let blocks: NonNullable<Stand['blocks']>[] = [];
  let occasion = false;
  for (const { intent, events } of acts) {
    const block = blockIn(intent, side, own);
    if (block) blocks.push(block);
    for (const event of events) {
      if (event.kind !== 'drafted' && !(event.kind === 'answered' && event.draft)) continue;
      tabled += 1;
      const by = event.kind === 'drafted' ? event.side : event.from;
      if (by !== side) continue;
      own.add(tabled);
      const terms = event.kind === 'drafted' ? event.terms : event.draft?.terms;
      occasion ||= blocks.length > 0;
      if (blocks.some(({ issue, option }) => (terms?.[issue] ?? 'open') !== option)) return true;
      blocks = [];
    }
  }
  return occasion ? false : null;
}

function blockIn(intent: Intent, side: Side, own: ReadonlySet<number>): Stand['blocks'] {
  if (intent.kind === 'remark') return intent.side !== side && own.has(intent.draft) ? intent.blocks : undefined;
  return intent.kind === 'reply' && intent.side !== side && 'blocks' in intent.answer
    ? intent.answer.blocks
    : undefined;
}
