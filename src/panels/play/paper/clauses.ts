import type { Draft, Hundredths, Issue } from '../../../engine';
import { baseOf, saidOf, type Said } from '../../../log';
import type { Play } from '../play-context';
import { payoff } from '../worth/guess';
import { worthOf } from '../worth/worth';

/** One clause of a paper, and what it stands in the place of. */
export interface PaperClause {
  readonly issue: Issue;
  /** Undefined where the paper leaves open what the one before it had settled. */
  readonly option: string | undefined;
  /** What the paper that it answers had written; undefined where that left it open. */
  readonly before: string | undefined;
  readonly changed: boolean;
  /** What the others said of it, each their last word. */
  readonly said: readonly Said[];
  /** What it pays the person, in hundredths. */
  readonly points: Hundredths;
}

/** What a paper says, clause by clause, against the paper that it answers. */
export interface PaperText {
  /** Whose paper it answers; null where it answers none. */
  readonly base: { readonly number: number; readonly mine: boolean; readonly gain: Hundredths | null } | null;
  readonly clauses: readonly PaperClause[];
  /** Over walking away, for the person; null for an onlooker. */
  readonly gain: Hundredths | null;
}

/** What the reading of a paper needs of the table. */
type Reader = Pick<Play, 'scenario' | 'view' | 'me' | 'secret' | 'frames'> & {
  readonly preferences: Pick<Play['preferences'], 'lens'>;
};

export function paperText(reader: Reader, draft: Draft): PaperText {
  const { scenario, view, me, secret, frames, preferences } = reader;
  const events = frames.map(({ event }) => event);
  const base = baseOf(events, draft.number);
  const before = base?.terms ?? {};
  const said = saidOf(events, { ...draft.terms });
  const gainOf = (terms: Draft['terms']): Hundredths | null =>
    me && secret ? worthOf(view, me, secret, terms, preferences.lens).gain : null;
  const clauses = scenario.issues.flatMap((issue): PaperClause[] => {
    const [was, option] = [before[issue.id], draft.terms[issue.id]];
    if (was === undefined && option === undefined) return [];
    return [
      {
        issue,
        option,
        before: was,
        changed: base !== null && was !== option,
        said: said.filter(({ clause }) => clause.issue === issue.id),
        points: me && option !== undefined ? payoff(view, me, issue.id, option) : 0,
      },
    ];
  });
  return {
    base: base && { number: draft.base ?? 0, mine: base.by === me, gain: gainOf(base.terms) },
    clauses,
    gain: gainOf(draft.terms),
  };
}
