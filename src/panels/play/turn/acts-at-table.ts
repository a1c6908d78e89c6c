import { sameTerms } from '../../../engine';
import { actions } from '../../../store';
import { t } from '../../../text';
import type { Play } from '../play-context';
import { signables, type Signable } from './signing';

/** Why no act at the table is possible now, or undefined where one is. */
const turnRefusal = ({ myTurn, view, session }: Play): string | undefined => {
  if (view.phase === 'over') return t('play.over');
  if (session.readOnly) return t('store.read-only');
  if (view.phase === 'closing') return t('play.only-vote');
  return myTurn ? undefined : t('play.wait');
};

/** Why the own draft cannot be tabled now. */
export function tableRefusal(play: Play): string | undefined {
  const refusal = turnRefusal(play);
  if (refusal) return refusal;
  if (Object.keys(play.ownTerms).length === 0) return t('play.table-empty');
  const same = play.view.drafts.find(({ terms }) => sameTerms(terms, play.ownTerms));
  return same && same.by !== play.me ? t('play.table-same', { number: same.number }) : undefined;
}

/** The drafts that the person could sign, latest first. */
export const openDrafts = ({ view, me, legal }: Play): readonly Signable[] =>
  me && legal ? signables(view, me, legal.sign).filter(({ open }) => open) : [];

export const signRefusal = (play: Play): string | undefined =>
  turnRefusal(play) ?? (openDrafts(play).length === 0 ? t('play.sign-none') : undefined);

export const holdRefusal = (play: Play): string | undefined => turnRefusal(play);
export const walkRefusal = (play: Play): string | undefined => turnRefusal(play);

export function tableDraft(play: Play): void {
  const base = answered(play);
  if (play.me)
    actions.act({ kind: 'table', side: play.me, terms: play.ownTerms, ...(base === undefined ? {} : { base }) });
}

/** The paper of another that the own draft was begun from and still shares a clause with: it is answered by it. */
function answered({ view, me, ownTerms, from }: Play): number | undefined {
  const paper = view.drafts.find(({ number, by }) => number === from && by !== me);
  const shares = paper && Object.entries(paper.terms).some(([issue, option]) => ownTerms[issue] === option);
  return shares ? paper.number : undefined;
}

export function hold(play: Play): void {
  if (play.me) actions.act({ kind: 'hold', side: play.me });
}

/** The button's words: the one draft to be signed by its number, else several. */
export function signWords(play: Play): string {
  const { view, me } = play;
  const others = view.drafts.filter(({ signatures }) => !me || !signatures.includes(me));
  const [one] = others;
  return one && others.length === 1 ? t('play.sign', { number: one.number }) : t('play.sign-some');
}
