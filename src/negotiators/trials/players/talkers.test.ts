import { describe, expect, it } from 'vitest';
import type { Side } from '../../../engine';
import { ru, us } from '../../../engine/testing/alaska';
import { scenario, SETTINGS, table, TWO } from '../../testing/games';
import { playGame, type PlayedGame } from '../play-game';
import { Talker, TALKERS } from './talkers';

const LED: Side = us;

function play(name: string, seed: string): PlayedGame {
  const found = TALKERS.find((talker) => talker.name === name);
  if (!found) throw new Error(`no talker ${name}`);
  return playGame({
    scenario,
    table,
    seats: TWO,
    seed,
    settings: SETTINGS,
    difficulty: () => 'middle',
    lead: (side) => (side === LED ? new Talker(side, found.ruse, { scenario, seed, difficulty: 'middle' }) : null),
  });
}

const saidBy = ({ acts }: PlayedGame, side: Side): string[] =>
  acts.flatMap(({ intent }) => ('side' in intent && intent.side === side ? [intent.kind] : []));

describe('those who talk for a purpose', () => {
  it.each(TALKERS)('$name plays to the end within the rules', ({ name }) => {
    expect(play(name, '3').end.phase).toBe('over');
  });

  it('do what they are for, and pay for it where the rules say so', () => {
    expect(saidBy(play('mute', '5'), us).filter((kind) => ['remark', 'ask', 'trade', 'tell'].includes(kind))).toEqual(
      [],
    );
    expect(saidBy(play('interrogator', '5'), us).filter((kind) => kind === 'ask').length).toBeGreaterThan(2);
    expect(play('line-inflater', '5').end.talk?.told?.some(({ side }) => side === us)).toBe(true);
    const broke = (name: string): number =>
      ['5', '6', '7', '8'].reduce((sum, seed) => sum + (play(name, seed).end.talk?.record?.[us]?.halves ?? 0), 0);
    expect(saidBy(play('threat-repeater', '5'), us).filter((kind) => kind === 'warn').length).toBeGreaterThan(1);
    expect(broke('trade-reneger')).toBeGreaterThan(0);
    expect(broke('mute')).toBe(0);
    expect(play('threat-repeater', '5').end.talk?.record?.[ru]?.halves ?? 0).toBe(0);
  });
});
