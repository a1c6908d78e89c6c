import type { Key } from '../text';
import type { Fact } from './facts';

/** What a guide can say. */
export type Word = Extract<Key, `guide.${string}`>;

/** What a word of the guide can point to on the play screen, wherever it stands there. */
export type Point =
  'clauses' | 'table' | 'talk' | 'asked' | 'said' | 'ledger' | 'away' | 'walk' | 'sign' | 'paper' | 'clock';

/** One word of the guide: when it is said, what it says, what it points to. */
export interface Step {
  readonly say: Word;
  readonly point: Point;
  /** All of these must be so. */
  readonly when?: readonly Fact[];
  /** None of these may be so. */
  readonly unless?: readonly Fact[];
  /** Any of these makes it superfluous: the person has done it, or something better. */
  readonly until?: readonly Fact[];
  /** It can be put away as read; others wait for what they ask for. */
  readonly read?: true;
}

/** A guided table: the words in the order of what matters more. */
export interface Guide {
  readonly steps: readonly Step[];
}

/** What the guide says now, and how far it has come; null where it is silent. */
export interface Said {
  readonly step: Step;
  /** Words that are done with. */
  readonly done: number;
}

/**
 * The first word in order that is due: its facts hold, it is not superfluous, and nobody has put it away. So the guide
 * follows whatever a person does, and never waits for a step that they went past.
 */
export function saidNow({ steps }: Guide, facts: ReadonlySet<Fact>, read: ReadonlySet<Word>): Said | null {
  const any = (wanted: readonly Fact[] = []): boolean => wanted.some((fact) => facts.has(fact));
  const past = ({ say, until, unless }: Step): boolean => read.has(say) || any(until) || any(unless);
  const step = steps.find((each) => !past(each) && (each.when ?? []).every((fact) => facts.has(fact)));
  return step ? { step, done: steps.filter(past).length } : null;
}
