import { found, type Check } from './check';

/** More packages than this, and no device could count the window while somebody waits. */
export const MOST_PACKAGES = 100_000_000;

/** The first option of every issue is `open`, and leaving an issue open moves nothing. */
export const openFirst: Check = function* (scenario) {
  for (const [i, { options }] of scenario.issues.entries()) {
    const path = ['issues', i, 'options', 0];
    const first = options[0];
    if (!first) continue;
    if (first.id !== 'open') yield found('scenario.open-first', [...path, 'id'], { id: first.id });
    else if (
      first.payoffs.some((points) => points !== 0) ||
      first.durability !== 0 ||
      first.performers.length > 0 ||
      (first.warGoesOnPercent ?? 100) !== 100
    )
      yield found('scenario.open-moves', path);
  }
};

/** Only one issue, the ceasefire, may say how much of the war goes on: two of them would have to be added up somehow. */
export const oneCeasefire: Check = function* (scenario) {
  const spoken = scenario.issues.flatMap(({ options }, i) =>
    options.some((option) => option.warGoesOnPercent !== undefined) ? [i] : [],
  );
  for (const i of spoken.slice(1))
    yield found('scenario.two-ceasefires', ['issues', i], { first: scenario.issues[spoken[0] ?? 0]?.id ?? '' });
};

/** A track without an issue would be an empty tab. */
export const tracksUsed: Check = function* (scenario) {
  for (const [i, { id }] of scenario.tracks.entries())
    if (!scenario.issues.some((issue) => issue.track === id))
      yield found('scenario.empty-track', ['tracks', i], { id });
};

export const countable: Check = function* (scenario) {
  const packages = scenario.issues.reduce((count, { options }) => count * options.length, 1);
  if (packages > MOST_PACKAGES)
    yield found('scenario.too-many-packages', ['issues'], { packages, most: MOST_PACKAGES });
};
