/** What a delegation of the computer asks for as time goes by; `time` is 1 − t^e with the persona's own exponent. */
export const BIDDINGS = [
  'time',
  'boulware',
  'linear',
  'conceder',
  'hard-headed',
  'exp-boulware',
  'exp-linear',
  'exp-conceder',
  'tit-for-tat',
  'mirror',
  'micro',
  'hybrid',
] as const;
export type BiddingName = (typeof BIDDINGS)[number];

/** What it makes of the others: the bands of the article alone, or also what their drafts and signatures tell. */
export const OPPONENT_MODELS = ['bands', 'frequency', 'bayesian'] as const;
export type OpponentModelName = (typeof OPPONENT_MODELS)[number];

/** When it signs (Baarslag and Hindriks 2013). */
export const ACCEPTANCES = ['ac-next', 'ac-const', 'ac-time', 'ac-combi'] as const;
export type AcceptanceName = (typeof ACCEPTANCES)[number];

/** A delegation taken apart into bidding, opponent model and acceptance (BOA: Baarslag 2014). */
export interface PersonaParts {
  readonly bidding: BiddingName;
  readonly model: OpponentModelName;
  readonly acceptance: AcceptanceName;
}
