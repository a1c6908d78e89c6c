import { hasWar, type Scenario, type Secret, type Side } from '../../engine';
import { t } from '../../text';

/** How a delegation counts, in sentences. */
export interface LensWords {
  readonly lines: readonly string[];
  readonly note: string;
}

/** The figures drawn for a game, or, before one, those of the scenario with the bounds within which they are drawn. */
export function lensWords(scenario: Scenario, side: Side, drawn: Secret | undefined): LensWords {
  return drawn ? drawnWords(scenario, drawn) : writtenWords(scenario, side);
}

const drawnWords = (
  scenario: Scenario,
  { believesWarCostPercent, relativeGainsPercent, minimumGain }: Secret,
): LensWords => ({
  lines: [
    ...ofWar(scenario, () => t('sheet.lensBelieves', { percent: believesWarCostPercent })),
    t('sheet.lensRelative', { percent: relativeGainsPercent }),
    t('sheet.lensMinimum', { points: minimumGain }),
  ],
  note: t('sheet.lensDrawn'),
});

/** What a side believes of a war, where there is one. */
const ofWar = (scenario: Scenario, line: () => string): string[] => (hasWar(scenario) ? [line()] : []);

/** Nothing is drawn below 0: `setup` of the engine. */
const around = (middle: number, halfWidth: number) => ({
  low: Math.max(0, middle - halfWidth),
  high: middle + halfWidth,
});

function writtenWords(scenario: Scenario, side: Side): LensWords {
  const { sides, spread } = scenario;
  const { believesWarCostPercent, relativeGainsPercent, minimumGain } = sides[side].confidential.interestsLens;
  const [believes, minds] = [believesWarCostPercent, relativeGainsPercent];
  const [least, width] = [Math.round(minimumGain * 100), Math.round(spread.minimumGain * 100)];
  return {
    lines: [
      ...ofWar(scenario, () =>
        t('sheet.lensBelievesAround', { percent: believes, ...around(believes, spread.believesWarCostPercent) }),
      ),
      t('sheet.lensRelativeAround', { percent: minds, ...around(minds, spread.relativeGainsPercent) }),
      t('sheet.lensMinimumAround', { points: least, ...around(least, width) }),
    ],
    note: t('sheet.lensBefore', { salience: spread.saliencePercent }),
  };
}
