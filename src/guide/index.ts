import { FIRST_HANDSHAKE } from './first-handshake';
import type { Guide } from './guide';

export { factsOf, type Fact, type Facts, type Seen } from './facts';
export { saidNow, type Guide, type Point, type Said, type Step, type Word } from './guide';

/** The guides by the scenario that they lead through. A guide is one new file; it is no part of a game, its log or its hash. */
const GUIDES: Readonly<Record<string, Guide>> = { 'first-handshake': FIRST_HANDSHAKE };

/** The guide of a scenario; null if it has none. */
export const guideOf = (scenario: string): Guide | null => GUIDES[scenario] ?? null;
