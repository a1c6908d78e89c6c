import type { Draft, Scenario, Side } from '../../../engine';
import type { Frame } from '../../../store';
import { causeOf, effectIn, type Cause } from '../ledger/costs';
import { framesOf } from './story';

/** What moved in a round, and what moved it. */
export interface Change {
  readonly what:
    | { readonly kind: 'meter'; readonly meter: string; readonly from: number; readonly to: number }
    | { readonly kind: 'standing'; readonly by: readonly { readonly side: Side; readonly value: number }[] }
    | { readonly kind: 'war'; readonly value: number }
    | { readonly kind: 'deadline'; readonly left: number | null }
    | { readonly kind: 'papers'; readonly drafts: readonly Draft[] };
  /** Each once, in the order in which they came. */
  readonly causes: readonly Cause[];
}

/** Everything public that a round changed: meters, standing, the war, a deadline, and what lies on the table. */
export function changesOf(frames: readonly Frame[], scenario: Scenario, round: number): readonly Change[] {
  const all = framesOf(frames, round);
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return [];
  const before = frames[frames.indexOf(first) - 1]?.view ?? first.view;
  const after = last.view;
  const meters = scenario.meters.flatMap(({ id, start }): readonly Change[] => {
    const [from, to] = [before.meters[id] ?? start, after.meters[id] ?? start];
    const causes = causesOf(all, (event) => (effectIn(event)?.meters?.[id] ?? 0) !== 0);
    return from === to ? [] : [{ what: { kind: 'meter', meter: id, from, to }, causes }];
  });
  const moved = after.table.sides
    .map((side) => ({ side, value: after.accounts[side].standing - before.accounts[side].standing }))
    .filter(({ value }) => value !== 0);
  const standing: readonly Change[] =
    moved.length === 0
      ? []
      : [{ what: { kind: 'standing', by: moved }, causes: causesOf(all, (event) => changesStanding(event)) }];
  const closed = all.find(({ event }) => event.kind === 'round-closed')?.event;
  const cost = closed?.kind === 'round-closed' ? Object.values(closed.war).reduce((sum, each) => sum + each, 0) : 0;
  const war: readonly Change[] = cost > 0 ? [{ what: { kind: 'war', value: cost }, causes: [] }] : [];
  const left = after.deadline?.roundsLeft ?? null;
  const deadline: readonly Change[] =
    left === (before.deadline?.roundsLeft ?? null) ? [] : [{ what: { kind: 'deadline', left }, causes: [] }];
  const drafts = [...after.drafts].sort((a, b) => a.number - b.number);
  const papers: readonly Change[] = drafts.length === 0 ? [] : [{ what: { kind: 'papers', drafts }, causes: [] }];
  return [...meters, ...standing, ...war, ...deadline, ...papers];
}

const changesStanding = (event: Frame['event']): boolean =>
  Object.values(effectIn(event)?.standing ?? {}).some((value) => value !== 0);

function causesOf(frames: readonly Frame[], counts: (event: Frame['event']) => boolean): readonly Cause[] {
  const causes = frames.flatMap(({ event }) => {
    const cause = counts(event) ? causeOf(event) : null;
    return cause ? [cause] : [];
  });
  return causes.filter((cause, at) => causes.findIndex((other) => same(other, cause)) === at);
}

const same = (a: Cause, b: Cause): boolean => JSON.stringify(a) === JSON.stringify(b);
