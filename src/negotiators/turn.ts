import {
  chosen,
  interestsGain,
  type Draft,
  type Persona,
  type Secret,
  type Side,
  type SideSheet,
  type Terms,
  type Whisper,
} from '../engine';
import type { Appraisal, LensGuess } from './appraisal';
import { shareAsked, timeOf } from './asking';
import { believedLens } from './belief';
import { cluesOf } from './clues';
import { crudeLens, guessedLens, insistentLens, ownLens } from './estimate';
import type { Seen } from './negotiator';
import { bestOwn, leastOfOthers, lookOut, prospects, type Outlook } from './outlook';
import { packed } from './packed';
import { poolOf, stanceTerms } from './pool';
import type { Skill } from './skill';

/** Who thinks: a side, its sheet and what it can. */
export interface Mind {
  readonly side: Side;
  readonly sheet: SideSheet;
  readonly skill: Skill;
  readonly persona: Persona;
}

/** Terms that lie before the delegation, with what they are worth to it and, as guessed, to the worst-off other seat. */
export interface Offered {
  readonly terms: Terms;
  readonly worth: number;
  readonly others: number;
}

/** What a delegation makes of its situation in one turn. All gains in hundredths of its own lens. */
export interface Turn extends Mind {
  readonly seen: Seen;
  readonly own: LensGuess;
  readonly secret: Secret;
  readonly others: readonly LensGuess[];
  readonly outlook: Outlook;
  readonly drafts: readonly (Offered & { readonly draft: Draft })[];
  /** The whisper that waits for its answer. */
  readonly whisper: (Offered & { readonly whisper: Whisper }) | null;
  /** The least it asks for in a draft of its own now. */
  readonly ask: number;
  /** No draft will come after this turn. */
  readonly last: boolean;
}

export function think(mind: Mind, seen: Seen, secret: Secret, before: Appraisal | undefined): Turn {
  const { view, legal } = seen;
  const { side, sheet } = mind;
  const own = ownLens(side, secret);
  const rivals = view.seats.filter((seat) => seat !== side);
  const others = rivals.map((rival) => lensOf(mind, seen, rival));
  const outlook = lookOut(view, poolOf(view, side, sheet), own, others, before);
  const whisper = view.whispers.find(({ number }) => number === legal.answers[0]);
  const lyingTerms = [
    stanceTerms(sheet, 'target'),
    ...view.drafts.map(({ terms }) => terms),
    ...(whisper ? [whisper.terms] : []),
  ];
  const [target, ...lying] = offered(seen, own, others, lyingTerms);
  return {
    ...mind,
    seen,
    own,
    secret,
    others,
    outlook,
    drafts: view.drafts.flatMap((draft, i) => (lying[i] ? [{ ...lying[i], draft }] : [])),
    whisper: whisper ? { ...(lying[view.drafts.length] as Offered), whisper } : null,
    ask: askFor(mind, seen, secret, hopeOf(outlook, secret, target?.worth ?? 0)),
    last: view.phase === 'closing' || view.round >= view.settings.rounds,
  };
}

function offered({ view }: Seen, own: LensGuess, others: readonly LensGuess[], all: readonly Terms[]): Offered[] {
  const outlook = lookOut(
    view,
    packed(
      view.table,
      all.map((terms) => chosen(view.table, terms)),
    ),
    own,
    others,
  );
  return all.map((terms, i) => ({
    terms,
    worth: Math.floor(outlook.own[i] as number),
    others: Math.floor(leastOfOthers(outlook, i)),
  }));
}

/** What it makes of another side: as much of the persona's opponent model as its skill is up to. */
export function lensOf({ persona, skill }: Mind, { view, history }: Seen, rival: Side): LensGuess {
  if (skill.model === 'crude') return crudeLens(view, rival);
  const model = skill.model === 'bands' ? skill.model : (persona.parts?.model ?? skill.model);
  if (model === 'bands') return guessedLens(view, rival);
  const clues = cluesOf(rival, history);
  return model === 'frequency' ? insistentLens(view, rival, clues) : believedLens(view, rival, clues);
}

/** Where it begins: what the others seem ready to sign, or its target; and where neither suits itself, the best it sees. */
function hopeOf(outlook: Outlook, secret: Secret, target: number): number {
  const likely = Math.max(target, prospects(outlook));
  return likely > secret.minimumGain ? likely : (outlook.own[bestOwn(outlook)] as number);
}

/** From the most it can hope for down to its least gain, as its bidding says. */
function askFor(mind: Mind, { view, history }: Seen, secret: Secret, hope: number): number {
  const { persona, skill, side } = mind;
  const range = Math.max(1, hope - secret.minimumGain);
  const needsHeard = (persona.parts?.bidding ?? 'time') !== 'time';
  const drafts = needsHeard ? history.flatMap((event) => (event.kind === 'drafted' ? [event] : [])) : [];
  const heard = drafts
    .filter((draft) => draft.side !== side)
    .map(({ terms }) => (interestsGain(view, side, secret, terms) - secret.minimumGain) / range);
  const made = drafts.filter((draft) => draft.side === side).length;
  const share = shareAsked(persona, skill.patience, { time: timeOf(view), heard, made });
  return secret.minimumGain + Math.max(0, hope - secret.minimumGain) * Math.max(share, skill.keepsPercent / 100);
}
