import { describe, expect, it } from 'vitest';
import {
  askedOf,
  chosen,
  conflictIn,
  interestsGain,
  legalWords,
  sameTerms,
  view as viewOf,
  type GameEvent,
  type Intent,
  type Side,
  type Terms,
  type View,
} from '../engine';
import { playGame } from '../negotiators';
import { FIRST_TABLE, loadScenario } from '../scenarios';
import { FIRST_HANDSHAKE } from './first-handshake';
import { factsOf, saidNow, type Seen, type Word } from './index';

type Leader = NonNullable<ReturnType<NonNullable<Parameters<typeof playGame>[0]['lead']>>>;
type Turn = Parameters<Leader['act']>[0];

/** One way of playing a first game: the acts of a turn in order of wish; the first that is allowed is done. */
type Way = (turn: Turn, me: Side) => readonly Intent[];

const gainOf = (view: View, me: Side, terms: Terms): number => {
  const secret = view.secrets[me];
  return secret ? interestsGain(view, me, secret, terms) : 0;
};

const offered = (view: View, me: Side) => view.drafts.findLast(({ by }) => by !== me);

/** Terms that change one clause of the other's paper, or of nothing, those first that bring most. */
function drafts({ view }: Turn, me: Side): Intent[] {
  const base = offered(view, me)?.terms ?? {};
  const own = view.drafts.find(({ by }) => by === me);
  return view.table.issues
    .flatMap(({ id, first, count }) =>
      Array.from({ length: count - 1 }, (_, n) => ({ ...base, [id]: view.table.options[first + 1 + n]?.id ?? '' })),
    )
    .filter((terms) => conflictIn(view.table.excluded, chosen(view.table, terms)) === null)
    .filter((terms) => !(own && sameTerms(own.terms, terms)))
    .sort((a, b) => gainOf(view, me, b) - gainOf(view, me, a))
    .map((terms) => ({ kind: 'table', side: me, terms }));
}

const signing = ({ view, legal }: Turn, me: Side): Intent[] =>
  legal.sign
    .filter((number) => {
      const draft = view.drafts.find((each) => each.number === number);
      return draft && draft.by !== me && gainOf(view, me, draft.terms) > 0;
    })
    .map((number) => ({ kind: 'sign', side: me, drafts: [number] }));

const asking = ({ view }: Turn, me: Side): Intent[] => {
  const to = view.seats.find((side) => side !== me);
  const own = view.drafts.find(({ by }) => by === me);
  const words = legalWords(view, me);
  if (!to) return [];
  return [...(own ? [{ draft: own.number }] : []), 'priorities' as const].flatMap((about) =>
    words.ask(to, about) === null ? [{ kind: 'ask', side: me, to, about } as const] : [],
  );
};

const moving = ({ legal }: Turn, me: Side): Intent[] =>
  legal.moves.flatMap(({ id, refusal }) => (refusal ? [] : [{ kind: 'move', side: me, move: id } as const]));

const WAYS: Readonly<Record<string, Way>> = {
  'asks, and signs what gains': (turn, me) => [...signing(turn, me), ...asking(turn, me), ...drafts(turn, me)],
  'asks, and signs nothing': (turn, me) => [...asking(turn, me), ...drafts(turn, me)],
  'writes drafts and says nothing': (turn, me) => drafts(turn, me),
  'lays one draft and waits': (turn, me) => (turn.view.drafts.some(({ by }) => by === me) ? [] : drafts(turn, me)),
  'holds from the beginning': () => [],
  'moves away from the table': (turn, me) => [...moving(turn, me), ...drafts(turn, me)],
};

/** What the guide said at one moment, word after word as each is put away, and what it saw. */
interface Moment {
  readonly words: readonly Word[];
  readonly seen: Seen;
}

/** A person who plays in one way and reads what the guide says; who opens the ledger when told to, or never. */
class Person implements Leader {
  readonly moments: Moment[] = [];
  private readonly put = new Set<Word>();
  private readonly opened = new Set<string>(['draft']);

  constructor(
    private readonly me: Side,
    private readonly way: Way,
    private readonly looks: boolean,
  ) {}

  /** Puts away what can be put away, until a word waits for what it asks for, or the guide is silent. */
  listen(view: View, events: readonly GameEvent[], terms: Terms): void {
    const { me, opened, put } = this;
    const seen: Seen = { events, view, me, terms, opened, gainOf: (of) => gainOf(view, me, of) };
    const words: Word[] = [];
    for (let said = said_(); said; said = said_()) {
      words.push(said.step.say);
      if (!said.step.read) break;
      put.add(said.step.say);
      if (said.step.say === 'guide.booked' && this.looks) opened.add('ledger');
    }
    this.moments.push({ words, seen });

    function said_() {
      return saidNow(FIRST_HANDSHAKE, factsOf(seen).facts, put);
    }
  }

  act(turn: Turn): { intent: Intent } {
    const { me } = this;
    const { view, history, legal } = turn;
    this.listen(view, history, {});
    if (legal.vote !== null) return { intent: { kind: 'vote', side: me, accept: this.looks } };
    const [question] = askedOf(view, me);
    if (question && this.looks)
      return { intent: { kind: 'reply', side: me, question: question.number, answer: { withheld: 'not-now' } } };
    const [first] = this.way(turn, me);
    if (first?.kind === 'table' && view.drafts.every(({ by }) => by !== me)) this.listen(view, history, first.terms);
    return { intent: first ?? { kind: 'hold', side: me } };
  }
}

interface Played {
  readonly way: string;
  readonly moments: readonly Moment[];
  readonly rounds: number;
}

async function games(): Promise<Played[]> {
  const loaded = await loadScenario(FIRST_TABLE);
  if (!loaded.ok) throw new Error(loaded.fault.code);
  const scenario = loaded.value;
  const [me, other] = scenario.seats.default;
  if (!me || !other) throw new Error('the table has no seats');
  const settings = { rounds: 4, leaks: true, events: true, absentMoves: false, talk: true, opener: me } as const;
  return Object.entries(WAYS).flatMap(([way, plays]) =>
    [1, 2, 3, 4].map((seed): Played => {
      const person = new Person(me, plays, seed % 2 === 0);
      const game = playGame({
        scenario,
        seats: scenario.seats.default,
        seed,
        settings,
        difficulty: () => 'middle',
        lead: (side) => (side === me ? person : null),
      });
      const events = game.acts.flatMap((act) => act.events);
      person.listen({ ...viewOf(game.end, me) }, events, {});
      return { way, moments: person.moments, rounds: game.end.booked };
    }),
  );
}

describe('a first game, played in several ways', async () => {
  const played = await games();
  const all = played.flatMap(({ moments }) => moments);

  it('hears each word of the guide when what it speaks of is so', () => {
    for (const { words, seen } of all)
      for (const word of words) {
        const { view, events, me } = seen;
        const offer = offered(view, me);
        const so: Partial<Record<Word, boolean>> = {
          'guide.agreed': view.outcome?.kind === 'signed',
          'guide.apart': view.phase === 'over' && view.outcome?.kind !== 'signed',
          'guide.vote': view.phase === 'closing',
          'guide.last': view.round === 4,
          'guide.questioned': askedOf(view, me).length > 0,
          'guide.answered': events.some((event) => event.kind === 'replied' && event.to === me),
          'guide.gains': offer !== undefined && gainOf(view, me, offer.terms) > 0,
          'guide.loses': offer !== undefined && gainOf(view, me, offer.terms) <= 0,
          'guide.booked': view.booked > 0,
          'guide.away': view.booked > 0,
          'guide.walk': view.booked > 0,
        };
        expect([word, so[word] ?? true]).toEqual([word, true]);
        // Nobody is told to write drafts where none can be laid, or to sign what is signed.
        if (view.phase !== 'table') expect(['guide.agreed', 'guide.apart', 'guide.vote']).toContain(word);
      }
  });

  it('has the thread of it whole: draft, walking away, ledger, moves, talk and window come up in their turn', () => {
    for (const { moments, way, rounds } of played) {
      const words = new Set(moments.flatMap((moment) => moment.words));
      const due: Word[] = rounds > 1 ? ['guide.walk', 'guide.booked'] : [];
      if (way !== 'moves away from the table' && rounds > 1) due.push('guide.away');
      if (way !== 'holds from the beginning') due.push('guide.lay');
      for (const word of due) expect([way, [...words]]).toEqual([way, expect.arrayContaining([word])]);
    }
    const said = new Set(all.flatMap(({ words }) => words));
    expect(FIRST_HANDSHAKE.steps.map(({ say }) => say).filter((word) => !said.has(word))).toEqual([]);
  });
});
