import { describe, expect, it } from 'vitest';
import { apply, findAgreement, play, setup, type GameEvent, type Intent, type Settings, type State } from '../engine';
import { ALASKA } from '../engine/testing/alaska';
import { parseLog, replayStates } from '../log';
import { windowTurns } from './turns';

interface Game {
  readonly acts: readonly { readonly act: number; readonly events: readonly GameEvent[] }[];
  readonly states: readonly State[];
}

interface VerdictGames {
  readonly seats: State['seats'];
  readonly settings: Settings;
  readonly games: Readonly<Record<string, { readonly seed: string; readonly acts: readonly Intent[] }>>;
}

const logs = import.meta.glob<string>('../log/golden/rules-2/{four-spoken,four-injected,two-absent-moves}.jsonl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const verdicts = import.meta.glob<VerdictGames>('../log/verdicts/*.json', { import: 'default', eager: true });

async function kept(text: string): Promise<Game> {
  const parsed = await parseLog(text);
  const states = parsed.ok ? replayStates(parsed.value) : null;
  if (!parsed.ok || !states?.ok) throw new Error('a kept log does not replay');
  return { acts: parsed.value.acts, states: states.value };
}

function played({ seats, settings }: VerdictGames, seed: string, intents: readonly Intent[]): Game {
  const begun = setup(ALASKA, { seats, settings, seed });
  if (!begun.ok) throw new Error(begun.fault.code);
  const acts: Game['acts'][number][] = [];
  const states = [begun.value];
  for (const intent of intents) {
    const next = play(states.at(-1) ?? begun.value, intent);
    if (!next.ok) throw new Error(next.fault.code);
    acts.push({ act: acts.length + 1, events: next.value.events });
    states.push(next.value.state);
  }
  return { acts, states };
}

const isOpen = (state: State | undefined): boolean => state !== undefined && findAgreement(state) !== null;

describe('the turns of the window', () => {
  it('are the events after which a package suits every seat that did not just before, or the other way round', async () => {
    const games = await Promise.all(Object.values(logs).map(kept));
    for (const file of Object.values(verdicts))
      for (const { seed, acts } of Object.values(file.games)) games.push(played(file, seed, acts));
    const causes = new Set<string>();
    for (const { acts, states } of games) {
      const turns = await windowTurns(acts, states);
      let open = isOpen(states[1]);
      for (const { act, opens, event, into, round } of turns) {
        expect(opens).toBe(!open);
        open = opens;
        const before = states[act - 1];
        const events = acts[act - 1]?.events ?? [];
        const until = events.indexOf(event);
        if (!before || until < 0) throw new Error('the event is none of the act');
        expect(isOpen(apply(before, events.slice(0, until)))).toBe(!opens);
        expect(isOpen(apply(before, events.slice(0, until + 1)))).toBe(opens);
        expect(round).toBe(before.round);
        expect(into).toBeGreaterThan(0);
        expect(into).toBeLessThanOrEqual(1);
        causes.add(event.kind);
      }
      // Between the turns it stood as it was, whatever was said and tabled.
      for (let at = 3; at < states.length; at += 7) {
        const opened = turns.findLast(({ act }) => act <= at)?.opens ?? isOpen(states[1]);
        if (states[at]?.phase !== 'over') expect([at, isOpen(states[at])]).toEqual([at, opened]);
      }
    }
    expect(causes.size).toBeGreaterThan(2);
  });
});
