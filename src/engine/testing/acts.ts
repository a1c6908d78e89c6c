import { decide, play, type Intent, type State } from '..';

/** The state after some intents, each of which the rules must allow. */
export function after(state: State, intents: readonly Intent[]): State {
  return intents.reduce((now, intent) => {
    const played = play(now, intent);
    if (!played.ok) throw new Error(`${played.fault.code}: ${JSON.stringify(intent)}`);
    return played.value.state;
  }, state);
}

/** The code of the fault with which the rules refuse something, intent or not; null where they allow it. */
export const refusal = (state: State, intent: unknown): string | null => {
  const decided = decide(state, intent as Intent);
  return decided.ok ? null : decided.fault.code;
};
