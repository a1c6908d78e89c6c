import {
  isBargain,
  ofEvent,
  optionKey,
  type Answer,
  type Bargain,
  type ByEvent,
  type Claim,
  type Clause,
  type Intent,
  type Question,
  type ResolvedEffect,
  type Scenario,
  type CompiledScenario,
  type Stand,
  type Terms,
  type Warning,
  type Word,
} from '../engine';
import type { LogAct } from '../formats';

type Look = (kind: keyof Shelves, name: string) => void;
type Shelves = Record<'issue' | 'option' | 'move' | 'meter' | 'track' | 'event' | 'inject', ReadonlySet<string>>;

/**
 * A function that gives the first name in an act that the scenario does not know, or null. The engine takes events on
 * trust, so nothing unknown may come so far.
 */
export function unknownIn(scenario: Scenario, table: CompiledScenario): (act: LogAct) => string | null {
  const shelves = shelvesOf(scenario, table);
  return (act) => {
    let unknown: string | null = null;
    const look: Look = (kind, name) => {
      if (!shelves[kind].has(name)) unknown ??= name;
    };
    inIntent(look, act.intent);
    for (const event of act.events) ofEvent(NAMED, event, look);
    return unknown;
  };
}

const shelvesOf = ({ tracks }: Scenario, table: CompiledScenario): Shelves => ({
  issue: new Set(table.issues.map(({ id }) => id)),
  option: new Set(Object.keys(table.optionIndex)),
  move: new Set(Object.keys(table.moves)),
  meter: new Set(Object.keys(table.meters)),
  // Not those of the issues: that no track is empty is asked of authors, not of a log.
  track: new Set(tracks.map(({ id }) => id)),
  event: new Set(Object.keys(table.events)),
  inject: new Set(Object.keys(table.injects)),
});

function inTerms(look: Look, terms: Terms | null | undefined): void {
  for (const [issue, option] of Object.entries(terms ?? {})) look('option', optionKey(issue, option));
}

function inIntent(look: Look, intent: Intent): void {
  if ('terms' in intent) inTerms(look, intent.terms);
  if (intent.kind === 'move') look('move', intent.move);
  if (intent.kind === 'whisper' && intent.through !== undefined) look('move', intent.through);
  if (intent.kind === 'inject') look('inject', intent.inject);
  if (intent.kind === 'ask') inAbout(look, intent.about);
  if (intent.kind === 'tell') inClaim(look, intent.claim);
  if (intent.kind === 'withdraw') inClause(look, intent);
  if (intent.kind === 'trade') inBargain(look, intent);
  if (intent.kind === 'warn') inWarning(look, intent);
  if (intent.kind === 'reply') inAnswer(look, intent.answer);
  if (intent.kind === 'remark') inStand(look, intent);
}

const inClause = (look: Look, clause: Clause | undefined): void => {
  if (clause) look('option', optionKey(clause.issue, clause.option));
};

function inAbout(look: Look, about: Question['about']): void {
  if (isBargain(about)) inBargain(look, about);
  else if (typeof about === 'object' && 'issue' in about) inClause(look, about);
}

function inBargain(look: Look, { give, want }: Bargain): void {
  inClause(look, give);
  inClause(look, want);
}

function inClaim(look: Look, claim: Claim): void {
  if ('line' in claim) inClause(look, claim);
  else look('issue', claim.issue);
}

function inWarning(look: Look, { unless, then }: Pick<Warning, 'unless' | 'then'>): void {
  if (!('sign' in unless)) inClause(look, unless);
  if (then !== 'walk') look('move', then.move);
}

function inWord(look: Look, word: Word): void {
  if ('never' in word) inClause(look, word.never);
  else if ('trade' in word) inClause(look, word.clause);
  else if (word.warning !== 'walk') look('move', word.warning.move);
}

function inStand(look: Look, { likes, blocks, move }: Stand): void {
  for (const issue of [likes, move]) if (issue !== undefined) look('issue', issue);
  inClause(look, blocks);
}

function inAnswer(look: Look, answer: Answer): void {
  if ('ground' in answer) inStand(look, answer);
  if ('first' in answer) for (const issue of [answer.first, answer.last]) look('issue', issue);
}

/** What every kind of event names. */
const NAMED: ByEvent<[look: Look], void> = {
  opened: ({ effect }, look) => inEffect(look, effect),
  'round-opened': () => undefined,
  moved: ({ move, effect }, look) => (look('move', move), inEffect(look, effect)),
  backfired: ({ move, effect }, look) => (look('move', move), inEffect(look, effect)),
  whispered({ terms, through }, look) {
    inTerms(look, terms);
    if (through !== undefined) look('move', through);
  },
  leaked: ({ terms, effect }, look) => (inTerms(look, terms), inEffect(look, effect)),
  answered: ({ draft }, look) => inTerms(look, draft?.terms),
  lapsed: () => undefined,
  drafted: ({ terms }, look) => inTerms(look, terms),
  asked: ({ about }, look) => inAbout(look, about),
  replied({ about, answer }, look) {
    inAbout(look, about);
    inAnswer(look, answer);
  },
  remarked: (event, look) => inStand(look, event),
  told: ({ claim, effect }, look) => (inClaim(look, claim), inEffect(look, effect ?? {})),
  withdrew: (event, look) => (inClause(look, event), inEffect(look, event.effect)),
  offered: (event, look) => inBargain(look, event),
  warned: (event, look) => inWarning(look, event),
  heeded: () => undefined,
  kept: ({ word }, look) => inWord(look, word),
  contradicted: ({ word, effect }, look) => (inWord(look, word), inEffect(look, effect)),
  signed: () => undefined,
  held: () => undefined,
  walked: ({ effect }, look) => inEffect(look, effect),
  turn: () => undefined,
  'deadline-lapsed': ({ effect }, look) => inEffect(look, effect),
  'deadline-ticked': () => undefined,
  'round-closed': ({ effect }, look) => inEffect(look, effect),
  happened: ({ event, effect }, look) => (look('event', event), inEffect(look, effect)),
  'inject-queued': ({ inject }, look) => look('inject', inject),
  injected: ({ inject, effect }, look) => (look('inject', inject), inEffect(look, effect)),
  'closing-opened': () => undefined,
  voted: () => undefined,
  'vote-failed': () => undefined,
  reckoned: ({ effect }, look) => inEffect(look, effect),
  ended: ({ outcome }, look) => inTerms(look, outcome.terms),
};

function inEffect(look: Look, effect: ResolvedEffect): void {
  for (const meter of Object.keys(effect.meters ?? {})) look('meter', meter);
  for (const track of Object.keys(effect.durabilityOfTrack ?? {})) look('track', track);
  for (const { issue, option } of [...(effect.pledges ?? []), ...(effect.payoffs ?? []), ...(effect.durability ?? [])])
    look('option', optionKey(issue, option));
}
