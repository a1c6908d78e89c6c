import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ALASKA, randomGame } from '../../../engine/testing/random-play';
import { framesAtRandom } from '../../../host/testing/frames';
import { t } from '../../../text';
import { changesOf } from './changes';
import { storyOf } from './story';

/** A line of the page must fit into it. */
const LONGEST = 170;

it('tells every viewer the same front page, and nothing that one of them alone may know', () => {
  const heads = new Set<string>();
  const reactions = new Set<string>();
  fc.assert(
    fc.property(randomGame(), (game) => {
      const rounds = Array.from({ length: game.settings.rounds }, (_, index) => index + 1);
      const pages = (viewer: Parameters<typeof framesAtRandom>[1]) => {
        const frames = framesAtRandom(game, viewer);
        return rounds.map((round) => [storyOf(frames, ALASKA, round), changesOf(frames, ALASKA, round)] as const);
      };
      const seen = pages('all');
      for (const seat of game.seats) expect(pages(seat)).toEqual(seen);
      for (const [story] of seen) {
        if (!story) continue;
        heads.add(story.headline.key);
        for (const { told } of story.capitals) {
          reactions.add(told.key);
          expect(t(told.key, told.values).length).toBeLessThanOrEqual(LONGEST);
        }
        expect(t(story.headline.key, story.headline.values).length).toBeLessThanOrEqual(90);
        expect(t(story.deck.key, story.deck.values)).not.toBe('');
        expect(story.capitals.map(({ side }) => side)).toEqual(['us', 'ru', 'ua', 'eu']);
      }
    }),
    { numRuns: 40 },
  );
  const grounds = new Set([...heads].map((key) => key.replace(/-\d$/, '')));
  expect(grounds.size).toBeGreaterThan(3);
  expect(reactions.size).toBeGreaterThan(12);
});

it('puts every step of a meter down to what made it, and forgets none', () => {
  fc.assert(
    fc.property(randomGame(), (game) => {
      const frames = framesAtRandom(game, 'all');
      for (let round = 1; round <= game.settings.rounds; round++)
        for (const { what, causes } of changesOf(frames, ALASKA, round)) {
          if (what.kind !== 'meter') continue;
          expect(what.from).not.toBe(what.to);
          expect(causes.length).toBeGreaterThan(0);
        }
    }),
    { numRuns: 40 },
  );
});
