import { describe, expect, it } from 'vitest';
import { runsOf } from './markup';

describe('runsOf', () => {
  it('reads strong and guessed runs', () => {
    expect(runsOf('*45* as two, _+1 to +3_ guessed')).toEqual([
      { style: 'strong', text: '45' },
      { style: 'plain', text: ' as two, ' },
      { style: 'guess', text: '+1 to +3' },
      { style: 'plain', text: ' guessed' },
    ]);
  });

  it('leaves a mark without its partner as text', () => {
    expect(runsOf('2 * 3')).toEqual([{ style: 'plain', text: '2 * 3' }]);
  });
});
