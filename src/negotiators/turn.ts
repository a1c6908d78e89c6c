import {
  chosen,
  type Draft,
  type Persona,
  type Secret,
  type Side,
  type SideSheet,
  type Terms,
  type Whisper,
} from '../engine';
import type { Appraisal, LensGuess } from './appraisal';
import { aspiration } from './aspiration';
import { draftsOf, guessedLens, ownLens } from './estimate';
import type { Seen } from './negotiator';
import { leastOfOthers, lookOut, prospects, type Outlook } from './outlook';
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
  const { view, history, legal } = seen;
  const { side, sheet, skill } = mind;
  const own = ownLens(side, secret);
  const rivals = view.seats.filter((seat) => seat !== side);
  const others = rivals.map((rival) => guessedLens(view, rival, skill.learns ? draftsOf(rival, history) : []));
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
    ask: askFor(mind, seen, secret, Math.max(target?.worth ?? 0, prospects(outlook, 0))),
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

/** Time-dependent: from the most it can hope for down to its least gain. */
function askFor({ persona, skill }: Mind, { view }: Seen, secret: Secret, hope: number): number {
  const { rounds } = view.settings;
  const t = rounds <= 1 ? 1 : (view.round - 1) / (rounds - 1);
  const share = Math.max(aspiration(t, persona.exponent * skill.patience), skill.keepsPercent / 100);
  return secret.minimumGain + Math.max(0, hope - secret.minimumGain) * share;
}
