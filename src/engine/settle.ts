import { durabilityParts, isSeated, sumsOf } from './durability';
import type { GameEvent } from './event';
import { draw, type Rng } from './rng';
import { bySide, type BySide, type Hundredths, type Percent, type Side } from './sides';
import type { Draft, Outcome, Settlement, State } from './state';
import { audience } from './value';
import { verdict } from './verdict';
import { warToCome } from './war';

/** Splits `Σ·d/100` so that it still sums to zero: rounded down, the rest to the largest remainders, ties in side order. */
export function shareOut(sides: readonly Side[], stakes: BySide<Hundredths>, d: Percent): BySide<Hundredths> {
  const shares = bySide(sides, (side) => Math.floor((stakes[side] * d) / 100));
  const over = -sides.reduce((sum, side) => sum + shares[side], 0);
  const remainder = (side: Side): number => stakes[side] * d - shares[side] * 100;
  const order = [...sides].sort((a, b) => remainder(b) - remainder(a));
  for (const side of order.slice(0, over)) shares[side] += 1;
  return shares;
}

/** What is booked at the end: expected stakes, the war still to come, home costs and broken words. */
export function settlement(state: State, deal: Draft | null): Settlement {
  const { sides } = state.table;
  if (!deal) {
    const lines = bySide(sides, (side) => ({ stakes: 0, war: warToCome(state, side), audience: 0, brokenWord: 0 }));
    return { durability: 0, lines };
  }
  const sums = sumsOf(state, deal.terms);
  const d = durabilityParts(state, deal.terms, sums).total;
  const stakes = shareOut(sides, sums.stakes, d);
  const lines = bySide(sides, (side) => {
    const seated = isSeated(state, side);
    const war = warToCome(state, side);
    return {
      stakes: stakes[side],
      war: war - Math.floor((war * d * (100 - sums.warGoesOn)) / 10_000),
      audience: seated ? audience(state, state.secrets[side], side, deal.terms) : 0,
      brokenWord: seated ? Math.round((state.table.brokenWord[side] * (100 - d)) / 100) : 0,
    };
  });
  return { durability: d, lines };
}

/** A drawn story of a signed deal; it changes no score. */
function aftermath(state: State, d: Percent): { told: Outcome['aftermath']; rng: Rng } {
  const first = draw(state.rng, 100);
  if (first.value < d) return { told: 'holds', rng: first.state };
  const second = draw(first.state, 100);
  return { told: second.value < 50 ? 'frays' : 'breaks', rng: second.state };
}

/** The last event: the ledger settled, the verdict with its reasons. */
export function settle(state: State, kind: Outcome['kind'], deal: Draft | null): GameEvent {
  const settled = settlement(state, deal);
  const after = deal ? aftermath(state, settled.durability) : null;
  const outcome: Outcome = {
    kind,
    terms: deal?.terms ?? null,
    draft: deal?.number ?? null,
    settlement: settled,
    verdict: verdict(state, kind, settled, deal),
    aftermath: after?.told ?? null,
  };
  return after ? { kind: 'ended', outcome, rng: after.rng } : { kind: 'ended', outcome };
}
