export * from './sides';
export * from './result';
export * from './persona';
export * from './scenario';
export * from './sheet';
export * from './roster';
export * from './setting';
export * from './has-war';
export {
  compile,
  entryOf,
  optionKey,
  type CompiledScenario,
  type CompiledIssue,
  type CompiledMeter,
  type CompiledOption,
} from './compiled-scenario';
export * from './state';
export * from './intent';
export * from './event';
export * from './effect';
export { MAX_ROUNDS, setup, type SetupOptions } from './setup';
export { decide, play, type Played } from './decide';
export type { After } from './recorder';
export { apply, clone, evolve, type Evolving } from './evolve';
export { legal, whisperKey, type Known, type Legal } from './legal';
export { effectOf, moveRefusal } from './moves';
export { resolve } from './resolve';
export { settlement } from './settle';
export { fromOutside, see, view, type Viewer } from './view';
export { canonicalJson, fnv1a64, hashOfBytes, hashState, inBytes } from './hash';
export { draw, next, type Drawn, type NarrowRng, type Rng, type WideRng } from './rng';
export { actStream, wayStream, isSeed, LONGEST_SEED, type Seed } from './seed';
export { sameTerms } from './same-terms';
export * from './talk';
export { askedOf, questionRefusal, questionsOf } from './speaking';
export {
  isBargain,
  lineAt,
  openTrades,
  purseOf,
  refusalOfWord,
  toldBy,
  warningOf,
  wordRecord,
  type WordIntent,
} from './words';
export { legalWords, type LegalWords } from './legal-words';
export { trustIn } from './trust';
export { chosen, termsOf } from './terms';
export { conflictIn, mend, type ExcludedPair, type Rule } from './rules';
export {
  bitCount,
  optionDurability,
  durability,
  durabilityParts,
  isSeated,
  type DurabilityParts,
  type Sums,
} from './durability';
export {
  audience,
  audienceOfOption,
  gain,
  gains,
  guess,
  interestsGain,
  payoffOf,
  stakesOf,
  warGoesOn,
  type Lens,
} from './value';
export { net, rate, rateAtStart, warOfRound, warToCome } from './war';
export { shareOut, sparedWar } from './shares';
export { holdOut, type AnyTerms, type HoldOut } from './hold-out';
export { countPackages } from './partial-packages';
export { countWindow, scanWindow, type WindowCount } from './window';
export { findAgreement, type Agreement } from './agreement';
export { gainsOf, measure, publicGainsOf, ROUNDED } from './package';
export { spaceOf, spaceSeenBy, type SideLens, type Signatory, type Space } from './space';
