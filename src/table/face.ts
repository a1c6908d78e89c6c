import { lookOf } from '../art';
import { nameOf, type Draft, type Scenario } from '../engine';
import type { Said } from '../log';
import { t } from '../text';
import type { GlyphText } from './pen/glyph';
import type { FaceRow } from './pen/paper';
import type { Shown } from './shown';

const ROWS = 4;
const SPOKEN = 3;
const GLYPHS = 3;

/** What the body of a draft's paper shows: clauses that were spoken of, then what it changed, or else what it settles. */
export function faceOf(shown: Pick<Shown, 'scenario' | 'story'>, draft: Draft): readonly FaceRow[] {
  const { scenario, story } = shown;
  const clauses = spokenOf(scenario, story.saidOf(draft.terms)).slice(0, SPOKEN);
  const counts = countsOf(shown, draft);
  if (clauses.length === 0 && counts.length === 0) return tracksOf(scenario, draft);
  const rest = Object.keys(draft.terms).length - clauses.length;
  const more: FaceRow[] =
    counts.length > 0 || rest <= 0
      ? [...counts]
      : [{ kind: 'count', n: rest, words: t('table.paper-more', { n: rest }), full: false }];
  return [...clauses, ...more].slice(0, ROWS);
}

/** By issue, newest first. */
function spokenOf(scenario: Scenario, said: readonly Said[]): FaceRow[] {
  const issues = [...new Set(said.map(({ clause }) => clause.issue))];
  return issues.map((issue) => {
    const of = said.filter(({ clause }) => clause.issue === issue).slice(0, GLYPHS);
    return {
      kind: 'clause',
      issue,
      glyphs: of.map(({ side, kind, overtaken }) => ({ look: lookOf(scenario, side), sign: kind, past: overtaken })),
      name: scenario.issues.find(({ id }) => id === issue)?.name ?? issue,
      struck: of.some(({ kind, overtaken }) => kind === 'blocks' && !overtaken),
    };
  });
}

/** Against the paper that it answers. */
function countsOf({ story }: Pick<Shown, 'story'>, { base, terms }: Draft): readonly FaceRow[] {
  const before = base === undefined ? undefined : story.laid.get(base);
  if (!before) return [];
  const issues = [...new Set([...Object.keys(before), ...Object.keys(terms)])];
  const changed = issues.filter((issue) => before[issue] !== terms[issue]).length;
  const left = issues.length - changed;
  return [
    { kind: 'count', n: changed, words: t('table.paper-changed', { n: changed }), full: true },
    { kind: 'count', n: left, words: t('table.paper-left', { n: left }), full: false },
  ];
}

const tracksOf = (scenario: Scenario, draft: Draft): readonly FaceRow[] =>
  scenario.tracks.map((track) => ({
    kind: 'track',
    name: track.name,
    settled: scenario.issues
      .filter((issue) => issue.track === track.id)
      .map((issue) => draft.terms[issue.id] !== undefined),
  }));

/** Under the title: whose it is, and what it answers. */
export const bylineOf = (scenario: Scenario, { by, base }: Draft): string =>
  base === undefined
    ? t('table.draft-by', { side: nameOf(scenario, by) })
    : t('table.draft-on', { side: nameOf(scenario, by), base });

/** Who voted against it, in marks. */
export const refusalsOf = (
  { scenario, story }: Pick<Shown, 'scenario' | 'story'>,
  { number }: Draft,
): readonly GlyphText[] =>
  (story.refused.get(number) ?? []).map((side) => ({ look: lookOf(scenario, side), sign: 'blocks' }));
