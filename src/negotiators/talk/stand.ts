import {
  audienceOfOption,
  chosen,
  durability,
  entryOf,
  holdsClause,
  interestsGain,
  isSeated,
  optionKey,
  payoffOf,
  type Clause,
  type Ground,
  type Hundredths,
  type Line,
  type Near,
  type Secret,
  type Side,
  type Stand,
  type Terms,
  type View,
} from '../../engine';
import { stanceTerms } from '../bidding/stance';
import type { Deliberation } from '../deciding/deliberation';
import { faceOf, secretShown, sense } from './face';
import { hasSaid, heardOf } from './heard';
import { isInsult } from './offence';

/** How far short of its ask, in hundredths, a draft may be that it calls close, or apart. */
const CLOSE = -150;
const APART = -400;
/** What weighs less than this, in hundredths, is not worth a word. */
const SLIGHT = 50;
/** Terms that are less likely than this to last, in percent, are called fragile. */
const FRAGILE = 40;
/** So many things may it let the others know of itself, and one more for each step of candour. */
const BUDGET = 3;
const STEP = 25;
const CANDOUR = 50;

interface Weighed {
  readonly ground: Ground;
  readonly weight: Hundredths;
  readonly clause?: Clause;
  readonly line?: Line;
  /** Of what is private: whether it has been told before. */
  readonly tells?: 'new' | 'known';
}

/** What a side says to another of terms that lie signed on the table, from what they do to it as it sees them. */
export function standOn(deliberation: Deliberation, terms: Terms, worth: number, to: Side): Stand {
  const { secret, ask, seen, side } = deliberation;
  const { view } = seen;
  const shown = secretShown(faceOf(secret));
  const near = nearnessOf(worth - ask + sense(secret));
  const parts = clausesOf(deliberation, shown, terms);
  const [best] = parts;
  const worst = parts.at(-1);
  const likes = best && best.value >= SLIGHT ? { likes: best.clause.issue } : {};
  if (worth >= ask) return { ground: 'enough', near, ...likes };
  const own = privateGrounds(deliberation, shown, terms, to);
  // A line says more than that a draft is no offer.
  const crossed = heaviest(own.filter(({ ground }) => ground === 'line'));
  if (worst && isInsult(view, side, secret, terms))
    return crossed ? blocked(crossed, near) : { ground: 'insult', near, blocks: worst.clause };
  const grounds = [...publicGrounds(view, deliberation, terms), ...own];
  const news = heaviest(grounds.filter(({ tells }) => tells === 'new'));
  return { ...blocked(news ?? heaviest(grounds) ?? { ground: 'short' }, near), ...likes };
}

const blocked = ({ ground, clause, line }: Omit<Weighed, 'weight'>, near: Near): Stand => ({
  ground,
  near,
  ...(clause ? { blocks: clause } : {}),
  ...(line ? { line } : {}),
});

const nearnessOf = (short: number): Near => {
  if (short >= CLOSE) return 'close';
  return short >= APART ? 'apart' : 'far';
};

/** The heaviest that is worth a word, or null. */
function heaviest(grounds: readonly Weighed[]): Weighed | null {
  const [most] = [...grounds].sort((a, b) => b.weight - a.weight);
  return most && most.weight >= SLIGHT ? most : null;
}

/** The clauses of terms with what each is worth to it as they stand, the best first. */
function clausesOf({ seen, side }: Deliberation, shown: Secret, terms: Terms): { clause: Clause; value: number }[] {
  const { view } = seen;
  const { table } = view;
  const lasts = durability(view, terms) / 100;
  return chosen(table, terms)
    .flatMap((option, issue) => {
      const { id = '' } = table.options[option] ?? {};
      const at = table.issues[issue];
      if (!at || option === at.first) return [];
      const weighted = (payoffOf(view, option, side) * (shown.salience[issue] ?? 100)) / 100;
      return [
        {
          clause: { issue: at.id, option: id },
          value: lasts * weighted - audienceOfOption(view, shown, side, option),
        },
      ];
    })
    .sort((a, b) => b.value - a.value);
}

/** How much it may still let the others know, by what it has told already. */
export function budgetLeft({ seen, side, persona }: Deliberation): number {
  const { lines, envious, patient } = heardOf(side, seen.history);
  const told = lines.size + Number(envious) + Number(patient);
  return BUDGET + Math.floor((persona.talk?.candour ?? CANDOUR) / STEP) - told;
}

/** What all may see of why terms do not suit a side. */
function publicGrounds(view: View, deliberation: Deliberation, terms: Terms): Weighed[] {
  const { side } = deliberation;
  const { table, pledges } = view;
  const lasts = durability(view, terms);
  const grounds: Weighed[] = [];
  let hopes = 0;
  let absent: Clause | undefined;
  chosen(table, terms).forEach((option, issue) => {
    const spec = table.options[option];
    const at = table.issues[issue];
    if (!spec || !at || option === at.first) return;
    const clause = { issue: at.id, option: spec.id };
    const payoff = payoffOf(view, option, side);
    hopes += Math.max(0, payoff);
    grounds.push({ ground: 'loss', weight: (-payoff * lasts) / 100, clause });
    grounds.push({
      ground: 'pledge',
      weight: pledges[entryOf(table, option, side)] ?? 0,
      clause,
    });
    const performs = (one: Side, i: number): boolean => (spec.performers & (1 << i)) !== 0 && !isSeated(view, one);
    if (payoff > 0 && table.sides.some(performs) && !asksFor(deliberation, clause)) absent ??= clause;
  });
  if (lasts > FRAGILE) return grounds;
  const weight = ((100 - lasts) * (hopes + table.brokenWord[side])) / 100;
  return [...grounds, absent ? { ground: 'absent', weight, clause: absent } : { ground: 'fragile', weight }];
}

/** Whether it came for a clause, or has put it on paper: who does cannot say that nobody here can promise it. */
const asksFor = ({ seen, side, sheet }: Deliberation, clause: Clause): boolean =>
  holdsClause(stanceTerms(sheet, 'opening'), clause) ||
  seen.history.some((event) => event.kind === 'drafted' && event.side === side && holdsClause(event.terms, clause));

/**
 * What only it knows: its lines, that it minds the other's gain, that the war does not press it. What it has told before
 * it may say again; news only while it may tell more.
 */
function privateGrounds(deliberation: Deliberation, shown: Secret, terms: Terms, to: Side): Weighed[] {
  const { seen, secret, side, skill } = deliberation;
  if (!skill.tells) return [];
  const { view } = seen;
  const { table } = view;
  const face = faceOf(secret);
  const told = heardOf(side, seen.history);
  const free = budgetLeft(deliberation) > 0 && hasSaid(to, seen.history);
  const worth = interestsGain(view, side, shown, terms);
  const without = (other: Partial<Secret>): Hundredths =>
    interestsGain(view, side, { ...shown, ...other }, terms) - worth;
  const lines = chosen(table, terms).flatMap((option, issue): Weighed[] => {
    const line = face.lines[option];
    const clause = { issue: table.issues[issue]?.id ?? '', option: table.options[option]?.id ?? '' };
    const known = told.lines.has(optionKey(clause.issue, clause.option));
    return line
      ? [{ ground: 'line', weight: shown.redLines[option] ?? 0, clause, line, tells: known ? 'known' : 'new' }]
      : [];
  });
  const grounds: Weighed[] = [...lines];
  if (face.envious)
    grounds.push({
      ground: 'gap',
      weight: without({ relativeGainsPercent: 0 }),
      tells: told.envious ? 'known' : 'new',
    });
  if (face.patient)
    grounds.push({
      ground: 'waits',
      weight: without({ believesWarCostPercent: 100 }),
      tells: told.patient ? 'known' : 'new',
    });
  return grounds.filter(({ tells }) => tells === 'known' || free);
}
