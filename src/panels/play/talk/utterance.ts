import {
  mostQuestions,
  questionRefusal,
  questionsOf,
  type About,
  type Clause,
  type Intent,
  type Side,
  type Stand,
} from '../../../engine';
import { wordsOfQuestion, wordsOfStand } from '../../../log';
import { t, tell, worded } from '../../../text';
import { latestOf, type Play } from '../play-context';

/** Something that the person may say: the exact sentence, and the act that says it. */
export interface Utterance {
  readonly intent: Intent;
  readonly words: string;
  /** Whom it asks; null for what is said to all. */
  readonly to: Side | null;
  /** Why it cannot be said now. */
  readonly refusal: string | undefined;
  /** It costs one of the questions of the game. */
  readonly spends: boolean;
}

const NOT_NOW = (): string => t('acts.not-your-turn');

/** A question to another seat. */
export function question(play: Play, to: Side, about: About): Utterance | null {
  const { view, scenario, me, myTurn } = play;
  if (!me) return null;
  const refused = questionRefusal(view, me, to, about);
  const number = questionsOf(view).length + 1;
  return {
    intent: { kind: 'ask', side: me, to, about },
    words: worded(wordsOfQuestion({ kind: 'asked', side: me, to, number, about }, scenario)),
    to,
    refusal: myTurn ? (refused ? tell(refused) : undefined) : NOT_NOW(),
    spends: true,
  };
}

/** A word on another's draft. */
export function remark({ scenario, me, myTurn }: Play, draft: number, stand: Stand): Utterance | null {
  if (!me) return null;
  return {
    intent: { kind: 'remark', side: me, draft, ...stand },
    words: worded(wordsOfStand(draft, stand, scenario)),
    to: null,
    refusal: myTurn ? undefined : NOT_NOW(),
    spends: false,
  };
}

/** How many questions the person has in this game, and how many are left; null for an onlooker and at a mute table. */
export function questionsLeft({ view, me }: Play): { readonly most: number; readonly left: number } | null {
  if (!me || !view.settings.talk) return null;
  const most = mostQuestions(view.settings.rounds);
  return { most, left: most - questionsOf(view).filter(({ side }) => side === me).length };
}

/** Whether anything can be said at this table now or later. */
export const canTalk = ({ view, me }: Play): boolean =>
  me !== null && view.settings.talk === true && (view.phase === 'table' || view.phase === 'opening');

/**
 * What to ask about a clause of a paper: why not the option that one had in its place, where its author wrote otherwise
 * than the person; else how one stands to the clause itself.
 */
export function askedAbout(play: Play, clause: Clause): Clause {
  const { view, me, ownTerms } = play;
  const paper = view.drafts.find(({ number }) => number === play.ui.looking);
  if (!paper || paper.by === me) return clause;
  const mine = [me && latestOf(play, me)?.terms, ownTerms];
  const other = mine.map((terms) => terms?.[clause.issue]).find((option) => option && option !== clause.option);
  return other ? { issue: clause.issue, option: other } : clause;
}
