import {
  fullName,
  inText,
  ofEvent,
  type ByEvent,
  type EventOf,
  type GameEvent,
  type Scenario,
  type Side,
  type Terms,
} from '../engine';
import { UTTERANCES, type Utterance } from './signs';
import { clauseName, moveName, type Spoken } from './spoken';

/** A message of the catalogue (`src/text/en/log.json`) with its values. */
export interface Sentence {
  readonly key: `log.told-${string}`;
  readonly values: Readonly<Record<string, string | number>>;
  /** The words that somebody says in it: they stand in it as `words`. */
  readonly said?: Spoken;
}

/**
 * What happened, as a sentence: a key of the catalogue and its values, names taken from the scenario. Null for what
 * only moves the game on (whose turn it is, what waits to be dropped in).
 */
export function sentence(event: GameEvent, scenario: Scenario): Sentence | null {
  return ofEvent(TELLERS, event, wordsOf(scenario));
}

const tell = (key: string, values: Sentence['values'] = {}): Sentence => ({ key: `log.told-${key}`, values });

const quote = (key: string, values: Sentence['values'], { spoken }: Utterance): Sentence => ({
  ...tell(key, values),
  said: spoken,
});

const TELLERS: ByEvent<[words: Words], Sentence | null> = {
  opened: (_, { place }) => tell('opened', { place }),
  'round-opened': ({ round }) => tell('round', { round }),
  moved: ({ move }, { report }) => tell('report', { report: report(move) }),
  backfired: ({ move }, { backfire }) => tell('report', { report: backfire(move) }),
  whispered: ({ side, to, terms }, words) =>
    tell('whispered', { side: words.side(side), to: words.inText(to), terms: words.terms(terms) }),
  leaked: ({ from, to, terms }, words) =>
    tell('leaked', { side: words.inText(from), to: words.inText(to), terms: words.terms(terms) }),
  answered: ({ side, from, draft }, words) => {
    const ends = { side: words.side(side), from: words.inText(from) };
    return draft
      ? tell('accepted', { ...ends, number: draft.number, terms: words.terms(draft.terms) })
      : tell('declined', ends);
  },
  lapsed: ({ from, to }, words) => tell('lapsed', { side: words.inText(from), to: words.inText(to) }),
  drafted: ({ side, number, terms, base }, words) =>
    base === undefined
      ? tell('drafted', { side: words.side(side), number, terms: words.terms(terms) })
      : tell('countered', { side: words.side(side), number, base, terms: words.terms(terms) }),
  asked: (event, words) =>
    quote(
      'asked',
      { side: words.side(event.side), to: words.inText(event.to) },
      UTTERANCES.asked(event, words.scenario),
    ),
  replied: (event, words) =>
    quote(
      'replied',
      { side: words.side(event.side), to: words.inText(event.to) },
      UTTERANCES.replied(event, words.scenario),
    ),
  remarked: (event, words) =>
    quote(
      'remarked',
      { side: words.side(event.side), number: event.draft },
      UTTERANCES.remarked(event, words.scenario),
    ),
  told: (event, words) => quote('told', { side: words.side(event.side) }, UTTERANCES.told(event, words.scenario)),
  withdrew: (event, words) =>
    quote(
      'withdrew',
      { side: words.side(event.side), cost: costOf(event) },
      UTTERANCES.withdrew(event, words.scenario),
    ),
  offered: (event, words) =>
    quote(
      'offered',
      { side: words.side(event.side), to: words.inText(event.to) },
      UTTERANCES.offered(event, words.scenario),
    ),
  warned: (event, words) => quote('warned', { side: words.side(event.side) }, UTTERANCES.warned(event, words.scenario)),
  heeded: ({ side, by }, words) => tell('heeded', { side: words.inText(side), by: words.side(by) }),
  kept: ({ side, word }, words) => {
    const who = { side: words.side(side) };
    if (!('warning' in word))
      return tell('kept', { ...who, clause: clauseName(words.scenario, 'never' in word ? word.never : word.clause) });
    const { warning } = word;
    return warning === 'walk'
      ? tell('kept-walk', who)
      : tell('kept-move', { ...who, move: moveName(words.scenario, warning.move) });
  },
  contradicted: (event, words) => {
    const { word } = event;
    const values = { side: words.side(event.side), cost: costOf(event) };
    if ('never' in word) return tell('broke-never', { ...values, clause: clauseName(words.scenario, word.never) });
    if ('trade' in word) return tell('broke-trade', { ...values, clause: clauseName(words.scenario, word.clause) });
    return word.warning === 'walk'
      ? tell('broke-walk', values)
      : tell('broke-move', { ...values, move: moveName(words.scenario, word.warning.move) });
  },
  signed: ({ side, drafts }, words) =>
    tell('signed', { side: words.side(side), count: drafts.length, drafts: drafts.join(', ') }),
  held: (event, { side }) => tell('held', { side: side(event.side) }),
  walked: (event, { side }) => tell('walked', { side: side(event.side) }),
  turn: () => null,
  'deadline-lapsed': () => tell('deadline-lapsed'),
  'deadline-ticked': ({ roundsLeft }) => tell('deadline-ticked', { rounds: roundsLeft }),
  'round-closed': ({ round, war }) =>
    tell('round-closed', {
      round,
      war: Object.values(war).some((points) => points > 0) ? 'yes' : 'no',
      cost: Object.values(war).reduce((sum, points) => sum + points, 0) / 100,
      sides: Object.keys(war).length,
    }),
  happened: (event, { report }) => tell('report', { report: report(event.event) }),
  'inject-queued': () => null,
  injected: ({ inject }, { report }) => tell('report', { report: report(inject) }),
  'closing-opened': ({ votes }) => tell('closing', { count: votes.length }),
  voted: ({ side, draft, accept }, words) =>
    tell(accept ? 'voted-for' : 'voted-against', { side: words.side(side), number: draft }),
  'vote-failed': ({ draft }) => tell('vote-failed', { number: draft }),
  reckoned: ({ cause, side }, words) => tell(cause, side ? { side: words.side(side) } : {}),
  ended: ({ outcome }, words) => {
    if (outcome.kind === 'walk-out') return tell('ended-walk-out');
    if (!outcome.terms) return tell('ended-no-terms');
    const { durability } = outcome.settlement;
    return tell('ended-signed', { number: outcome.draft ?? 0, terms: words.terms(outcome.terms), durability });
  },
};

/** What a word costs the side that broke it or took it back, in points. */
const costOf = ({ side, effect }: EventOf<'contradicted'> | EventOf<'withdrew'>): number =>
  -(effect.standing?.[side] ?? 0) / 100;

/** The scenario's names for what events speak of by id. */
interface Words {
  readonly scenario: Scenario;
  readonly place: string;
  /** At the beginning of a sentence. */
  readonly side: (side: Side) => string;
  readonly inText: (side: Side) => string;
  readonly report: (id: string) => string;
  readonly backfire: (move: string) => string;
  readonly terms: (terms: Terms) => string;
}

const wordsOf = (scenario: Scenario): Words => ({
  scenario,
  place: scenario.place,
  side: (side) => fullName(scenario, side),
  inText: (side) => inText(scenario, side),
  report: (id) =>
    [...scenario.moves, ...scenario.events, ...scenario.injects].find((thing) => thing.id === id)?.report ?? id,
  backfire: (id) => scenario.moves.find((move) => move.id === id)?.chance?.report ?? id,
  terms: (terms) =>
    scenario.issues
      .filter(({ id }) => terms[id] !== undefined)
      .map(({ id, name, options }) => `${name}: ${options.find((option) => option.id === terms[id])?.name ?? ''}`)
      .join('; '),
});
