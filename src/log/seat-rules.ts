import {
  canonicalJson,
  play,
  see,
  type Fault,
  type GameEvent,
  type Outcome,
  type Side,
  type State,
  type CompiledScenario,
} from '../engine';
import type { LogAct } from '../formats';

type Wrong = { readonly code: `log.${string}`; readonly values?: Fault['values'] } | null;

/**
 * What is wrong with an act of a log for one seat, or null: the rules are asked what that seat would have seen of it.
 * What chance drew is taken from the log, and so is what only the others' secrets decide: what they answer for at
 * home, and the verdict. `before` is the state as the log's events have made it.
 */
export function seatFault(before: State, act: LogAct, seat: Side): Wrong {
  const played = play(asItFell(before, act), act.intent);
  if (!played.ok) return { code: 'log.refused-act', values: { code: played.fault.code } };
  const expected = played.value.events.flatMap((event) => see(event, seat) ?? []);
  const differs = Math.max(expected.length, act.events.length);
  for (let i = 0; i < differs; i++)
    if (told(before.table, expected[i], seat) !== told(before.table, act.events[i], seat))
      return { code: 'log.other-event', values: { event: i + 1 } };
  return null;
}

/** The same state, in which chance must fall as the log says, and with the whisper that comes to light in the act. */
function asItFell(state: State, { intent, events }: LogAct): State {
  const table = loaded(state.table, events);
  let known: State = { ...state, table };
  for (const event of events) {
    if (event.kind === 'opened') known = openedBy(known, event.opener);
    // Earlier whispers between others took numbers that this seat never heard of.
    if (event.kind === 'whispered' || event.kind === 'leaked') known = { ...known, whispered: event.number - 1 };
    if (event.kind === 'answered' && event.draft && intent.kind === 'answer')
      known = withWhisper(known, event, event.draft.terms);
  }
  return known;
}

/** Who opens is drawn where nobody chose, among the seats. */
const openedBy = (state: State, opener: Side | undefined): State =>
  opener !== undefined && state.settings.opener === undefined && state.seats.includes(opener)
    ? { ...state, settings: { ...state.settings, opener } }
    : state;

function withWhisper(state: State, { from, side, number }: GameEvent & { kind: 'answered' }, terms: object): State {
  if (state.whispers.some((whisper) => whisper.from === from && whisper.number === number)) return state;
  const { round } = state;
  const whisper = { number, from, to: side, terms: terms as State['drafts'][number]['terms'], round };
  return { ...state, whispers: [...state.whispers, { ...whisper, leaked: false, answer: 'waiting' }] };
}

/** A table whose dice are loaded: what may or may not happen happens if it stands among the events. */
function loaded(table: CompiledScenario, events: readonly GameEvent[]): CompiledScenario {
  const chance = (percent: number, fell: boolean): number =>
    percent > 0 && percent < 100 ? (fell ? 100 : 0) : percent;
  const backfired = events.some(({ kind }) => kind === 'backfired');
  const leaked = events.some(({ kind }) => kind === 'leaked');
  const happened = new Set(events.flatMap((event) => (event.kind === 'happened' ? [event.event] : [])));
  const { backChannel } = table.ends;
  return {
    ...table,
    moves: mapped(table.moves, (move) => ({
      ...move,
      ...(move.chance ? { chance: { ...move.chance, percent: chance(move.chance.percent, backfired) } } : {}),
      ...(move.carriesWhisper
        ? { carriesWhisper: { leakPercent: chance(move.carriesWhisper.leakPercent, leaked) } }
        : {}),
    })),
    events: mapped(table.events, (event) => ({ ...event, percent: chance(event.percent, happened.has(event.id)) })),
    ends: { ...table.ends, backChannel: { ...backChannel, leakPercent: chance(backChannel.leakPercent, leaked) } },
  };
}

const mapped = <T>(record: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

/** An event as text, without what the seat cannot reckon: of the outcome only what follows from public matters. */
const told = ({ sides }: CompiledScenario, event: GameEvent | undefined, seat: Side): string =>
  canonicalJson(
    event?.kind === 'ended' ? { ...event, outcome: reckonable(sides, event.outcome, seat) } : (event ?? null),
  );

function reckonable(
  sides: readonly Side[],
  { kind, terms, draft, settlement, aftermath }: Outcome,
  seat: Side,
): object {
  const lines = sides.map((side) => {
    const { audience, ...rest } = settlement.lines[side];
    return side === seat ? { audience, ...rest } : rest;
  });
  return { kind, terms, draft, durability: settlement.durability, lines, told: aftermath !== null };
}
