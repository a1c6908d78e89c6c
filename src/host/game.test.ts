import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashState, legal, type Side } from '../engine';
import { SIDES, eu, ru, us } from '../engine/testing/alaska';
import { linesOf, type GameLog } from '../log';
import { exportFor } from '../log/export';
import { replayStates } from '../log/states';
import { randomLog } from '../log/test-log';
import { Game } from '.';

const games = fc.record({
  seed: fc.nat(0xffff_ffff),
  seats: fc.constantFrom<readonly Side[]>([us, ru], SIDES),
  acts: fc.integer({ min: 1, max: 60 }),
});

function begun({ header }: Pick<GameLog, 'header'>): Game {
  const game = Game.begin(header);
  if (!game.ok) throw new Error(game.fault.code);
  return game.value;
}

/** Plays a log again through the host, and looks after every act. */
function played(log: GameLog, after: (game: Game) => void = () => undefined): Game {
  const game = begun(log);
  for (const { intent, reason } of log.acts) {
    const done = game.submit('side' in intent ? intent.side : 'table', intent, reason);
    if (!done.ok) throw new Error(done.fault.code);
    after(game);
  }
  return game;
}

describe('a game', () => {
  test('makes the log that the rules make, act by act, and takes it up again', () => {
    fc.assert(
      fc.property(games, (wishes) => {
        const log = randomLog(wishes);
        const game = played(log);
        expect({ header: game.header, acts: game.acts, result: game.result }).toEqual(log);
        const again = Game.of(log);
        if (!again.ok) throw new Error(again.fault.code);
        for (const viewer of ['all', ...log.header.seats] as const)
          expect(again.value.frames(viewer)).toEqual(game.frames(viewer));
      }),
      { numRuns: 15 },
    );
  });

  test('grows for every viewer as it would look in one piece', () => {
    fc.assert(
      fc.property(games, (wishes) => {
        const log = randomLog(wishes);
        const grown = played(log, (game) => void game.frames(us));
        expect(grown.frames(us)).toEqual(played(log).frames(us));
        const [first] = grown.frames(us);
        expect(first).toMatchObject({ index: 0, act: 0 });
        expect(grown.frames(us).map(({ index }) => index)).toEqual([...grown.frames(us).keys()]);
      }),
      { numRuns: 15 },
    );
  });

  test('sends each seat the lines of its own log, and nothing twice', () => {
    fc.assert(
      fc.property(games, (wishes) => {
        const log = randomLog(wishes);
        const sent = new Map<Side, string[]>(log.header.seats.map((seat) => [seat, []]));
        const send = (game: Game): void => {
          for (const [seat, lines] of sent) {
            const fresh = game.lines(seat, lines.length);
            if (!fresh.ok) throw new Error(fresh.fault.code);
            lines.push(...fresh.value);
          }
        };
        send(played(log, send));
        for (const [seat, lines] of sent) {
          const whole = exportFor(log, seat);
          if (!whole.ok) throw new Error(whole.fault.code);
          expect(lines).toEqual(linesOf(whole.value));
        }
      }),
      { numRuns: 15 },
    );
  });

  test('tells a delegation what its seat may know', () => {
    const log = randomLog({ seed: 3, seats: SIDES, acts: 40 });
    const states = replayStates(log);
    if (!states.ok) throw new Error(states.fault.code);
    const game = played(log, (now) => void now.seat(eu).history);
    const { view, history, legal: may } = game.seat(eu);
    expect(Object.keys(view.secrets)).toEqual([eu]);
    expect(may).toEqual(legal(view, eu));
    expect(history).toEqual(
      game
        .frames(eu)
        .slice(1)
        .map(({ event }) => event),
    );
    expect(game.seat(eu).draw(1000)).toBe(played(log).seat(eu).draw(1000));
  });

  test('lets a seat speak for itself alone, and changes nothing by a refusal or by asking', () => {
    const game = begun(randomLog({ seed: 1, acts: 1 }));
    expect(game.submit(us, { kind: 'open' })).toMatchObject({ ok: false });
    expect(game.submit('table', { kind: 'open' })).toMatchObject({ ok: true });
    const { turn } = game.standing;
    const other = turn === us ? ru : us;
    if (!turn) throw new Error('nobody speaks');
    expect(game.submit(other, { kind: 'hold', side: turn })).toMatchObject({ fault: { code: 'intent.not-your-turn' } });
    expect(game.decide(turn, { kind: 'hold', side: turn })).toMatchObject({ ok: true, value: { act: { act: 2 } } });
    expect(game.acts).toHaveLength(1);
    const decided = game.decide(turn, { kind: 'hold', side: turn });
    if (!decided.ok) throw new Error(decided.fault.code);
    game.take(decided.value);
    expect(game.acts).toHaveLength(2);
    expect(() => game.take(decided.value)).toThrow('before another was done');
  });

  test('evolves each event once, and comes to the state that the act’s hash tells', () => {
    const log = randomLog({ seed: 8, seats: SIDES, acts: 30 });
    const game = begun(log);
    for (const { intent, reason, hash, events } of log.acts) {
      const decided = game.decide('side' in intent ? intent.side : 'table', intent, reason);
      if (!decided.ok) throw new Error(decided.fault.code);
      const { steps } = decided.value;
      expect(steps.map(({ event }) => event)).toEqual(events);
      expect(steps.slice(-1).map(({ state }) => hashState(state))).toEqual([hash]);
      game.take(decided.value);
    }
  });
});
