import type { Effect, Issue, MoveSpec, Scenario } from '../../engine';

/** The same scenario with every vector written otherwise. */
export function withVectors<A, B>(scenario: Scenario<A>, turn: (vector: A) => B): Scenario<B> {
  const effect = effectWith(turn);
  const { frustration, ...rest } = scenario;
  const { war, durability, walkout, opening, ending, backChannel, deadline } = rest;
  const standing = <T extends { readonly standing: A }>(one: T) => ({ ...one, standing: turn(one.standing) });
  return {
    ...rest,
    ...(frustration === undefined ? {} : { frustration: { ...frustration, war: turn(frustration.war) } }),
    issues: scenario.issues.map(issueWith(turn)),
    war: { ...war, base: turn(war.base), perStep: valuesOf(war.perStep, turn) },
    durability: { ...durability, perAbsent: turn(durability.perAbsent) },
    brokenWord: turn(scenario.brokenWord),
    moves: scenario.moves.map(moveWith(effect)),
    events: scenario.events.map((event) => ({ ...event, effect: effect(event.effect) })),
    injects: scenario.injects.map((inject) => ({ ...inject, effect: effect(inject.effect) })),
    backChannel: { ...backChannel, leaked: effect(backChannel.leaked) },
    deadline: { ...deadline, war: turn(deadline.war), lapse: effect(deadline.lapse) },
    walkout: { ...walkout, effect: valuesOf(walkout.effect, effect) },
    opening: { ...opening, effect: effect(opening.effect) },
    ending: {
      noTerms: standing(ending.noTerms),
      claimBroken: standing(ending.claimBroken),
      claimRedeemed: standing(ending.claimRedeemed),
    },
  };
}

type Turned<A, B> = (effect: Effect<A>) => Effect<B>;

const valuesOf = <A, B>(record: Readonly<Record<string, A>>, turn: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, turn(value)]));

const issueWith =
  <A, B>(turn: (vector: A) => B) =>
  (issue: Issue<A>): Issue<B> => ({
    ...issue,
    options: issue.options.map((option) => ({ ...option, payoffs: turn(option.payoffs) })),
  });

const effectWith =
  <A, B>(turn: (vector: A) => B): Turned<A, B> =>
  ({ standing, costs, war, relief, payoffs, ...rest }) => ({
    ...rest,
    ...(standing === undefined ? {} : { standing: turn(standing) }),
    ...(costs === undefined ? {} : { costs: turn(costs) }),
    ...(war === undefined ? {} : { war: turn(war) }),
    ...(relief === undefined ? {} : { relief: turn(relief) }),
    ...(payoffs === undefined ? {} : { payoffs: payoffs.map((one) => ({ ...one, change: turn(one.change) })) }),
  });

const moveWith =
  <A, B>(turned: Turned<A, B>) =>
  (move: MoveSpec<A>): MoveSpec<B> => {
    const { effect, again, ifTheyEscalated, ifIEscalated, series, chance, meetsDeadline, ...rest } = move;
    return {
      ...rest,
      effect: turned(effect),
      ...(again === undefined ? {} : { again: turned(again) }),
      ...(ifTheyEscalated === undefined ? {} : { ifTheyEscalated: turned(ifTheyEscalated) }),
      ...(ifIEscalated === undefined ? {} : { ifIEscalated: turned(ifIEscalated) }),
      ...(series === undefined ? {} : { series: series.map(turned) }),
      ...(chance === undefined ? {} : { chance: { ...chance, effect: turned(chance.effect) } }),
      ...(meetsDeadline === undefined ? {} : { meetsDeadline: turned(meetsDeadline) }),
    };
  };
