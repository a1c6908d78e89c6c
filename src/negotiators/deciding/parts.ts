import type { PersonaParts, SideSheet, Way } from '../../engine';

const part = (bidding: PersonaParts['bidding'], more: Partial<PersonaParts> = {}): PersonaParts => ({
  bidding,
  model: 'bands',
  acceptance: 'ac-next',
  ...more,
});

/** What the strategies of the plain table are made of as delegations. */
export const PARTS: Readonly<Record<string, PersonaParts>> = {
  boulware: part('boulware'),
  linear: part('linear'),
  conceder: part('conceder'),
  'hard-headed': part('hard-headed'),
  'exp-boulware': part('exp-boulware'),
  'exp-linear': part('exp-linear'),
  'exp-conceder': part('exp-conceder'),
  'tit-for-tat': part('tit-for-tat'),
  mirror: part('mirror', { model: 'frequency', acceptance: 'ac-combi' }),
  micro: part('micro'),
  hybrid: part('hybrid'),
  frequency: part('boulware', { model: 'frequency', acceptance: 'ac-combi' }),
  bayesian: part('boulware', { model: 'bayesian', acceptance: 'ac-combi' }),
};

/** The sheet with the parts of a strategy in place of the persona's own; the same sheet if there is no such strategy. */
export function ledBy(strategy: string, sheet: SideSheet): SideSheet {
  const parts = PARTS[strategy];
  if (!parts) return sheet;
  const { confidential } = sheet;
  return { ...sheet, confidential: { ...confidential, persona: { ...confidential.persona, parts } } };
}

/** The sheet with a way in which its persona may lead: its habits on top, its opening and its pace in place of the sheet's. */
export function ledIn(way: Way | null, sheet: SideSheet): SideSheet {
  if (!way) return sheet;
  const { exponent, tastes = {}, opening = {} } = way;
  const { confidential } = sheet;
  const { persona, stances } = confidential;
  const habits = { ...persona.tastes };
  for (const [move, points] of Object.entries(tastes)) habits[move] = (habits[move] ?? 0) + points;
  const opened = Object.entries(stances).map(([issue, stance]) => [
    issue,
    opening[issue] === undefined ? stance : { ...stance, opening: opening[issue] },
  ]);
  return {
    ...sheet,
    confidential: {
      ...confidential,
      stances: Object.fromEntries(opened) as typeof stances,
      persona: { ...persona, tastes: habits, exponent: exponent ?? persona.exponent },
    },
  };
}
