/*
 * What comes and goes on the table: cards, words, notes, visitors, what the pen writes. Fetched beside the drawings:
 * the room can be built without it, and would be there later for its weight.
 */
export { createCaptions } from './actors/captions';
export { createInk } from './actors/ink';
export { createNotes } from './actors/notes';
export { createSpeech } from './actors/speech';
export { createVisitors } from './actors/visitors';
