import {
  GROUNDS,
  LINES,
  NEARNESS,
  STANDS,
  WEIGHTS,
  type About,
  type Answer,
  type Bargain,
  type Claim,
  type Clause,
  type Condition,
  type Stand,
  type Terms,
} from '../../engine';
import type { Coder } from './choices';
import type { Course } from './course';
import { member, perhaps } from './values';

/* What is asked, answered and remarked, as choices. */

const ABOUT = ['priorities', 'clause', 'draft'] as const;

const kindOf = (about: About | undefined): (typeof ABOUT)[number] =>
  about === undefined || about === 'priorities' ? 'priorities' : 'draft' in about ? 'draft' : 'clause';

export function about(coder: Coder, course: Course, given?: About): About {
  const kind = ABOUT[coder.among([2, 3, 3], ABOUT.indexOf(kindOf(given)))] ?? 'priorities';
  if (kind === 'priorities') return kind;
  const known = given === 'priorities' ? undefined : given;
  return kind === 'draft'
    ? { draft: draftNumber(coder, course, known && 'draft' in known ? known.draft : 0) }
    : clause(coder, course, known && 'issue' in known ? known : undefined);
}

/** A draft that was tabled before, by how many came after it. */
export function draftNumber(coder: Coder, { drafts }: Course, given: number): number {
  return drafts.length === 0 ? 0 : drafts.length - coder.below(drafts.length, drafts.length - given);
}

const issueOf = (coder: Coder, { table }: Course, given?: string): string =>
  member(
    coder,
    table.issues,
    table.issues.find(({ id }) => id === given),
  )?.id ?? '';

export function clause(coder: Coder, course: Course, given?: Clause): Clause {
  const issue = issueOf(coder, course, given?.issue);
  const { first = 0, count = 0 } = course.table.issues.find(({ id }) => id === issue) ?? {};
  const options = course.table.options.slice(first, first + count).map(({ id }) => id);
  return { issue, option: member(coder, options, given?.option) ?? '' };
}

/** A clause of terms that lie there is named by its issue alone. */
function clauseOf(coder: Coder, course: Course, terms: Terms | null, given?: Clause): Clause {
  const issues = terms ? Object.keys(terms).sort() : [];
  const inside = given !== undefined && terms?.[given.issue] === given.option;
  if (issues.length > 0 && coder.among([1, 15], inside ? 1 : 0) === 1) {
    const issue = member(coder, issues, given?.issue) ?? '';
    return { issue, option: terms?.[issue] ?? '' };
  }
  return clause(coder, course, given);
}

/** What a side makes of a draft; `terms` are that draft's, where they are known. */
export function stand(coder: Coder, course: Course, terms: Terms | null, given?: Stand): Stand {
  const { table } = course;
  const ground = member(coder, GROUNDS, given?.ground) ?? GROUNDS[0];
  const near = member(coder, NEARNESS, given?.near) ?? NEARNESS[0];
  const likes = perhaps(coder, given?.likes, (issue) => issueOf(coder, course, issue));
  const blocks = perhaps(coder, given?.blocks, (other) => clauseOf(coder, course, terms, other));
  const line =
    ground === 'line' ? perhaps(coder, given?.line, (hard) => member(coder, LINES, hard) ?? LINES[0]) : undefined;
  const move = perhaps(
    coder,
    given?.move,
    (issue) =>
      member(
        coder,
        table.issues.map(({ id }) => id),
        issue,
      ) ?? '',
  );
  return {
    ground,
    near,
    ...(likes === undefined ? {} : { likes }),
    ...(blocks ? { blocks } : {}),
    ...(line ? { line } : {}),
    ...(move === undefined ? {} : { move }),
  };
}

const TRADES = ['agree', 'decline'] as const;

/** This for that, or for nothing. */
export function bargain(coder: Coder, course: Course, given?: Bargain): Bargain {
  const give = clause(coder, course, given?.give);
  const want = perhaps(coder, given?.want, (other) => clause(coder, course, other));
  return want ? { give, want } : { give };
}

/** How much an issue matters, or a line at a clause. */
export function claim(coder: Coder, course: Course, given?: Claim): Claim {
  if (coder.among([1, 1], given && 'line' in given ? 1 : 0) === 1) {
    const known = given && 'line' in given ? given : undefined;
    return { ...clause(coder, course, known), line: member(coder, LINES, known?.line) ?? LINES[0] };
  }
  const known = given && 'weight' in given ? given : undefined;
  return { issue: issueOf(coder, course, known?.issue), weight: member(coder, WEIGHTS, known?.weight) ?? WEIGHTS[0] };
}

/** What a warning makes depend on it: a clause, or a draft that is to be signed. */
export function condition(coder: Coder, course: Course, given?: Condition): Condition {
  return coder.among([1, 1], given && 'sign' in given ? 1 : 0) === 1
    ? { sign: draftNumber(coder, course, given && 'sign' in given ? given.sign : 0) }
    : clause(coder, course, given && 'issue' in given ? given : undefined);
}

const WITHHELD = ['you-first', 'not-now'] as const;

/** An answer to what was asked about. */
export function answer(coder: Coder, course: Course, asked: About | Bargain, given?: Answer): Answer {
  const withheld = perhaps(
    coder,
    given && 'withheld' in given ? given.withheld : undefined,
    (why) => member(coder, WITHHELD, why) ?? WITHHELD[0],
  );
  if (withheld) return { withheld };
  if (asked !== 'priorities' && 'give' in asked)
    return { trade: member(coder, TRADES, given && 'trade' in given ? given.trade : undefined) ?? TRADES[0] };
  if (asked === 'priorities') {
    const known = given && 'first' in given ? given : undefined;
    return { first: issueOf(coder, course, known?.first), last: issueOf(coder, course, known?.last) };
  }
  if ('draft' in asked)
    return stand(coder, course, course.draft(asked.draft), given && 'ground' in given ? given : undefined);
  return standAt(coder, given && 'stand' in given ? given : undefined);
}

/** How one stands to a clause. */
function standAt(coder: Coder, known?: Extract<Answer, { readonly stand: unknown }>): Answer {
  const told = member(coder, STANDS, known?.stand) ?? STANDS[0];
  const line =
    told === 'line' ? perhaps(coder, known?.line, (hard) => member(coder, LINES, hard) ?? LINES[0]) : undefined;
  return line ? { stand: told, line } : { stand: told };
}
