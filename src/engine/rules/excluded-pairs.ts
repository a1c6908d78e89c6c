import type { Scenario } from '../scenario';
import type { ExcludedPair, Rule } from './rule';

/** Where an option stands among all of the table; undefined if there is none of that name. */
export type IndexOf = (issue: string, option: string) => number | undefined;

/**
 * Options that contradict each other: no draft may hold both, and every count of packages leaves them out. Null if the
 * scenario names none. The scenario is checked: each pair names two options of two issues.
 */
export function excludedPairs({ excluded = [] }: Pick<Scenario, 'excluded'>, indexOf: IndexOf): Rule | null {
  const pairs = excluded.map(({ terms }): ExcludedPair => {
    const [one, other] = Object.entries(terms).map(([issue, option]) => indexOf(issue, option));
    if (one === undefined || other === undefined) throw new Error(`excluded: ${Object.keys(terms).join(', ')}`);
    return [one, other];
  });
  return pairs.length > 0 ? { excluded: pairs } : null;
}

/** For each option those that it may not stand beside; every list is empty where nothing is excluded. */
export function partnersOf(options: number, pairs: readonly ExcludedPair[]): readonly (readonly number[])[] {
  const partners = Array.from({ length: options }, (): number[] => []);
  for (const [one, other] of pairs) {
    partners[one]?.push(other);
    partners[other]?.push(one);
  }
  return partners;
}

/** The first pair that a package holds, or null. Option indices, in any order. */
export const conflictIn = (pairs: readonly ExcludedPair[], package_: ArrayLike<number>): ExcludedPair | null =>
  pairs.find(([one, other]) => holds(package_, one) && holds(package_, other)) ?? null;

const holds = (package_: ArrayLike<number>, option: number): boolean => {
  for (let i = 0; i < package_.length; i++) if (package_[i] === option) return true;
  return false;
};

/** What {@link mend} needs of a space of packages. */
interface Choices {
  readonly excluded: readonly ExcludedPair[];
  readonly partners: readonly (readonly number[])[];
  readonly issues: readonly { readonly first: number; readonly count: number }[];
  readonly issueOf: ArrayLike<number>;
}

/**
 * Replaces, in place, options that a package may not hold together: of a pair the one whose best replacement loses less
 * of `worth`. What is left `open` contradicts nothing, so it ends. The package holds one option an issue, in their order.
 */
export function mend(choices: Choices, worth: (option: number) => number, package_: Uint16Array): void {
  const { excluded, issueOf } = choices;
  const picked = (option: number): boolean => package_[issueOf[option] ?? 0] === option;
  for (let at = 0; at < excluded.length; at++) {
    const [one, other] = excluded[at] as ExcludedPair;
    if (!picked(one) || !picked(other)) continue;
    const [first, second] = [replacement(choices, worth, picked, one), replacement(choices, worth, picked, other)];
    const cheaper = second.loss < first.loss ? second : first;
    package_[cheaper.issue] = cheaper.option;
    at = -1;
  }
}

/** The best of an issue's options that none of the package's others excludes, in place of the one it holds. */
function replacement(
  { issues, partners, issueOf }: Choices,
  worth: (option: number) => number,
  picked: (option: number) => boolean,
  held: number,
) {
  const issue = issueOf[held] ?? 0;
  const { first, count } = issues[issue] ?? { first: held, count: 1 };
  let best = first;
  for (let option = first + 1; option < first + count; option++)
    if (worth(option) > worth(best) && !partners[option]?.some(picked)) best = option;
  return { issue, option: best, loss: worth(held) - worth(best) };
}
