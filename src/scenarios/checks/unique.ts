import { found, type Check } from './check';

/** Two things of one kind with one id: the second could never be chosen. */
export const uniqueIds: Check = function* (scenario) {
  for (const kind of ['tracks', 'issues', 'meters', 'moves', 'events', 'injects', 'history'] as const)
    yield* repeated(
      scenario[kind].map((item) => item.id),
      [kind],
      'id',
    );
  for (const [i, issue] of scenario.issues.entries())
    yield* repeated(
      issue.options.map((option) => option.id),
      ['issues', i, 'options'],
      'id',
    );
  for (const [side, sheet] of Object.entries(scenario.sides))
    yield* repeated(
      sheet.confidential.redLines.map(({ issue, option }) => `${issue}:${option}`),
      ['sides', side, 'confidential', 'redLines'],
    );
};

/** One object of the room shows one meter. */
export const uniqueInstruments: Check = function* (scenario) {
  yield* repeated(
    // Those that name none take what is free.
    scenario.meters.map(({ id, instrument }) => instrument ?? `free for ${id}`),
    ['meters'],
    'instrument',
  );
};

/** One side performs an option once. */
export const uniquePerformers: Check = function* (scenario) {
  for (const [i, issue] of scenario.issues.entries())
    for (const [n, option] of issue.options.entries())
      yield* repeated(option.performers, ['issues', i, 'options', n, 'performers']);
};

function* repeated(ids: readonly string[], path: readonly (string | number)[], key?: string) {
  const seen = new Set<string>();
  for (const [i, id] of ids.entries()) {
    if (seen.has(id)) yield found('scenario.twice', key ? [...path, i, key] : [...path, i], { id });
    seen.add(id);
  }
}
