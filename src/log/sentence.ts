import { SIDES, type GameEvent, type Scenario, type Side, type Terms } from '../engine';

/** A message of the catalogue (`src/text/en/log.json`) with its values. */
export interface Sentence {
  readonly key: `log.told-${string}`;
  readonly values: Readonly<Record<string, string | number>>;
}

const tell = (key: string, values: Sentence['values'] = {}): Sentence => ({ key: `log.told-${key}`, values });

/**
 * What happened, as a sentence: a key of the catalogue and its values, names taken from the scenario. Null for what
 * only moves the game on (whose turn it is, what waits to be dropped in).
 */
export function sentence(event: GameEvent, scenario: Scenario): Sentence | null {
  const name = (side: Side): string => scenario.sides[side].name;
  const terms = (chosen: Terms): string => termsInWords(chosen, scenario);
  switch (event.kind) {
    case 'opened':
      return tell('opened', { place: scenario.place });
    case 'round-opened':
      return tell('round', { round: event.round });
    case 'moved':
      return tell('report', { report: moveOf(scenario, event.move)?.report ?? event.move });
    case 'backfired':
      return tell('report', { report: moveOf(scenario, event.move)?.chance?.report ?? event.move });
    case 'whispered':
      return tell('whispered', { side: name(event.side), to: name(event.to), terms: terms(event.terms) });
    case 'leaked':
      return tell('leaked', { side: name(event.from), to: name(event.to), terms: terms(event.terms) });
    case 'answered':
      return event.draft
        ? tell('accepted', {
            side: name(event.side),
            from: name(event.from),
            number: event.draft.number,
            terms: terms(event.draft.terms),
          })
        : tell('declined', { side: name(event.side), from: name(event.from) });
    case 'lapsed':
      return tell('lapsed', { side: name(event.from), to: name(event.to) });
    case 'drafted':
      return tell('drafted', { side: name(event.side), number: event.number, terms: terms(event.terms) });
    case 'signed':
      return tell('signed', { side: name(event.side), count: event.drafts.length, drafts: event.drafts.join(', ') });
    case 'held':
      return tell('held', { side: name(event.side) });
    case 'walked':
      return tell('walked', { side: name(event.side) });
    case 'deadline-lapsed':
      return tell('deadline-lapsed');
    case 'deadline-ticked':
      return tell('deadline-ticked', { rounds: event.roundsLeft });
    case 'round-closed':
      return tell('round-closed', { round: event.round, cost: SIDES.reduce((sum, side) => sum + event.war[side], 0) });
    case 'happened':
      return tell('report', { report: reportOf(scenario.events, event.event) });
    case 'injected':
      return tell('report', { report: reportOf(scenario.injects, event.inject) });
    case 'closing-opened':
      return tell('closing', { count: event.votes.length });
    case 'voted':
      return tell(event.accept ? 'voted-for' : 'voted-against', { side: name(event.side), number: event.draft });
    case 'vote-failed':
      return tell('vote-failed', { number: event.draft });
    case 'reckoned':
      return event.side ? tell(event.cause, { side: name(event.side) }) : tell(event.cause);
    case 'ended':
      return endOf(event, scenario);
    case 'turn':
    case 'inject-queued':
      return null;
    default:
      event satisfies never;
      return null;
  }
}

function endOf({ outcome }: GameEvent & { kind: 'ended' }, scenario: Scenario): Sentence {
  if (outcome.kind === 'walk-out') return tell('ended-walk-out');
  if (!outcome.terms) return tell('ended-no-terms');
  return tell('ended-signed', {
    number: outcome.draft ?? 0,
    terms: termsInWords(outcome.terms, scenario),
    durability: outcome.settlement.durability,
  });
}

/** Terms as a list of issues and options by name. */
function termsInWords(terms: Terms, scenario: Scenario): string {
  return scenario.issues
    .filter(({ id }) => terms[id] !== undefined)
    .map((issue) => `${issue.name}: ${issue.options.find(({ id }) => id === terms[issue.id])?.name ?? ''}`)
    .join('; ');
}

const moveOf = (scenario: Scenario, id: string): Scenario['moves'][number] | undefined =>
  scenario.moves.find((move) => move.id === id);

const reportOf = (things: readonly { readonly id: string; readonly report: string }[], id: string): string =>
  things.find((thing) => thing.id === id)?.report ?? id;
