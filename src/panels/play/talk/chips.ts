import type { Clause, Ground, Side, Stand, Terms } from '../../../engine';
import { saidOf, type Said } from '../../../log';
import { t } from '../../../text';
import { latestOf, lookedAt, termsLooked, type Play, type SayKind } from '../play-context';
import { askedAbout, question, remark, type Utterance } from './utterance';

/** One thing that can be said, by a word or two; its sentence comes with it. */
export interface Chip {
  readonly key: string;
  readonly label: string;
  /** What the one who is asked said of it before. */
  readonly marks: readonly Said[];
  readonly utterance: Utterance;
}

export interface ChipGroup {
  readonly legend: string;
  readonly chips: readonly Chip[];
}

/** What can be said of one kind, to one seat. */
export function chipsFor(play: Play, kind: SayKind, to: Side): readonly ChipGroup[] {
  switch (kind) {
    case 'ask':
      return asked(play, to).filter(({ chips }) => chips.length > 0);
    case 'remark':
      return remarks(play).filter(({ chips }) => chips.length > 0);
    default:
      return kind satisfies never;
  }
}

const chip = (key: string, label: string, utterance: Utterance | null, marks: readonly Said[] = []): Chip[] =>
  utterance ? [{ key, label, marks, utterance }] : [];

/** What matters most, why not a draft that one has signed, and any clause of the paper at hand. */
function asked(play: Play, to: Side): readonly ChipGroup[] {
  const { view, me, frames } = play;
  const drafts = view.drafts.filter(({ signatures }) => me && signatures.includes(me) && !signatures.includes(to));
  const terms = termsAtHand(play);
  const said = saidOf(
    frames.map(({ event }) => event),
    terms,
  ).filter(({ side }) => side === to);
  return [
    {
      legend: t('say.ask-about'),
      chips: [
        ...chip('priorities', t('say.ask-priorities'), question(play, to, 'priorities')),
        ...drafts.flatMap(({ number }) =>
          chip(`draft-${number}`, t('say.ask-draft', { number }), question(play, to, { draft: number })),
        ),
      ],
    },
    {
      legend: t('say.ask-clause'),
      chips: clausesOf(play, terms).flatMap((clause) =>
        chip(
          `clause-${clause.issue}`,
          issueName(play, clause),
          question(play, to, askedAbout(play, clause)),
          said.filter((one) => one.clause.issue === clause.issue),
        ),
      ),
    },
  ];
}

const OF_ALL = ['short', 'gap', 'waits', 'fragile', 'enough'] as const satisfies readonly Ground[];

/** How a clause stands in the way: it costs too much, or it is a line. */
const OF_CLAUSE = [
  { name: 'loss', stand: { ground: 'loss' } },
  { name: 'hard', stand: { ground: 'line', line: 'hard' } },
  { name: 'never', stand: { ground: 'line', line: 'never' } },
] as const;

/** What one makes of a draft of another: of the whole, and of a clause that stands in the way. */
function remarks(play: Play): readonly ChipGroup[] {
  const { view, legal } = play;
  const open = view.drafts.filter(({ number }) => legal?.remarks.includes(number));
  const draft = open.find(({ number }) => number === play.ui.looking) ?? open.at(-1);
  if (!draft) return [];
  const { number, terms } = draft;
  const of = (stand: Stand): Utterance | null => remark(play, number, stand);
  return [
    {
      legend: t('say.of-draft', { number }),
      chips: OF_ALL.flatMap((ground) =>
        chip(ground, t(`say.ground-${ground}`), of({ ground, near: ground === 'enough' ? 'close' : 'apart' })),
      ),
    },
    ...OF_CLAUSE.map(({ name, stand }) => ({
      legend: t(`say.clause-${name}`),
      chips: clausesOf(play, terms).flatMap((blocks) =>
        chip(`${name}-${blocks.issue}`, issueName(play, blocks), of({ ...stand, near: 'apart', blocks })),
      ),
    })),
  ];
}

/** The paper that is looked at, or what one builds, or one's own last paper. */
function termsAtHand(play: Play): Terms {
  const looked = termsLooked(play);
  if (lookedAt(play) || Object.keys(looked).length > 0) return looked;
  return (play.me && latestOf(play, play.me)?.terms) ?? play.latest?.terms ?? {};
}

const clausesOf = ({ scenario }: Play, terms: Terms): Clause[] =>
  scenario.issues.flatMap(({ id: issue }) => {
    const option = terms[issue];
    return option === undefined ? [] : [{ issue, option }];
  });

const issueName = ({ scenario }: Play, { issue }: Clause): string =>
  scenario.issues.find(({ id }) => id === issue)?.name ?? issue;
