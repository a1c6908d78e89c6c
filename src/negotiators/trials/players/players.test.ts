import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosen, effectOf, gain, type Intent, type Side, type State } from '../../../engine';
import { anyGame } from '../../../engine/testing/any-table';
import { ru } from '../../../engine/testing/alaska';
import { FOUR, scenario, SETTINGS, table, TWO } from '../../testing/games';
import { playGame, type PlayedGame } from '../play-game';
import { leaderOf, SIMPLE_PLAYERS } from '.';

function playerOf(name: string) {
  const found = SIMPLE_PLAYERS.find((player) => player.name === name);
  if (!found) throw new Error(`no player ${name}`);
  return found;
}

const play = (name: string, side: Side, seats: readonly Side[], seed: string): PlayedGame =>
  playGame({
    scenario,
    table,
    seats,
    seed,
    settings: SETTINGS,
    difficulty: () => 'easy',
    lead: (seat) => (seat === side ? leaderOf(playerOf(name), side) : null),
  });

interface Did {
  readonly side: Side;
  readonly intent: Intent;
  readonly before: State;
}

/** What the player did in some games from every seat of both tables, with the position before each act. */
const did = (name: string): Did[] =>
  [TWO, FOUR].flatMap((seats) =>
    seats.flatMap((side) =>
      ['1', '2', '3'].flatMap((seed) => {
        const { acts, start } = play(name, side, seats, seed);
        return acts.flatMap(({ intent }, i) =>
          'side' in intent && intent.side === side ? [{ side, intent, before: acts[i - 1]?.state ?? start }] : [],
        );
      }),
    ),
  );

const kinds = (acts: readonly Did[]): string[] => [...new Set(acts.map(({ intent }) => intent.kind))].sort();
const netOf = ({ side, before }: Did, draft: number): number => {
  const terms = before.drafts.find(({ number }) => number === draft)?.terms ?? {};
  return gain(before, side, before.secrets[side], terms);
};

describe('simple players', () => {
  it.each(SIMPLE_PLAYERS)('$name does the same for the same seed', ({ name }) => {
    const [one, two] = [play(name, ru, FOUR, '7'), play(name, ru, FOUR, '7')];
    expect(one.end.phase).toBe('over');
    expect(one.acts.map(({ intent }) => intent)).toEqual(two.acts.map(({ intent }) => intent));
  });

  it.each(SIMPLE_PLAYERS)('$name plays any table to its end', (player) => {
    fc.assert(
      fc.property(anyGame(), ({ scenario: any = scenario, seats, seed }) => {
        const settings = { ...SETTINGS, rounds: 3 };
        const { end } = playGame({
          scenario: any,
          seats,
          seed,
          settings,
          difficulty: () => 'easy',
          lead: (side) => leaderOf(player, side),
        });
        return end.phase === 'over';
      }),
      { numRuns: 8 },
    );
  });

  it('hold only holds, and refuses what it is asked to vote on', () => {
    const acts = did('hold');
    expect(kinds(acts)).toEqual(['hold', 'vote']);
    expect(acts.some(({ intent }) => intent.kind === 'vote' && intent.accept)).toBe(false);
  });

  it('moves moves, never signs, and never loses standing by what it does', () => {
    const acts = did('moves');
    expect(kinds(acts)).toEqual(['hold', 'move', 'vote']);
    for (const { intent, before, side } of acts) {
      const move = intent.kind === 'move' ? table.moves[intent.move] : undefined;
      if (move) expect(effectOf(before, move).standing?.[table.sideIndex[side]] ?? 0).toBeGreaterThanOrEqual(0);
    }
  });

  it.each(['greedy-sign', 'sign', 'copy'])('%s signs what gains by the strict ledger, and nothing else', (name) => {
    const acts = did(name);
    const signed = acts.flatMap((one) =>
      one.intent.kind === 'sign' ? one.intent.drafts.map((n) => netOf(one, n)) : [],
    );
    expect(signed.length).toBeGreaterThan(0);
    expect(Math.min(...signed)).toBeGreaterThan(0);
    for (const one of acts) {
      if (one.intent.kind === 'vote') expect(one.intent.accept).toBe(netOf(one, one.before.votes[0] ?? 0) > 0);
    }
    expect(acts.some(({ intent }) => intent.kind === 'move')).toBe(name === 'greedy-sign');
    expect(acts.some(({ intent }) => intent.kind === 'table')).toBe(name === 'copy');
  });

  it('copy tables the latest draft of another with one clause changed', () => {
    const drafts = did('copy').flatMap(({ side, intent, before }) => {
      const latest = before.drafts.filter(({ by }) => by !== side).sort((a, b) => b.number - a.number)[0];
      if (intent.kind !== 'table') return [];
      const [one, other] = [chosen(table, intent.terms), chosen(table, latest?.terms ?? {})];
      return [one.filter((option, i) => option !== other[i]).length];
    });
    expect(new Set(drafts)).toEqual(new Set([1]));
  });

  it('ultimatum and stall keep still until their time', () => {
    const rounds = (name: string): number[] =>
      did(name).flatMap(({ intent, before }) => (intent.kind === 'table' ? [before.round] : []));
    expect(new Set(rounds('ultimatum'))).toEqual(new Set([SETTINGS.rounds]));
    expect(Math.min(...rounds('stall'))).toBeGreaterThan(SETTINGS.rounds / 2);
    expect(kinds(did('ultimatum'))).toEqual(['hold', 'table', 'vote']);
  });

  it('whisper speaks by the back channel alone, and never twice the same', () => {
    const acts = did('whisper');
    expect(kinds(acts)).toEqual(expect.arrayContaining(['hold', 'whisper']));
    expect(acts.some(({ intent }) => ['table', 'sign', 'move'].includes(intent.kind))).toBe(false);
    const { acts: all } = play('whisper', ru, TWO, '1');
    const told = all.flatMap(({ intent }) => (intent.kind === 'whisper' && intent.side === ru ? [intent.terms] : []));
    expect(new Set(told.map((terms) => JSON.stringify(terms))).size).toBe(told.length);
  });

  it('sign-anything signs all that lies there', () => {
    const acts = did('sign-anything');
    for (const { intent, before, side } of acts)
      if (intent.kind === 'sign')
        expect(intent.drafts.length).toBe(before.drafts.filter(({ signatures }) => !signatures.includes(side)).length);
    expect(acts.some(({ intent }) => 'accept' in intent && !intent.accept)).toBe(false);
  });

  it('walk leaves with its first act, and chance does everything', () => {
    for (const { intent, before } of did('walk')) expect([intent.kind, before.round]).toEqual(['walk', 1]);
    expect(kinds(did('chance'))).toEqual(expect.arrayContaining(['hold', 'move', 'sign', 'table', 'walk', 'whisper']));
  });
});
