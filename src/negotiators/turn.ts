import {
  chosen,
  type Draft,
  type Persona,
  type Secret,
  type Side,
  type SideLens,
  type SideSheet,
  type Terms,
  type Whisper,
} from '../engine';
import { shareAsked, timeOf } from './asking';
import { believedLens } from './belief';
import { cluesOf } from './clues';
import { crudeLens, guessedLens, insistentLens, ownLens } from './estimate';
import type { Seen } from './negotiator';
import { bestOwn, lookOut, prospects, type Outlook } from './outlook';
import { joined, packed } from './packed';
import { type Sampler } from './sample';
import { Scales } from './scales';
import type { Skill } from './skill';
import { stanceTerms } from './stance';

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
  readonly own: SideLens;
  readonly secret: Secret;
  readonly others: readonly SideLens[];
  readonly outlook: Outlook;
  readonly drafts: readonly (Offered & { readonly draft: Draft })[];
  /** The whisper that waits for its answer. */
  readonly whisper: (Offered & { readonly whisper: Whisper }) | null;
  /** The least it asks for in a draft of its own now. */
  readonly ask: number;
  /** No draft will come after this turn. */
  readonly last: boolean;
}

export function think(mind: Mind, seen: Seen, secret: Secret, sampler: Sampler): Turn {
  const { view, legal } = seen;
  const { side, sheet } = mind;
  const own = ownLens(side, secret);
  const rivals = view.seats.filter((seat) => seat !== side);
  const others = rivals.map((rival) => lensOf(mind, seen, rival));
  const whisper = view.whispers.find(({ number }) => number === legal.answers[0]);
  const lyingTerms = [
    stanceTerms(sheet, 'target'),
    ...view.drafts.map(({ terms }) => terms),
    ...(whisper ? [whisper.terms] : []),
  ];
  const scales = new Scales(view, [own, ...others]);
  const inMind = packed(
    view.table,
    lyingTerms.map((terms) => chosen(view.table, terms)),
  );
  const outlook = lookOut(scales, joined(inMind, sampler.sample(scales)));
  const [target, ...lying] = offered(outlook, lyingTerms);
  return {
    ...mind,
    seen,
    own,
    secret,
    others,
    outlook,
    drafts: view.drafts.flatMap((draft, i) => (lying[i] ? [{ ...lying[i], draft }] : [])),
    whisper: whisper ? { ...(lying[view.drafts.length] as Offered), whisper } : null,
    ask: askFor(mind, seen, scales, hopeOf(outlook, secret, target?.worth ?? 0, OPTIMISM * (1 - timeOf(view)))),
    last: view.phase === 'closing' || view.round >= view.settings.rounds,
  };
}

const offered = ({ own, theirs }: Outlook, all: readonly Terms[]): Offered[] =>
  all.map((terms, i) => ({ terms, worth: Math.floor(own[i] as number), others: Math.floor(theirs[i] as number) }));

/** What it makes of another side: as much of the persona's opponent model as its skill is up to. */
export function lensOf({ persona, skill }: Mind, { view, history }: Seen, rival: Side): SideLens {
  if (skill.model === 'crude') return crudeLens(view, rival);
  const model = skill.model === 'bands' ? skill.model : (persona.parts?.model ?? skill.model);
  if (model === 'bands') return guessedLens(view, rival);
  const clues = cluesOf(rival, history);
  return model === 'frequency' ? insistentLens(view, rival, clues) : believedLens(view, rival, clues);
}

/** How much more, in hundredths, it thinks at the start that the others may sign for than it guesses; nothing at the end. */
const OPTIMISM = 700;

/** Where it begins: what the others seem ready to sign, or its target; and where neither suits itself, the best it sees. */
function hopeOf(outlook: Outlook, secret: Secret, target: number, optimism: number): number {
  const likely = Math.max(target, prospects(outlook, optimism));
  return likely > secret.minimumGain ? likely : (outlook.own[bestOwn(outlook)] as number);
}

/** From the most it can hope for down to its least gain, as its bidding says. */
function askFor({ persona, skill, side }: Mind, { view, history }: Seen, scales: Scales, hope: number): number {
  const least = scales.lenses[0]?.minimumGain ?? 0;
  const range = Math.max(1, hope - least);
  const needsHeard = (persona.parts?.bidding ?? 'time') !== 'time';
  const drafts = needsHeard ? history.flatMap((event) => (event.kind === 'drafted' ? [event] : [])) : [];
  const received = drafts.filter((draft) => draft.side !== side).map(({ terms }) => chosen(view.table, terms));
  const { own } = lookOut(scales, packed(view.table, received));
  const heard = Array.from(own, (worth) => (worth - least) / range);
  const share = shareAsked(persona, { time: timeOf(view), heard, made: drafts.length - received.length });
  return least + Math.max(0, hope - least) * Math.max(share, skill.keepsPercent / 100);
}
