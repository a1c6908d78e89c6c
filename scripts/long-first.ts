import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Whole games by the hundred, and programs that are started: each takes longer than dozens of the others together. */
const LONG = /[\\/](?:trials|cli|boundaries)[\\/.]/;

/**
 * Tests that take long are begun first, or the last of them would run alone while the other processors wait. Where it
 * has run before, Vitest knows how long each file took; on a fresh clone it goes by size, and these are small.
 */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
