import { inText, type GameEvent, type Side } from '../engine';
import { DELEGATIONS, RULES, type LogHeader } from '../formats';
import type { Proof } from './proof';
import { sentence, type Sentence } from './sentence';
import type { Verified } from './verify';

/** A message of `src/text/en/proof.json` with its values. */
export interface ProofSentence {
  readonly key: `proof.${string}`;
  readonly values: Sentence['values'];
}

const say = (key: ProofSentence['key'], values: Sentence['values'] = {}): ProofSentence => ({ key, values });

/** Most places that a sentence names. */
const NAMED = 5;

/** What a log that verifies proves, and what not, sentence by sentence. Of computers tells {@link rerunSentence}. */
export const proofSentences = (header: LogHeader, verified: Verified, proof: Proof): readonly ProofSentence[] => [
  actsSentence(header, verified),
  scenarioSentence(header, proof),
  say(`proof.result-${proof.result}`),
  say('proof.limits'),
];

function actsSentence({ rules }: LogHeader, { acts, by }: Verified): ProofSentence {
  return by === 'events' ? say('proof.acts-events', { acts, rules, known: RULES }) : say(`proof.acts-${by}`, { acts });
}

function scenarioSentence({ scenario, seenBy }: LogHeader, proof: Proof): ProofSentence {
  const part = seenBy === undefined ? 'whole' : 'open';
  const { id } = scenario;
  if (proof.scenario.kind !== 'changed') return say(`proof.scenario-${proof.scenario.kind}`, { id, part });
  const { count, places } = proof.scenario;
  const named = places.slice(0, NAMED).join(', ');
  return say('proof.scenario-changed', { id, part, count, places: named, more: Math.max(0, count - NAMED) });
}

/** What was found when a log's computers were led again: see `rerun` of the negotiators. */
export interface Led {
  readonly compared: number;
  readonly differs: { readonly act: number; readonly side: Side; readonly events: readonly GameEvent[] } | null;
}

/** Whether the computers did what their delegations do; `led` is null where that was not tried. Null without computers. */
export function rerunSentence(header: LogHeader, proof: Proof, led: Led | null): ProofSentence | null {
  const { computers, delegations } = proof;
  if (computers.length === 0) return null;
  const sides = computers.map((side) => inText(header.scenario, side)).join(', ');
  if (delegations === 'hidden') return say('proof.computers-hidden');
  if (!led) return say('proof.computers-untried', { sides });
  if (!led.differs) return say('proof.computers-same', { sides, compared: led.compared });
  const { act, side } = led.differs;
  return say('proof.computers-differ', {
    act,
    line: act + 1,
    side: inText(header.scenario, side),
    delegations,
    version: header.delegations ?? 0,
    known: DELEGATIONS,
  });
}

/** What a delegation does where the log says otherwise, as the sentence of its first event; null if it has none. */
export const doesInstead = ({ scenario }: LogHeader, led: Led): Sentence | null =>
  led.differs?.events.map((event) => sentence(event, scenario)).find((told) => told !== null) ?? null;
