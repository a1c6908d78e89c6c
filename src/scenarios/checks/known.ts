import { sidesOf, type Fault, type Scenario } from '../../engine';
import { found, type Check } from './check';
import { effectsOf, type PlacedEffect } from './effects';

/** A taste may also be for the back channel, which is no move of a list. */
const WHISPER = 'whisper';

type Path = readonly (string | number)[];

/** Looks ids up and words the fault: what kind it was, and which ids there are. */
class Register {
  private readonly options: ReadonlyMap<string, readonly string[]>;
  constructor(private readonly scenario: Scenario) {
    this.options = new Map(scenario.issues.map((issue) => [issue.id, issue.options.map((option) => option.id)]));
  }

  *of(kind: 'tracks' | 'issues' | 'meters' | 'moves', id: string, path: Path): Generator<Fault> {
    const known = this.scenario[kind].map((item) => item.id);
    if (!known.includes(id)) yield unknown(kind, id, known, path);
  }

  *option({ issue, option }: { readonly issue: string; readonly option: string }, path: Path): Generator<Fault> {
    const known = this.options.get(issue);
    if (!known) yield* this.of('issues', issue, [...path, 'issue']);
    else if (!known.includes(option)) yield unknown('options', option, known, [...path, 'option']);
  }

  *optionOf(issue: string, option: string, path: Path): Generator<Fault> {
    const known = this.options.get(issue);
    if (known && !known.includes(option)) yield unknown('options', option, known, path);
  }
}

const unknown = (kind: string, id: string, known: readonly string[], path: Path): Fault =>
  found('scenario.unknown-id', path, { kind, id, known: known.join(', ') });

/** Every id that is mentioned exists. */
export const knownIds: Check = function* (scenario) {
  const register = new Register(scenario);
  for (const [i, issue] of scenario.issues.entries()) yield* register.of('tracks', issue.track, ['issues', i, 'track']);
  for (const meter of Object.keys(scenario.war.perStep)) yield* register.of('meters', meter, ['war', 'perStep', meter]);
  for (const [i, move] of scenario.moves.entries())
    for (const meter of Object.keys(move.when?.meters ?? {}))
      yield* register.of('meters', meter, ['moves', i, 'when', 'meters', meter]);
  for (const [i, { same }] of scenario.history.entries())
    if (same?.kind === 'move-made') yield* register.of('moves', same.move, ['history', i, 'same', 'move']);
  for (const [i, { terms }] of (scenario.excluded ?? []).entries())
    for (const [issue, option] of Object.entries(terms)) {
      yield* register.of('issues', issue, ['excluded', i, 'terms', issue]);
      yield* register.optionOf(issue, option, ['excluded', i, 'terms', issue]);
    }
  const { frustration } = scenario;
  if (frustration) yield* register.of('meters', frustration.meter, ['frustration', 'meter']);
  if (scenario.surface?.kind === 'svg')
    for (const [i, { issue, options }] of (scenario.surface.shows ?? []).entries()) {
      yield* register.of('issues', issue, ['surface', 'shows', i, 'issue']);
      for (const option of Object.keys(options))
        yield* register.optionOf(issue, option, ['surface', 'shows', i, 'options', option]);
    }
  for (const placed of effectsOf(scenario)) yield* inEffect(register, placed);
  yield* inSheets(register, scenario);
};

function* inEffect(register: Register, { path, effect }: PlacedEffect): Generator<Fault> {
  for (const meter of Object.keys(effect.meters ?? {})) yield* register.of('meters', meter, [...path, 'meters', meter]);
  for (const key of ['audience', 'payoffs', 'durability'] as const)
    for (const [n, entry] of (effect[key] ?? []).entries()) yield* register.option(entry, [...path, key, n]);
  if (effect.durabilityOfTrack)
    yield* register.of('tracks', effect.durabilityOfTrack.track, [...path, 'durabilityOfTrack', 'track']);
}

function* inSheets(register: Register, scenario: Scenario): Generator<Fault> {
  for (const side of sidesOf(scenario)) {
    const path = ['sides', side, 'confidential'];
    const { stances, redLines, persona } = scenario.sides[side].confidential;
    for (const [issue, stance] of Object.entries(stances)) {
      yield* register.of('issues', issue, [...path, 'stances', issue]);
      for (const key of ['opening', 'target'] as const)
        yield* register.optionOf(issue, stance[key], [...path, 'stances', issue, key]);
    }
    for (const [i, line] of redLines.entries()) yield* register.option(line, [...path, 'redLines', i]);
    for (const move of Object.keys(persona.tastes).filter((act) => act !== WHISPER))
      yield* register.of('moves', move, [...path, 'persona', 'tastes', move]);
    for (const [i, { tastes = {}, opening = {} }] of (persona.ways ?? []).entries()) {
      const way = [...path, 'persona', 'ways', i];
      for (const move of Object.keys(tastes).filter((act) => act !== WHISPER))
        yield* register.of('moves', move, [...way, 'tastes', move]);
      for (const [issue, option] of Object.entries(opening)) {
        yield* register.of('issues', issue, [...way, 'opening', issue]);
        yield* register.optionOf(issue, option, [...way, 'opening', issue]);
      }
    }
  }
}
