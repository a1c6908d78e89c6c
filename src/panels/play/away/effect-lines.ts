import { inText, sidesOf, type BySide, type ResolvedEffect, type Scenario, type Side } from '../../../engine';
import { points, t } from '../../../text';
import { signedNumber } from '../../design';
import { issueOf, optionName } from '../names';

/** One thing that an effect does: a label, and a number for the table or for some of its sides. */
export interface EffectLine {
  readonly label: string;
  readonly value?: string;
  readonly sides?: readonly { readonly side: Side; readonly value: string }[];
}

/** Hundredths in a point. */
const HUNDREDTHS = 100;

/** What an effect does, in words and numbers, the accounts first. An empty list is an effect without numbers. */
export function effectLines(effect: ResolvedEffect, scenario: Scenario): readonly EffectLine[] {
  const sides = sidesOf(scenario);
  return [
    ...vectorLine(sides, t('acts.standing'), effect.standing),
    ...vectorLine(sides, t('acts.costs'), effect.costs),
    ...meterLines(effect, scenario),
    ...vectorLine(sides, t('acts.war'), effect.war),
    ...vectorLine(sides, t('acts.relief'), effect.relief),
    ...(effect.legitimacy ? [{ label: t('acts.legitimacy', { n: effect.legitimacy }) }] : []),
    ...(effect.pledges ?? []).map((pledge) => pledgeLine(pledge, scenario)),
    ...(effect.payoffs ?? []).flatMap(({ issue, option, by }) =>
      vectorLine(sides, t('acts.payoff', names(scenario, issue, option)), by),
    ),
    ...durabilityLines(effect, scenario),
  ];
}

function vectorLine(all: readonly Side[], label: string, vector: BySide<number> | undefined): EffectLine[] {
  const sides = all.filter((side) => vector && vector[side] !== 0);
  if (!vector || sides.length === 0) return [];
  return [{ label, sides: sides.map((side) => ({ side, value: points(vector[side]) })) }];
}

const meterLines = (effect: ResolvedEffect, scenario: Scenario): EffectLine[] =>
  scenario.meters.flatMap(({ id, name }) => {
    const step = effect.meters?.[id] ?? 0;
    return step === 0 ? [] : [{ label: name, value: signedNumber(step) }];
  });

function pledgeLine(pledge: NonNullable<ResolvedEffect['pledges']>[number], scenario: Scenario): EffectLine {
  const values = { ...names(scenario, pledge.issue, pledge.option), side: inText(scenario, pledge.side) };
  const n = Math.abs(pledge.by) / HUNDREDTHS;
  return { label: pledge.by < 0 ? t('acts.unpledge', { ...values, n }) : t('acts.pledge', { ...values, n }) };
}

function durabilityLines(effect: ResolvedEffect, scenario: Scenario): EffectLine[] {
  const lines = (effect.durability ?? []).map(({ issue, option, by }) => ({
    label: t('acts.durability', names(scenario, issue, option)),
    value: signedNumber(by),
  }));
  const tracks = Object.entries(effect.durabilityOfTrack ?? {}).map(([track, by]) => ({
    label: t('acts.durability-track', { track: scenario.tracks.find(({ id }) => id === track)?.name ?? track }),
    value: signedNumber(by),
  }));
  const all = effect.durabilityOfAll
    ? [{ label: t('acts.durability-all'), value: signedNumber(effect.durabilityOfAll) }]
    : [];
  return [...lines, ...all, ...tracks];
}

const names = (scenario: Scenario, issue: string, option: string): { issue: string; option: string } => ({
  issue: issueOf(scenario, issue)?.name ?? issue,
  option: optionName(scenario, issue, option),
});
