import type { CompiledScenario, Side } from '../../../engine';

/** One parameter of a policy: a name, and the bounds between which it is searched for. Points, unless the name says otherwise. */
interface Gene {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  /** Where the search begins if its story says nothing else. */
  readonly start: number;
}

const gene = (name: string, least: number, most: number, start: number): Gene => ({ name, least, most, start });

/**
 * What every policy is made of. Weights of a move are by kind of what it brings; the least for which it signs and what
 * it asks for in its drafts fall from the start to the end along 1 − t^bend (Faratin, Sierra and Jennings 1998); chances
 * and times are 0..1; what is a question is yes from ½ on.
 */
const COMMON: readonly Gene[] = [
  gene('weight of standing', 0, 3, 1),
  gene('weight of costs', 0, 3, 1),
  gene('weight of own war', -1, 3, 1),
  gene("weight of others' war", -1, 1, 0),
  gene('weight of durability', -0.5, 0.5, 0),
  gene('weight of a deadline', -4, 4, 0),
  gene('claims only with the last signature in hand?', 0, 1, 1),
  gene('signs for, at the start', 0, 12, 4),
  gene('signs for, at the end', -2, 8, 0),
  gene('bend of what it signs for', 0.25, 4, 1),
  gene('chance of drafting', 0, 1, 0.7),
  gene('drafts from', 0, 1, 0.2),
  gene('asks for, at the start', 0, 15, 7),
  gene('asks for, at the end', 0, 8, 2),
  gene('bend of what it asks for', 0.25, 4, 1),
  gene('care for itself beyond what it asks for', 0, 2, 0.25),
  gene('chance of whispering', 0, 1, 0.1),
  gene('whispers below what it asks for, share', 0, 1, 0.3),
  gene('walks out from (beyond 1 never)', 0, 3, 3),
];

export type Genome = readonly Gene[];

/** The parameters of a side at a table: the common ones, and what it likes and dislikes each of its moves by, in points. */
export const genomeOf = ({ moves }: CompiledScenario, side: Side): Genome => [
  ...COMMON,
  ...Object.values(moves)
    .filter((move) => move.side === side && !move.carriesWhisper)
    .map(({ id }) => gene(tasteFor(id), -4, 4, 0)),
];

export const tasteFor = (move: string): string => `taste for ${move}`;

/** The values of a policy, each 0..1 between its bounds, in the order of the genome. */
export type Values = readonly number[];

/** A policy's values by name, in the units of the genes. */
export type Policy = ReadonlyMap<string, number>;

export const policyOf = (genome: Genome, values: Values): Policy =>
  new Map(genome.map(({ name, least, most }, i) => [name, least + (most - least) * (values[i] ?? 0)]));

/** A value by its name. An unknown name is a bug. */
export function valueOf(policy: Policy, name: string): number {
  const value = policy.get(name);
  if (value === undefined) throw new Error(`a policy without “${name}”`);
  return value;
}

/** Where a search begins: known ways to play, as what they set apart from the rest. */
type Story = Readonly<Record<string, number>>;

const STORIES: readonly Story[] = [
  {},
  // Moves for what they bring at once, drafts nothing, signs what gains.
  { 'chance of drafting': 0, 'signs for, at the start': 0.5, 'signs for, at the end': 0, 'chance of whispering': 0 },
  // Sits still and signs what gains.
  {
    'weight of standing': 0,
    'weight of costs': 3,
    'weight of own war': 0,
    'chance of drafting': 0,
    'signs for, at the start': 0.5,
    'chance of whispering': 0,
  },
  // Whispers alone.
  { 'chance of drafting': 0, 'chance of whispering': 1, 'whispers below what it asks for, share': 0.5 },
  // Asks for much, and comes down at the end.
  {
    'asks for, at the start': 12,
    'asks for, at the end': 3,
    'bend of what it asks for': 3,
    'signs for, at the start': 10,
    'bend of what it signs for': 3,
  },
  // Waits for the others, then speaks.
  { 'drafts from': 0.8, 'signs for, at the start': 6, 'claims only with the last signature in hand?': 0 },
];

/** Where a search in a genome begins. */
export const storiesOf = (genome: Genome): readonly Values[] =>
  STORIES.map((story) =>
    genome.map(({ name, least, most, start }) => ((story[name] ?? start) - least) / (most - least)),
  );
