import { describe, expect, it } from 'vitest';
import type { Bargainer } from './bargainer';
import { negotiate } from './offers';

/** Offers its list one by one and takes what it is told to. */
const scripted = (offers: readonly number[], takes: (offer: number) => boolean, heard: number[] = []): Bargainer => {
  let next = 0;
  return {
    hear: (offer) => heard.push(offer),
    accepts: (offer) => takes(offer),
    propose: () => offers[Math.min(next++, offers.length - 1)] ?? 0,
  };
};

const never = (): boolean => false;

describe('stacked alternating offers', () => {
  it('lets the first side begin, and both have a turn in each step', () => {
    const made: string[] = [];
    negotiate([scripted([1, 2, 3], never), scripted([7, 8, 9], never)], 2, (offer, by, { step, time }) =>
      made.push(`${String(step)} ${String(by)} ${String(offer)} ${time.toFixed(3)}`),
    );
    expect(made).toEqual(['0 0 1 0.333', '0 1 7 0.333', '1 0 2 0.667', '1 1 8 0.667']);
  });

  it('ends when the other side takes the offer, in the same step or the next', () => {
    expect(negotiate([scripted([1], never), scripted([7], (offer) => offer === 1)], 5)).toEqual({
      agreement: 1,
      step: 0,
    });
    expect(negotiate([scripted([1], (offer) => offer === 7), scripted([7], never)], 5)).toEqual({
      agreement: 7,
      step: 1,
    });
  });

  it('ends without agreement after the last step, whose last offer nobody answers', () => {
    expect(negotiate([scripted([1], (offer) => offer === 7), scripted([7], never)], 1)).toEqual({
      agreement: null,
      step: 1,
    });
  });

  it('of three sides needs the consent of both others', () => {
    const yes = (): boolean => true;
    expect(negotiate([scripted([1], never), scripted([2], yes), scripted([3], yes)], 3)).toEqual({
      agreement: 1,
      step: 0,
    });
    const second = negotiate([scripted([1], (offer) => offer === 3), scripted([2], yes), scripted([3], never)], 3);
    expect(second).toEqual({ agreement: 3, step: 1 });
  });

  it('tells every other side what was offered', () => {
    const heard: number[] = [];
    negotiate([scripted([1, 2], never), scripted([7, 8], never, heard)], 2);
    expect(heard).toEqual([1, 2]);
  });
});
