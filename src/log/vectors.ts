import { isSide, type GameEvent, type Intent, type Outcome, type ResolvedEffect, type Side } from '../engine';
import type { LogAct } from '../formats';

/**
 * A function that gives the first field of an act that does not fit the sides of the log's scenario, as in
 * `events.0.war`, or null: a side that is none of them, or values by side that leave one out or name another.
 */
export function sideFaultIn(sides: readonly Side[]): (act: LogAct) => string | null {
  return ({ intent, events }) => {
    for (const [place, value] of [...named('intent', intent), ...events.flatMap((event, n) => inEvent(event, n))])
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

/** What names a side by itself. */
function named(place: string, thing: Intent | GameEvent): Place[] {
  const places: Place[] = [];
  if ('side' in thing && thing.side !== undefined) places.push([`${place}.side`, thing.side]);
  if ('to' in thing) places.push([`${place}.to`, thing.to]);
  if ('from' in thing) places.push([`${place}.from`, thing.from]);
  if ('queue' in thing) places.push([`${place}.queue`, thing.queue]);
  return places;
}

function inEvent(event: GameEvent, n: number): Place[] {
  const place = `events.${n}`;
  const places = named(place, event);
  if ('effect' in event) places.push(...inEffect(`${place}.effect`, event.effect));
  if (event.kind === 'moved' && event.deadline)
    places.push([`${place}.deadline`, [event.deadline.by, event.deadline.against]]);
  if (event.kind === 'round-closed') places.push([`${place}.war`, { of: event.war }]);
  if (event.kind === 'ended')
    places.push([`${place}.outcome.settlement.lines`, { of: event.outcome.settlement.lines }]);
  return places;
}

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
