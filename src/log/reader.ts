import type { Result, Side } from '../engine';
import type { GameLog } from '../formats';
import type { ParsedLog } from './parse';
import type { CheckedLog, ClassReader } from './class-reader';
import type { Delegations, Proof, ResultProof, ScenarioProof } from './proof';
import type { CheckedBy, Verified } from './verify';

/**
 * Reading logs needs the schema of logs and of scenarios, which no first screen needs: the doors below load it when one
 * of them is first opened. It is one part, for each further one would cut the first load into smaller pieces.
 */
const onDemand = () => import('./on-demand');

/** Loads the words for the faults of logs, which stay behind in the worker that read one. */
export const loadFaultWords = async (): Promise<void> => void (await onDemand());

/**
 * A log from text, checked line by line; never throws. A cut-off file is a valid beginning: its incomplete last line
 * is dropped and told in `cutOff`. Faults: `log.…` with the line number, the reason and (in the catalogue) the remedy.
 */
export const parseLog = async (text: string): Promise<Result<ParsedLog>> => (await onDemand()).parse(text);

/**
 * The same from the bytes of a file: UTF-8 or UTF-16, with or without a byte order mark, packed by gzip or not. A file that is larger than
 * `LARGEST_LOG` should not be read at all; if it was, it is refused in the same words.
 */
export const parseLogFile = async (bytes: Uint8Array): Promise<Result<ParsedLog>> =>
  (await onDemand()).parseBytes(bytes);

/**
 * Runs all intents of a log again and compares every event, every hash and the result. Faults: `log.…`, naming the
 * first line that differs. Of a log exported for one seat is checked what that seat could see; of a log of other rules
 * that its events add up to its hashes.
 */
export const verifyLog = async (log: GameLog): Promise<Result<Verified>> => (await onDemand()).verify(log);

/**
 * What is known of a log that verifies beyond its acts: whether its scenario comes with the game, whether its result
 * is sealed and there, by which delegations its computers are said to be led.
 */
export const proofOf = async (log: GameLog): Promise<Result<Proof>> => (await onDemand()).prove(log);

/** The log as one seat may have it: what it saw, and none of the others' secrets. */
export const exportLog = async (log: GameLog, seat: Side): Promise<Result<GameLog>> =>
  (await onDemand()).exportFor(log, seat);

/** Reads the logs of a class one after the other, and checks the scenario that they share once. */
export const classReader = async (): Promise<ClassReader> => new (await onDemand()).ClassReader();

export type { CheckedBy, CheckedLog, ClassReader, Delegations, ParsedLog, Proof, ResultProof, ScenarioProof, Verified };
