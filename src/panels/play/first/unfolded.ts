import type { Scenario, Side, Terms, View } from '../../../engine';
import type { App, Frame } from '../../../store';
import { effectIn } from '../ledger/costs';

/** Which parts of the table lie open. In a first game they come one after the other; each stays once it has come. */
export interface Unfolded {
  /** The draft with its clauses, and every act at the table. Until then one clause is to be put on paper. */
  readonly draft: boolean;
  /** The tracks whose clauses can be chosen, in the scenario's order. */
  readonly tracks: readonly string[];
  readonly away: boolean;
  readonly ledger: boolean;
}

/** Nobody has to wait for what they know: who has seen a game end, or asks for it, has everything at once. */
export const seesAll = ({ preferences, saves }: Pick<App, 'preferences' | 'saves'>): boolean =>
  preferences.unfolded ||
  (saves ?? []).some((save) => !save.bundled && save.verdict !== null && save.persons.length > 0);

interface Seen {
  readonly frames: readonly Frame[];
  readonly view: View;
  readonly scenario: Scenario;
  /** The terms before the person: those being built, and those of a draft that is read. */
  readonly terms: Terms;
}

/** How far a game has unfolded for its one person, by what has been shown of it: the same after a reload. */
export function unfoldedFor(side: Side, { frames, view, scenario, terms }: Seen): Unfolded {
  const tabled = frames.filter(({ event }) => event.kind === 'drafted' && event.side === side).length;
  const closed = view.phase === 'closing' || view.phase === 'over';
  const own = view.drafts.filter(({ by }) => by === side);
  const settled = new Set([terms, ...own.map((draft) => draft.terms)].flatMap((each) => Object.keys(each)));
  const touched = (track: string): boolean =>
    scenario.issues.some((issue) => issue.track === track && settled.has(issue.id));
  // One more track with each own draft, and with each round: what the own papers settle is open anyhow.
  const more = closed || view.round > 3 ? Infinity : Math.max(tabled, view.round - 1);
  let spare = more;
  const tracks = scenario.tracks.flatMap(({ id }) => (touched(id) || spare-- > 0 ? [id] : []));
  return {
    draft: tabled > 0 || closed || view.round > 1,
    tracks,
    away: closed || view.round > 1,
    ledger: closed || frames.some(({ event }) => isEntry(event)),
  };
}

/** Everything at once. */
export const allOf = ({ tracks }: Scenario): Unfolded => ({
  draft: true,
  tracks: tracks.map(({ id }) => id),
  away: true,
  ledger: true,
});

/** Something is booked beside what the opening books: a round's war, or what an act does to standing and costs. */
function isEntry(event: Frame['event']): boolean {
  if (event.kind === 'opened') return false;
  if (event.kind === 'round-closed') return true;
  const effect = effectIn(event);
  return [effect?.standing, effect?.costs].some((vector) => Object.values(vector ?? {}).some((value) => value !== 0));
}
