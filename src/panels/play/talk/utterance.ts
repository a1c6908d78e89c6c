import {
  inText,
  isBargain,
  legalWords,
  mostQuestions,
  questionsOf,
  type About,
  type Bargain,
  type Claim,
  type Clause,
  type Condition,
  type Fault,
  type Hundredths,
  type Intent,
  type Side,
  type Stand,
  type Threat,
} from '../../../engine';
import { Manner, utteranceOf, type SaidEvent } from '../../../log';
import type { Frame } from '../../../store';
import { t, tell as tellFault, worded } from '../../../text';
import { latestOf, lookedAt, type Speaker } from '../play-context';

/** Something that the person may say: the exact sentence, and the act that says it. */
export interface Utterance {
  readonly intent: Intent;
  readonly words: string;
  /** Whom it goes to; null for what is said to all. */
  readonly to: Side | null;
  /** What it costs, and who answers. */
  readonly note: string;
  /** Why it cannot be said now. */
  readonly refusal: string | undefined;
  /** It costs one of the questions of the game. */
  readonly spends: boolean;
}

function utter(
  intent: Intent,
  words: string,
  fault: Fault | null,
  rest: Pick<Utterance, 'note'> & Partial<Utterance>,
): Utterance {
  return {
    intent,
    words,
    to: null,
    spends: false,
    refusal: fault ? tellFault(fault) : undefined,
    ...rest,
  };
}

const manners = new WeakMap<readonly Frame[], Manner>();

/** How somebody at the table would say a thing now, after all that has been said. */
export function saying({ frames, scenario }: Pick<Speaker, 'frames' | 'scenario'>, event: SaidEvent): string {
  const known = manners.get(frames) ?? new Manner(scenario);
  if (!manners.has(frames)) for (const frame of frames) known.hear(frame.event);
  manners.set(frames, known);
  return worded(utteranceOf(event, scenario, known.wayFor(event.side, event))?.spoken) ?? '';
}

const plain = (cost: Hundredths): number => cost / 100;

/** A question to another seat. */
export function question(play: Speaker, to: Side, about: About): Utterance | null {
  const { view, scenario, me } = play;
  if (!me) return null;
  const number = questionsOf(view).length + 1;
  return utter(
    { kind: 'ask', side: me, to, about },
    saying(play, { kind: 'asked', side: me, to, number, about }),
    legalWords(view, me).ask(to, about),
    { to, note: t('say.to-all', { side: inText(scenario, to) }), spends: true },
  );
}

/** A word on another's draft. */
export function remark(play: Speaker, draft: number, stand: Stand): Utterance | null {
  const { me, myTurn } = play;
  if (!me) return null;
  const words = saying(play, { kind: 'remarked', side: me, draft, ...stand });
  const said = utter({ kind: 'remark', side: me, draft, ...stand }, words, null, { note: t('say.free') });
  return myTurn ? said : { ...said, refusal: t('acts.not-your-turn') };
}

/** What one tells of oneself: how much an issue matters, or a line. */
export function tell(play: Speaker, claim: Claim): Utterance | null {
  const { view, me } = play;
  if (!me) return null;
  const never = 'line' in claim && claim.line === 'never';
  const note = never
    ? t('say.never-costs', { cost: plain(view.table.talk.never) })
    : 'line' in claim
      ? t('say.back-costs', { cost: plain(Math.floor(view.table.talk.never / 2)) })
      : t('say.free-word');
  const words = saying(play, { kind: 'told', side: me, claim });
  return utter({ kind: 'tell', side: me, claim }, words, legalWords(view, me).tell(claim), { note });
}

/** Takes a line back. */
export function withdraw(play: Speaker, clause: Clause): Utterance | null {
  const { view, me } = play;
  if (!me) return null;
  return utter(
    { kind: 'withdraw', side: me, ...clause },
    saying(play, { kind: 'withdrew', side: me, ...clause, effect: {} }),
    legalWords(view, me).withdraw(clause),
    { note: t('say.taken-back', { cost: plain(Math.floor(view.table.talk.never / 2)) }) },
  );
}

/** Offers one clause for another, or promises one for nothing. */
export function trade(play: Speaker, to: Side, bargain: Bargain): Utterance | null {
  const { view, scenario, me } = play;
  if (!me) return null;
  const number = questionsOf(view).length + 1;
  const values = { side: inText(scenario, to), cost: plain(view.table.talk.trade) };
  return utter(
    { kind: 'trade', side: me, to, ...bargain },
    saying(play, { kind: 'offered', side: me, to, number, ...bargain }),
    legalWords(view, me).trade(to, bargain),
    { to, note: t(bargain.want ? 'say.trade-costs' : 'say.promise-costs', values) },
  );
}

/** Warns of what one does unless something is done by the end of a round. */
export function warn(play: Speaker, unless: Condition, by: number, then: Threat): Utterance | null {
  const { view, me } = play;
  if (!me) return null;
  return utter(
    { kind: 'warn', side: me, unless, by, then },
    saying(play, { kind: 'warned', side: me, unless, by, then }),
    legalWords(view, me).warn(unless, by, then),
    { note: t('say.warning-costs', { cost: plain(view.table.talk.warning), round: by + 1 }) },
  );
}

/** How many questions the person has in this game, and how many are left; null for an onlooker and at a mute table. */
export function questionsLeft({ view, me }: Speaker): { readonly most: number; readonly left: number } | null {
  if (!me || !view.settings.talk) return null;
  const most = mostQuestions(view.settings.rounds);
  const asked = questionsOf(view).filter(({ side, about }) => side === me && !isBargain(about)).length;
  return { most, left: Math.max(0, most - asked) };
}

/** Whether anything can be said at this table now or later. */
export const canTalk = ({ view, me }: Speaker): boolean =>
  me !== null && view.settings.talk === true && (view.phase === 'table' || view.phase === 'opening');

/**
 * What to ask about a clause of a paper: why not the option that one had in its place, where its author wrote otherwise
 * than the person; else how one stands to the clause itself.
 */
export function askedAbout(play: Speaker, clause: Clause): Clause {
  const { me, ownTerms } = play;
  const paper = lookedAt(play);
  if (!paper || paper.by === me) return clause;
  const mine = [me && latestOf(play, me)?.terms, ownTerms];
  const other = mine.map((terms) => terms?.[clause.issue]).find((option) => option && option !== clause.option);
  return other ? { issue: clause.issue, option: other } : clause;
}
