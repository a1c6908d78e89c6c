export {
  DELEGATIONS,
  DIFFICULTIES,
  LARGEST_LOG,
  linesOf,
  print,
  RULES,
  sealOf,
  sealOfHeader,
  sealOfResult,
  startSeed,
  tooLarge,
  writeAct,
  writeHeader,
  writeNote,
  writeResult,
  type ActReason,
  type Difficulty,
  type GameLog,
  type LogAct,
  type LogHeader,
  type LogNote,
  type LogResult,
  type Player,
} from '../formats';
export * from './begin';
export * from './draws';
export { SeatLog } from './export';
export * from './states';
export { withNote } from './note';
export * from './record';
export * from './reader';
export { baseOf, gaugesOf, saidOf, type Gauge, type NearSaid, type Said, type SaidKind } from './gauge';
export { doesInstead, proofSentences, rerunSentence, type Led, type ProofSentence } from './proof-words';
export * from './reason-words';
export { UTTERANCES, utteranceOf, type How, type Utterance } from './signs';
export { Manner, type SaidEvent } from './manner';
export * from './spoken';
export { sentence, type Sentence } from './sentence';
