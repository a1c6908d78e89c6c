import {
  legalWords,
  LINES,
  moveRefusal,
  WEIGHTS,
  type Clause,
  type Ground,
  type Side,
  type Terms,
} from '../../../engine';
import { moveName, saidOf, type Said } from '../../../log';
import { t } from '../../../text';
import { latestOf, lookedAt, termsLooked, type Speaker, type SayKind } from '../play-context';
import { optionName } from '../names';
import { clausesOf, wantedBy, wantedByMe } from './bargains';
import { askedAbout, question, remark, tell, trade, warn, withdraw, type Utterance } from './utterance';

/** One thing that can be chosen, by a word or two. */
export interface Chip {
  readonly key: string;
  readonly label: string;
  /** What the one who is asked said of it before. */
  readonly marks?: readonly Said[];
}

/** A choice of one among chips. */
export interface Row {
  readonly key: string;
  readonly groups: readonly { readonly legend: string; readonly chips: readonly Chip[] }[];
  /** The key of the chip that is chosen. */
  readonly chosen: string;
}

/** What has been chosen, by row. */
export type Choices = Readonly<Record<string, string>>;

/** The rows of a kind of word with what they come to; null where they come to nothing. */
export interface Saying {
  readonly rows: readonly Row[];
  readonly utterance: Utterance | null;
}

/** What can be said of one kind, to one seat. */
export function sayingFor(play: Speaker, kind: SayKind, to: Side, choices: Choices): Saying {
  switch (kind) {
    case 'ask':
      return asking(play, to, choices);
    case 'tell':
      return telling(play, choices);
    case 'trade':
      return trading(play, to, choices);
    case 'warn':
      return warning(play, choices);
    case 'remark':
      return remarking(play, choices);
    default:
      return kind satisfies never;
  }
}

const NOTHING: Saying = { rows: [], utterance: null };

/** A row of one or more groups; the first chip is chosen until another is. */
function row(key: string, choices: Choices, ...groups: Row['groups']): Row {
  const full = groups.filter(({ chips }) => chips.length > 0);
  const chips = full.flatMap((group) => group.chips);
  const chosen = chips.find((chip) => chip.key === choices[key]) ?? chips[0];
  return { key, groups: full, chosen: chosen?.key ?? '' };
}

const named = (play: Speaker, clauses: readonly Clause[], full = false): readonly Chip[] =>
  clauses.map(({ issue, option }) => {
    const name = play.scenario.issues.find(({ id }) => id === issue)?.name ?? issue;
    return { key: issue, label: full ? `${name}: ${optionName(play.scenario, issue, option)}` : name };
  });

const chosenOf = (clauses: readonly Clause[], { chosen }: Row): Clause | undefined =>
  clauses.find(({ issue }) => issue === chosen);

/** What matters most, why not a draft that one has signed, and any clause of the paper at hand. */
function asking(play: Speaker, to: Side, choices: Choices): Saying {
  const { view, me, frames } = play;
  const drafts = view.drafts.filter(({ signatures }) => me && signatures.includes(me) && !signatures.includes(to));
  const terms = termsAtHand(play);
  const clauses = clausesOf(play, terms);
  const said = saidOf(
    frames.map(({ event }) => event),
    terms,
  ).filter(({ side }) => side === to);
  const about = row(
    'about',
    choices,
    {
      legend: t('say.ask-about'),
      chips: [
        { key: 'priorities ', label: t('say.ask-priorities') },
        ...drafts.map(({ number }) => ({ key: `draft ${number}`, label: t('say.ask-draft', { number }) })),
      ],
    },
    {
      legend: t('say.ask-clause'),
      chips: named(play, clauses).map((chip) => ({
        ...chip,
        marks: said.filter(({ clause }) => clause.issue === chip.key),
      })),
    },
  );
  const clause = chosenOf(clauses, about);
  const draft = drafts.find(({ number }) => about.chosen === `draft ${number}`);
  return {
    rows: [about],
    utterance: question(play, to, clause ? askedAbout(play, clause) : draft ? { draft: draft.number } : 'priorities'),
  };
}

/** How much an issue matters, a line at a clause of the paper at hand, or a line that is taken back. */
function telling(play: Speaker, choices: Choices): Saying {
  const { me, view, scenario } = play;
  if (!me) return NOTHING;
  const lines = legalWords(view, me).lines;
  const what = row('what', choices, {
    legend: t('say.tell-what'),
    chips: [
      ...WEIGHTS.map((weight) => ({ key: weight as string, label: t(`say.weight-${weight}`) })),
      ...LINES.map((line) => ({ key: line as string, label: t(`say.line-${line}`) })),
      ...(lines.length > 0 ? [{ key: 'back', label: t('say.line-back') }] : []),
    ],
  });
  const weight = WEIGHTS.find((each) => each === what.chosen);
  if (weight) {
    const of = row('issue', choices, {
      legend: t('say.tell-issue'),
      chips: scenario.issues.map(({ id, name }) => ({ key: id, label: name })),
    });
    return { rows: [what, of], utterance: tell(play, { issue: of.chosen, weight }) };
  }
  const clauses = what.chosen === 'back' ? lines : clausesOf(play, termsAtHand(play));
  const of = row('line', choices, { legend: t('say.tell-clause'), chips: named(play, clauses, true) });
  const clause = chosenOf(clauses, of);
  const line = LINES.find((each) => each === what.chosen);
  if (!clause) return { rows: [what], utterance: null };
  return { rows: [what, of], utterance: line ? tell(play, { ...clause, line }) : withdraw(play, clause) };
}

/** What one gives, and what one wants for it: nothing makes it a promise. */
function trading(play: Speaker, to: Side, choices: Choices): Saying {
  const gives = wantedBy(play, to);
  const give = row('give', choices, { legend: t('say.trade-give'), chips: named(play, gives, true) });
  const given = chosenOf(gives, give);
  if (!given) return NOTHING;
  const wants = wantedByMe(play, to).filter(({ issue }) => issue !== given.issue);
  const want = row('want', choices, {
    legend: t('say.trade-want'),
    chips: [...named(play, wants, true), { key: ' nothing', label: t('say.trade-nothing') }],
  });
  const wanted = chosenOf(wants, want);
  return { rows: [give, want], utterance: trade(play, to, { give: given, ...(wanted ? { want: wanted } : {}) }) };
}

/** What is to be done, by which round, and what one does else. */
function warning(play: Speaker, choices: Choices): Saying {
  const { view, me, scenario, ownTerms } = play;
  if (!me) return NOTHING;
  const drafts = view.drafts.filter(({ signatures }) => signatures.includes(me));
  const clauses = clausesOf(play, { ...latestOf(play, me)?.terms, ...ownTerms });
  const unless = row(
    'unless',
    choices,
    {
      legend: t('say.warn-unless'),
      chips: drafts.map(({ number }) => ({ key: `draft ${number}`, label: t('say.warn-sign', { number }) })),
    },
    { legend: t('say.ask-clause'), chips: named(play, clauses, true) },
  );
  const moves = scenario.moves.filter(
    (move) => move.side === me && !move.carriesWhisper && (view.uses[move.id] ?? 0) < move.uses,
  );
  const then = row('then', choices, {
    legend: t('say.warn-then'),
    chips: [
      ...[...moves]
        .sort((a, b) => Number(moveRefusal(view, a) !== null) - Number(moveRefusal(view, b) !== null))
        .map(({ id }) => ({ key: id, label: moveName(scenario, id) })),
      { key: ' walk', label: t('say.warn-walk') },
    ],
  });
  const rounds = Array.from({ length: Math.max(0, view.settings.rounds - view.round) }, (_, at) => view.round + at);
  const by = row('by', choices, {
    legend: t('say.warn-by'),
    chips: rounds.map((round) => ({ key: String(round), label: t('say.warn-round', { round }) })),
  });
  const clause = chosenOf(clauses, unless);
  const draft = drafts.find(({ number }) => unless.chosen === `draft ${number}`);
  const condition = clause ?? (draft && { sign: draft.number });
  const round = Number(by.chosen);
  if (!condition || round < 1) return NOTHING;
  const threat = then.chosen === ' walk' ? ('walk' as const) : { move: then.chosen };
  return { rows: [unless, then, by], utterance: warn(play, condition, round, threat) };
}

const OF_ALL = ['short', 'gap', 'waits', 'fragile', 'enough'] as const satisfies readonly Ground[];

/** How a clause stands in the way: it costs too much, or it is a line. */
const OF_CLAUSE = {
  loss: { ground: 'loss' },
  hard: { ground: 'line', line: 'hard' },
  never: { ground: 'line', line: 'never' },
} as const;

/** What one makes of a draft of another: of the whole, and of a clause that stands in the way. */
function remarking(play: Speaker, choices: Choices): Saying {
  const { view, legal } = play;
  const open = view.drafts.filter(({ number }) => legal?.remarks.includes(number));
  const draft = open.find(({ number }) => number === play.ui.looking) ?? open.at(-1);
  if (!draft) return NOTHING;
  const { number } = draft;
  const how = row(
    'how',
    choices,
    {
      legend: t('say.of-draft', { number }),
      chips: OF_ALL.map((ground) => ({ key: ground, label: t(`say.ground-${ground}`) })),
    },
    {
      legend: t('say.of-its-clause'),
      chips: (['loss', 'hard', 'never'] as const).map((key) => ({ key, label: t(`say.clause-${key}`) })),
    },
  );
  const ground = OF_ALL.find((each) => each === how.chosen);
  if (ground)
    return {
      rows: [how],
      utterance: remark(play, number, { ground, near: ground === 'enough' ? 'close' : 'apart' }),
    };
  const clauses = clausesOf(play, draft.terms);
  const of = row('blocks', choices, { legend: t('say.tell-clause'), chips: named(play, clauses) });
  const blocks = chosenOf(clauses, of);
  const stand = how.chosen === 'hard' || how.chosen === 'never' ? OF_CLAUSE[how.chosen] : OF_CLAUSE.loss;
  return { rows: [how, of], utterance: blocks ? remark(play, number, { ...stand, near: 'apart', blocks }) : null };
}

/** The paper that is looked at, or what one builds, or one's own last paper. */
function termsAtHand(play: Speaker): Terms {
  const looked = termsLooked(play);
  if (lookedAt(play) || Object.keys(looked).length > 0) return looked;
  return (play.me && latestOf(play, play.me)?.terms) ?? play.latest?.terms ?? {};
}
