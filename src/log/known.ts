import {
  optionKey,
  type GameEvent,
  type Intent,
  type ResolvedEffect,
  type Scenario,
  type CompiledScenario,
  type Terms,
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
    for (const event of act.events) inEvent(look, event);
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
}

function inEvent(look: Look, event: GameEvent): void {
  if ('terms' in event) inTerms(look, event.terms);
  if ('effect' in event) inEffect(look, event.effect);
  if ('move' in event) look('move', event.move);
  if ('inject' in event) look('inject', event.inject);
  if (event.kind === 'whispered' && event.through !== undefined) look('move', event.through);
  if (event.kind === 'answered') inTerms(look, event.draft?.terms);
  if (event.kind === 'happened') look('event', event.event);
  if (event.kind === 'ended') inTerms(look, event.outcome.terms);
}

function inEffect(look: Look, effect: ResolvedEffect): void {
  for (const meter of Object.keys(effect.meters ?? {})) look('meter', meter);
  for (const track of Object.keys(effect.durabilityOfTrack ?? {})) look('track', track);
  for (const { issue, option } of [...(effect.pledges ?? []), ...(effect.payoffs ?? []), ...(effect.durability ?? [])])
    look('option', optionKey(issue, option));
}
