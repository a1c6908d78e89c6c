import { payoffOf, stakesOf, type Draft, type Scenario, type Side, type Terms, type View } from '../../../engine';
import type { Frame } from '../../../store';
import type { Key, Values } from '../../../text';
import { optionIndex } from '../worth/guess';

/** A message of the catalogue with its values. */
export interface Told {
  readonly key: Key;
  readonly values: Values;
}

/** What one capital makes of the round: a sentence, and what it rests on where it quotes a stance. */
export interface Reaction {
  readonly side: Side;
  readonly absent: boolean;
  readonly told: Told;
  readonly sources: readonly string[];
}

/** What a round came to, told from what everybody at the table has seen. */
export interface Story {
  readonly round: number;
  /** Rounds still to come. */
  readonly left: number;
  readonly headline: Told;
  readonly deck: Told;
  readonly capitals: readonly Reaction[];
}

/** The frames of one round, from its opening to whatever the world did after it. */
export function framesOf(frames: readonly Frame[], round: number): readonly Frame[] {
  const at = (wanted: number): number =>
    frames.findIndex(({ event }) => event.kind === 'round-opened' && event.round === wanted);
  const first = at(round);
  if (first < 0) return [];
  const next = at(round + 1);
  return frames.slice(first, next < 0 ? undefined : next);
}

/**
 * The front page after a round. Only what is public goes into it: whoever looks on, of whatever seat, reads the same,
 * so that nothing leaks where several share a screen. Null where the round has not been played.
 */
export function storyOf(frames: readonly Frame[], scenario: Scenario, round: number): Story | null {
  const all = framesOf(frames, round).filter(({ event }) => isPublic(event));
  const last = all.at(-1);
  if (!last) return null;
  const scene: Scene = { frames: all, view: last.view, scenario, round };
  return {
    round,
    left: last.view.settings.rounds - round,
    headline: headlineOf(scene),
    deck: deckOf(last.view.drafts),
    capitals: last.view.table.sides.map((side, index) => reactionOf(scene, side, index)),
  };
}

/** What one of two seats alone may know stays out, even of the page of those who know it. */
const isPublic = (event: Frame['event']): boolean =>
  event.kind !== 'whispered' && event.kind !== 'lapsed' && !(event.kind === 'answered' && !event.draft);

interface Scene {
  readonly frames: readonly Frame[];
  readonly view: View;
  readonly scenario: Scenario;
  readonly round: number;
}

type Turn = 1 | 2 | 3;
/** Sentences take turns, by the round and the place in the list. */
const turnOf = (n: number): Turn => (n % 3 === 0 ? 1 : n % 3 === 1 ? 2 : 3);

function headlineOf(scene: Scene): Told {
  const { frames, scenario, round } = scene;
  const n = turnOf(round);
  const events = frames.map(({ event }) => event).reverse();
  for (const event of events)
    if (event.kind === 'leaked')
      return { key: `between.head-leaked-${n}`, values: { to: scenario.sides[event.to].inText } };
  for (const event of events)
    if (event.kind === 'answered' && event.draft)
      return { key: `between.head-accepted-${n}`, values: { number: event.draft.number } };
  for (const event of events) {
    // A draft that its author has replaced since is no news any more.
    const number = event.kind === 'signed' ? event.drafts.findLast((each) => lies(scene, each)) : undefined;
    if (event.kind === 'signed' && number !== undefined)
      return { key: `between.head-signed-${n}`, values: { number, side: scenario.sides[event.side].shortName } };
  }
  const drafted = draftedIn(scene);
  if (drafted) return draftHeadline(scene, drafted);
  for (const event of events)
    if (event.kind === 'moved' && event.escalates) return { key: `between.head-escalated-${n}`, values: {} };
  for (const event of events)
    if (event.kind === 'moved')
      return {
        key: `between.head-moved-${n}`,
        values: { move: scenario.moves.find(({ id }) => id === event.move)?.name ?? event.move },
      };
  return { key: `between.head-quiet-${n}`, values: {} };
}

const lies = ({ view }: Pick<Scene, 'view'>, draft: number): boolean =>
  view.drafts.some(({ number }) => number === draft);

/** The last draft tabled in the round that still lies there; by others than a side, if one is named. */
function draftedIn({ frames, view }: Pick<Scene, 'frames' | 'view'>, not: Side | null = null): Draft | null {
  const event = frames.findLast(({ event: each }) => each.kind === 'drafted' && each.side !== not)?.event;
  return (event?.kind === 'drafted' && view.drafts.find(({ number }) => number === event.number)) || null;
}

/** What a new draft does to the latest of somebody else: which clause it takes over, which it strikes. */
function draftHeadline({ frames, view, scenario, round }: Scene, draft: Draft): Told {
  const n = turnOf(round);
  const { number } = draft;
  const answered = view.drafts.filter((each) => each.by !== draft.by && each.number < number).at(-1);
  if (!answered) return { key: `between.head-drafted-${n}`, values: { number } };
  const before = frames[0]?.view.drafts.findLast(({ by }) => by === draft.by)?.terms ?? {};
  const nameOf = (issue: string | undefined): string => scenario.issues.find(({ id }) => id === issue)?.name ?? '';
  const theirs = Object.entries(answered.terms);
  const taken = theirs.find(([issue, option]) => draft.terms[issue] === option && before[issue] !== option)?.[0];
  const struck = theirs.find(([issue, option]) => draft.terms[issue] !== option)?.[0];
  const values = { number, taken: nameOf(taken), struck: nameOf(struck) };
  if (taken !== undefined && struck !== undefined) return { key: `between.head-took-struck-${n}`, values };
  if (taken !== undefined) return { key: `between.head-took-${n}`, values };
  if (struck !== undefined) return { key: `between.head-struck-${n}`, values };
  return { key: `between.head-drafted-${n}`, values };
}

/** How far the two newest papers of two sides lie apart. */
function deckOf(drafts: readonly Draft[]): Told {
  const newest = [...drafts].sort((a, b) => b.number - a.number);
  const [last] = newest;
  if (!last) return { key: 'between.deck-none', values: {} };
  const other = newest.find(({ by }) => by !== last.by);
  if (!other) return { key: 'between.deck-one', values: { n: last.number } };
  const issues = new Set([...Object.keys(last.terms), ...Object.keys(other.terms)]);
  const apart = [...issues].filter((issue) => last.terms[issue] !== other.terms[issue]);
  return { key: 'between.deck-apart', values: { n: apart.length, all: issues.size, a: other.number, b: last.number } };
}

function reactionOf(scene: Scene, side: Side, index: number): Reaction {
  const { view, scenario, round } = scene;
  const absent = !view.seats.includes(side);
  const n = turnOf(round + index);
  const react = (told: Told, sources: readonly string[] = []): Reaction => ({ side, absent, told, sources });
  const draft = draftedIn(scene, side);
  if (draft) {
    const told = readingOf(scene, side, draft, n);
    if (told) return react(told.told, told.sources);
  }
  const own = draftedIn(scene);
  if (own?.by === side) return react({ key: `between.capital-own-${n}`, values: { number: own.number } });
  const standing = standingIn(scene, side);
  if (standing !== 0) {
    const values = { points: Math.abs(standing) / 100 };
    return react({ key: `between.capital-standing-${standing > 0 ? 'up' : 'down'}-${n}`, values });
  }
  const closed = scene.frames.find(({ event }) => event.kind === 'round-closed')?.event;
  const war = closed?.kind === 'round-closed' ? closed.war[side] : 0;
  const quotes = scenario.sides[side].seenFromOutside;
  const quote = quotes[round % quotes.length] ?? null;
  // Every second time the cost of the war is spoken of, if there is anything else to quote.
  if (war > 0 && (round % 2 === 0 || !quote))
    return react({ key: `between.capital-war-${n}`, values: { points: war / 100 } });
  if (quote) return react({ key: 'between.quote', values: { text: quote.text } }, quote.sources);
  return react({ key: `between.capital-quiet-${n}`, values: {} });
}

/** How a draft of others is read in a capital, by its public payoffs; null where it moves nothing there. */
function readingOf(
  { view, scenario }: Scene,
  side: Side,
  { number, terms }: Draft,
  n: Turn,
): { readonly told: Told; readonly sources: readonly string[] } | null {
  const clauses = clausesFor(view, scenario, side, terms);
  const [best, worst] = [clauses[0], clauses.at(-1)];
  const gains = best !== undefined && best.points > 0 ? best : null;
  const loses = worst !== undefined && worst.points < 0 ? worst : null;
  const values = { number, best: gains?.name ?? '', worst: loses?.name ?? '' };
  if (!view.seats.includes(side)) {
    const stakes = stakesOf(view, terms)[side];
    return stakes < 0
      ? {
          told: { key: `between.capital-absent-pays-${n}`, values: { ...values, points: -stakes / 100 } },
          sources: loses?.sources ?? [],
        }
      : { told: { key: `between.capital-absent-spared-${n}`, values }, sources: [] };
  }
  if (gains && loses) return { told: { key: `between.capital-likes-minds-${n}`, values }, sources: loses.sources };
  if (gains) return { told: { key: `between.capital-likes-${n}`, values }, sources: gains.sources };
  return loses ? { told: { key: `between.capital-minds-${n}`, values }, sources: loses.sources } : null;
}

interface ClauseRead {
  readonly name: string;
  readonly points: number;
  readonly sources: readonly string[];
}

/** The clauses of terms by what they pay a side, the best first. */
function clausesFor(view: View, scenario: Scenario, side: Side, terms: Terms): readonly ClauseRead[] {
  return Object.entries(terms)
    .flatMap(([id, chosen]): readonly ClauseRead[] => {
      const issue = scenario.issues.find((each) => each.id === id);
      const option = issue?.options.find((each) => each.id === chosen);
      const index = optionIndex(view, id, chosen);
      if (!issue || !option || index === undefined) return [];
      return [
        { name: `${issue.name}: ${option.name}`, points: payoffOf(view, index, side), sources: option.why.sources },
      ];
    })
    .sort((a, b) => b.points - a.points);
}

/** By how much a side's standing moved in the round, in hundredths. */
const standingIn = ({ frames }: Scene, side: Side): number =>
  frames.reduce((sum, { event }) => sum + ('effect' in event ? (event.effect.standing?.[side] ?? 0) : 0), 0);
