import { describe, expect, test } from 'vitest';
import { conflictIn, chosen, sidesOf, type Scenario } from '../../engine';
import { ALASKA, SETTINGS } from '../../engine/testing/random-play';
import { playGame } from './play-game';

const why = { text: 'They contradict each other.', sources: ['inferred'] };
const scenario: Scenario = {
  ...ALASKA,
  excluded: [
    { terms: { nato: 'path', forces: 'capped' }, why },
    { terms: { sanctions: 'phased', 'new-start': 'limits' }, why },
    { terms: { donetsk: 'freeze', trade: 'projects' }, why },
    { terms: { guarantees: 'article-5-like', nato: 'neutral' }, why },
  ],
};

describe('delegations at a table whose options exclude each other', () => {
  test.each(['easy', 'middle', 'hard'] as const)('%s never asks for what contradicts itself', (level) => {
    const counted = { drafts: 0, tempted: 0 };
    for (let seed = 1; seed <= 8; seed++) {
      const { acts, start } = playGame({
        scenario,
        seats: sidesOf(scenario),
        seed,
        settings: SETTINGS,
        difficulty: () => level,
      });
      for (const { intent } of acts)
        if (intent.kind === 'table' || intent.kind === 'whisper') {
          counted.drafts++;
          const package_ = chosen(start.table, intent.terms);
          expect(conflictIn(start.table.excluded, package_)).toBeNull();
          if (package_.some((option) => (start.table.partners[option]?.length ?? 0) > 0)) counted.tempted++;
        }
    }
    // They do want what lies on either side of the pairs.
    expect(counted.tempted).toBeGreaterThan(counted.drafts / 4);
  });
});
