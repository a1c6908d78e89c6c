import type { Draft, Outcome, Reason, Settlement, State, Verdict } from './state';
import { findAgreement } from './agreement';

/**
 * The five verdicts: three of the article's own (¶30) and two that it implies (¶23). Each with its reasons in numbers.
 * "Open" means: some package would have given every seated side at least its least gain, in its own lens. What a search
 * finds first enters no log.
 */
export function verdict(state: State, kind: Outcome['kind'], settled: Settlement, deal: Draft | null): Verdict {
  const common = commonVerdict(state, kind, settled, deal);
  return state.table.rules.reduce((verdict, rule) => rule.verdict?.(state, verdict) ?? verdict, common);
}

function commonVerdict(state: State, kind: Outcome['kind'], settled: Settlement, deal: Draft | null): Verdict {
  if (deal) return signedVerdict(state, settled, deal);
  const hotter = hotterThanAtStart(state);
  if (kind === 'walk-out' && hotter)
    return { kind: 'breakdown', reasons: [...walkedOut(state), hotter, ...ledgerReasons(state, settled)] };
  const found = findAgreement(state);
  const window: Reason = { code: found ? 'window-open' : 'window-shut', values: {} };
  return {
    kind: found ? 'missed-opportunity' : 'diplomatic-performance',
    reasons: [
      { code: 'no-signature', values: { rounds: state.booked } },
      ...walkedOut(state),
      window,
      ...ledgerReasons(state, settled),
    ],
  };
}

function signedVerdict(state: State, settled: Settlement, deal: Draft): Verdict {
  const { turningPointAt } = state.table;
  return {
    kind: settled.durability >= turningPointAt ? 'turning-point' : 'fragile-compromise',
    reasons: [
      { code: 'signed-by', values: { draft: deal.number, signatures: deal.signatures.length } },
      { code: 'durability', values: { durability: settled.durability, needed: turningPointAt } },
      ...ledgerReasons(state, settled),
    ],
  };
}

const walkedOut = (state: State): Reason[] =>
  state.walkedOut === null ? [] : [{ code: 'walked-out', values: { side: state.walkedOut, round: state.round } }];

function hotterThanAtStart(state: State): Reason | null {
  const { warMeter, meters } = state.table;
  if (warMeter === null) return null;
  const start = meters[warMeter]?.start ?? 0;
  const now = state.meters[warMeter] ?? start;
  return now > start ? { code: 'war-hotter', values: { meter: warMeter, start, now } } : null;
}

/** Who moved in standing, and what was lost to nobody's gain. Hundredths. */
function ledgerReasons(state: State, settled: Settlement): Reason[] {
  const { sides } = state.table;
  const standing = Object.fromEntries(sides.map((side) => [side, state.accounts[side].standing]));
  const lost = sides.reduce((sum, side) => {
    const line = settled.lines[side];
    return sum + state.accounts[side].costs + line.war + line.audience + line.brokenWord;
  }, 0);
  return [
    { code: 'standing-moved', values: standing },
    { code: 'costs-booked', values: { lost } },
  ];
}
