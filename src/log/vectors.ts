import { isSide, ofEvent, type ByEvent, type Intent, type Outcome, type ResolvedEffect, type Side } from '../engine';
import type { LogAct } from '../formats';

/**
 * A function that gives the first field of an act that does not fit the sides of the log's scenario, as in
 * `events.0.war`, or null: a side that is none of them, or values by side that leave one out or name another.
 */
export function sideFaultIn(sides: readonly Side[]): (act: LogAct) => string | null {
  return ({ intent, events }) => {
    for (const [place, value] of [
      ...inIntent('intent', intent),
      ...events.flatMap((event, n) => ofEvent(SIDES_IN, event, `events.${n}`)),
    ])
      if (!fits(sides, value)) return place;
    return null;
  };
}

/** Whether the values by side of a result are those of the scenario's sides. */
export const fitsOutcome = (sides: readonly Side[], { settlement }: Outcome): boolean =>
  fits(sides, { of: settlement.lines });

type Place = readonly [place: string, value: Side | readonly Side[] | { readonly of: object }];

const fits = (sides: readonly Side[], value: Place[1]): boolean => {
  if (typeof value === 'string') return isSide(sides, value);
  if ('of' in value)
    return Object.keys(value.of).length === sides.length && sides.every((s) => Object.hasOwn(value.of, s));
  return value.every((side) => isSide(sides, side));
};

function inIntent(place: string, intent: Intent): Place[] {
  const places: Place[] = [];
  if ('side' in intent) places.push([`${place}.side`, intent.side]);
  if ('to' in intent) places.push([`${place}.to`, intent.to]);
  if ('from' in intent && intent.from !== undefined) places.push([`${place}.from`, intent.from]);
  return places;
}

type At = [place: string];

const effectOf = (place: string, effect: ResolvedEffect): Place[] => inEffect(`${place}.effect`, effect);
const bySideIn = (place: string, of: object): Place => [place, { of }];

/** Which sides stand in every kind of event, and where. */
const SIDES_IN: ByEvent<At, Place[]> = {
  opened: ({ effect, opener }, place) => [
    ...effectOf(place, effect),
    ...(opener === undefined ? [] : [[`${place}.opener`, opener] satisfies Place]),
  ],
  'round-opened': ({ queue }, place) => [[`${place}.queue`, queue]],
  moved: ({ side, deadline, effect }, place) => [
    [`${place}.side`, side],
    ...effectOf(place, effect),
    ...(deadline ? [[`${place}.deadline`, [deadline.by, deadline.against]] satisfies Place] : []),
  ],
  backfired: ({ side, effect }, place) => [[`${place}.side`, side], ...effectOf(place, effect)],
  whispered: ({ side, to }, place) => [
    [`${place}.side`, side],
    [`${place}.to`, to],
  ],
  leaked: ({ from, to, effect }, place) => [[`${place}.to`, to], [`${place}.from`, from], ...effectOf(place, effect)],
  answered: ({ side, from }, place) => [
    [`${place}.side`, side],
    [`${place}.from`, from],
  ],
  lapsed: ({ from, to }, place) => [
    [`${place}.to`, to],
    [`${place}.from`, from],
  ],
  drafted: ({ side }, place) => [[`${place}.side`, side]],
  asked: ({ side, to }, place) => [
    [`${place}.side`, side],
    [`${place}.to`, to],
  ],
  replied: ({ side, to }, place) => [
    [`${place}.side`, side],
    [`${place}.to`, to],
  ],
  remarked: ({ side }, place) => [[`${place}.side`, side]],
  told: ({ side, effect }, place) => [[`${place}.side`, side], ...effectOf(place, effect ?? {})],
  withdrew: ({ side, effect }, place) => [[`${place}.side`, side], ...effectOf(place, effect)],
  offered: ({ side, to }, place) => [
    [`${place}.side`, side],
    [`${place}.to`, to],
  ],
  warned: ({ side }, place) => [[`${place}.side`, side]],
  heeded: ({ side, by }, place) => [
    [`${place}.side`, side],
    [`${place}.by`, by],
  ],
  kept: ({ side, owes }, place) => [
    [`${place}.side`, side],
    ...(owes === undefined ? [] : [[`${place}.owes`, owes] satisfies Place]),
  ],
  contradicted: ({ side, effect }, place) => [[`${place}.side`, side], ...effectOf(place, effect)],
  signed: ({ side }, place) => [[`${place}.side`, side]],
  held: ({ side }, place) => [[`${place}.side`, side]],
  walked: ({ side, effect }, place) => [[`${place}.side`, side], ...effectOf(place, effect)],
  turn: ({ queue }, place) => [[`${place}.queue`, queue]],
  'deadline-lapsed': ({ effect }, place) => effectOf(place, effect),
  'deadline-ticked': () => [],
  'round-closed': ({ war, effect }, place) => [...effectOf(place, effect), bySideIn(`${place}.war`, war)],
  happened: ({ effect }, place) => effectOf(place, effect),
  'inject-queued': () => [],
  injected: ({ effect }, place) => effectOf(place, effect),
  'closing-opened': ({ queue }, place) => [[`${place}.queue`, queue]],
  voted: ({ side }, place) => [[`${place}.side`, side]],
  'vote-failed': ({ queue }, place) => [[`${place}.queue`, queue]],
  reckoned: ({ side, effect }, place) => [
    ...(side === undefined ? [] : [[`${place}.side`, side] satisfies Place]),
    ...effectOf(place, effect),
  ],
  ended: ({ outcome }, place) => [bySideIn(`${place}.outcome.settlement.lines`, outcome.settlement.lines)],
};

function inEffect(place: string, effect: ResolvedEffect): Place[] {
  const places: Place[] = [];
  for (const key of ['standing', 'costs', 'war', 'relief'] as const) {
    const vector = effect[key];
    if (vector) places.push([`${place}.${key}`, { of: vector }]);
  }
  effect.pledges?.forEach(({ side }, i) => places.push([`${place}.pledges.${i}.side`, side]));
  effect.payoffs?.forEach(({ by }, i) => places.push([`${place}.payoffs.${i}.by`, { of: by }]));
  return places;
}
