import { durabilityParts, isSeated, sumsOf } from './durability';
import type { GameEvent } from './event';
import { draw, type Rng } from './rng';

import { shareOut, sparedWar, wordBroken } from './shares';
import { bySide, type Percent } from './sides';
import type { Draft, Outcome, Settlement, State } from './state';
import { audience } from './value';
import { verdict } from './verdict';
import { warToCome } from './war';

/** What is booked at the end: expected stakes, the war still to come, home costs and broken words. */
export function settlement(state: State, deal: Draft | null): Settlement {
  const { sides } = state.table;
  if (!deal) {
    const lines = bySide(sides, (side) => ({ stakes: 0, war: warToCome(state, side), audience: 0, brokenWord: 0 }));
    return { durability: 0, lines };
  }
  const sums = sumsOf(state, deal.terms);
  const d = durabilityParts(state, deal.terms, sums).total;
  const stakes = shareOut(
    sides.map((side) => sums.stakes[side]),
    d,
  );
  const lines = bySide(sides, (side, i) => {
    const seated = isSeated(state, side);
    const war = warToCome(state, side);
    return {
      stakes: stakes[i] ?? 0,
      war: war - sparedWar(war, d, sums.warGoesOn),
      audience: seated ? audience(state, state.secrets[side], side, deal.terms) : 0,
      brokenWord: seated ? wordBroken(state.table.brokenWord[side], d) : 0,
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
