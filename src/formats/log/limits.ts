import { fail, type Result } from '../../engine';

/** Most bytes of a log's file, unpacked: far more than a game of the longest table takes. A larger one is not read at all. */
export const LARGEST_LOG = 20 * 1024 * 1024;

export const MOST_ACTS = 20_000;

/** What is said of a file beyond {@link LARGEST_LOG}. */
export const tooLarge = (): Result<never> => fail('log.too-large', 'file', { megabytes: LARGEST_LOG / 1024 / 1024 });
