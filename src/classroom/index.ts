export * from './hand-in';
export * from './debrief';
export * from './scorm';
export { statementsOf } from './xapi';
/** What a teacher prepares, as data: an exercise, who sits where, the codes of the tables, the clock. No screen, no storage. */
export * from './exercise';
export * from './schema';
export * from './lesson';
export * from './seating';
export { exerciseOfCode, NUMBERED, scenarioOfCode, wordsOf } from './code';
export { exerciseOfFile, exerciseOfLink, fileOf, isLink, linkOf } from './read';
export { cardOf, drawnCards, drawnCode, seedOfTable, tableCode } from './table-code';
export { codeWord, isCodeLock, lockOf, LONGEST_CODE_WORD, opens, type CodeLock } from './code-word';
export {
  exerciseIn,
  exerciseNote,
  handovers,
  leadersIn,
  ledNote,
  unlockedNote,
  unlockings,
  type Handover,
  type Taken,
} from './note';
export { headline, headlineNote, headlinesIn, LONGEST_HEADLINE, type Headline } from './headline';
export { notesTold, type ToldNote } from './told';
export { keepsSheets } from './sealed';
export * from './survey';
export { preparedFile, readPrepared, type Prepared } from './prepared';
export {
  advanced,
  clockFor,
  clockWords,
  extended,
  leftAt,
  paused,
  readClock,
  started,
  type Clock,
  type Clocked,
} from './clock';
