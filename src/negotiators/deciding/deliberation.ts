import {
  chosen,
  whisperKey,
  type Draft,
  type Persona,
  type Secret,
  type Side,
  type SideLens,
  type SideSheet,
  type Terms,
  type View,
  type Whisper,
} from '../../engine';
import { shareAsked, timeOf } from '../bidding/bidding';
import { believedLens } from '../opponent/belief';
import { lostByTerms } from '../evaluation/claims';
import { cluesOf } from '../opponent/evidence';
import { crudeLens, guessedLens, insistentLens, ownLens } from '../opponent/lenses';
import type { Seen } from '../negotiator';
import { bestOwn, lookOut, prospects, type Outlook } from '../evaluation/evaluation';
import { joined, packed } from '../evaluation/package-pool';
import { type Sampler } from '../evaluation/frontier-sample';
import { Scales } from '../evaluation/utilities';
import type { Skill } from './skill';
import { stanceTerms } from '../bidding/stance';

/** The whisper that is to be answered first. */
function waiting({ view, legal }: Seen): Whisper | undefined {
  const [first] = legal.answers;
  return first && view.whispers.find((one) => whisperKey(one) === whisperKey({ ...first, number: first.whisper }));
}

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

/**
 * What a delegation makes of its situation in one turn, all gains in hundredths of its own lens. It thinks of each thing
 * when it is first asked for: most turns are decided by less than all of it.
 */
export class Turn implements Mind {
  readonly side: Side;
  readonly sheet: SideSheet;
  readonly skill: Skill;
  readonly persona: Persona;
  private knownScales: Scales | undefined;
  private knownLying: Outlook | undefined;
  private knownOutlook: Outlook | undefined;
  private knownShare: number | undefined;
  private knownHope: number | undefined;

  constructor(
    mind: Mind,
    readonly seen: Seen,
    readonly secret: Secret,
    private readonly sampler: Sampler,
  ) {
    this.side = mind.side;
    this.sheet = mind.sheet;
    this.skill = mind.skill;
    this.persona = mind.persona;
  }

  /** The position by its own lens, which comes first, and by what it makes of the other seats. */
  get scales(): Scales {
    const { side, secret, seen } = this;
    const rivals = seen.view.seats.filter((seat) => seat !== side);
    return (this.knownScales ??= new Scales(seen.view, [
      ownLens(side, secret),
      ...rivals.map((rival) => lensOf(this, seen, rival)),
    ]));
  }

  /** The packages that it talks about. */
  get outlook(): Outlook {
    return (this.knownOutlook ??= lookOut(this.scales, joined(this.lying.pool, this.sampler.sample(this.scales))));
  }

  get drafts(): readonly (Offered & { readonly draft: Draft })[] {
    return this.seen.view.drafts.map((draft, i) => ({ ...this.offered(draft.terms, 1 + i), draft }));
  }

  /** The whisper that waits for its answer. */
  get whisper(): (Offered & { readonly whisper: Whisper }) | null {
    const { view } = this.seen;
    const whisper = waiting(this.seen);
    return whisper ? { ...this.offered(whisper.terms, 1 + view.drafts.length), whisper } : null;
  }

  /** The least gain for which it signs. */
  get least(): number {
    return leastGain(this.skill, this.seen.view, this.side, this.secret);
  }

  /** The least it asks for in a draft of its own now: from the most it can hope for down to its least gain. */
  get ask(): number {
    const { least, skill } = this;
    return least + Math.max(0, this.hope - least) * Math.max(this.share, skill.keepsPercent / 100);
  }

  /** How much of its range it still asks for, 0..1, as its bidding says. */
  get share(): number {
    return (this.knownShare ??= shareOf(this, this.hope));
  }

  private get hope(): number {
    return (this.knownHope ??= hopeOf(this, Math.floor(this.lying.own[0] as number)));
  }

  /** No draft will come after this turn. */
  get last(): boolean {
    const { view } = this.seen;
    return view.phase === 'closing' || view.round >= view.settings.rounds;
  }

  /** Its target, the drafts on the table, and the whisper that waits. */
  private get lying(): Outlook {
    const { seen, sheet } = this;
    const { table, drafts } = seen.view;
    const whisper = waiting(seen);
    const terms = [stanceTerms(sheet, 'target'), ...drafts.map((draft) => draft.terms)];
    if (whisper) terms.push(whisper.terms);
    return (this.knownLying ??= lookOut(
      this.scales,
      packed(
        table,
        terms.map((one) => chosen(table, one)),
      ),
    ));
  }

  private offered(terms: Terms, i: number): Offered {
    const { own, theirs } = this.lying;
    return { terms, worth: Math.floor(own[i] as number), others: Math.floor(theirs[i] as number) };
  }
}

/** Its sheet's least gain, and for one who counts claims of progress what terms would cost it in standing. */
export const leastGain = ({ countsClaims }: Skill, view: View, side: Side, { minimumGain }: Secret): number =>
  countsClaims ? minimumGain + lostByTerms(view, side) : minimumGain;

/** What it makes of another side: as much of the persona's opponent model as its skill is up to. */
function lensOf({ persona, skill }: Mind, { view, history }: Seen, rival: Side): SideLens {
  if (skill.model === 'crude') return crudeLens(view, rival);
  const model = skill.model === 'bands' ? skill.model : (persona.parts?.model ?? skill.model);
  if (model === 'bands') return guessedLens(view, rival);
  const clues = cluesOf(rival, history);
  return model === 'frequency' ? insistentLens(view, rival, clues) : believedLens(view, rival, clues);
}

/** How much more, in hundredths, it thinks at the start that the others may sign for than it guesses; nothing at the end. */
const OPTIMISM = 700;

/** Where it begins: what the others seem ready to sign, or its target; and where neither suits itself, the best it sees. */
function hopeOf({ outlook, least, seen }: Turn, target: number): number {
  const likely = Math.max(target, prospects(outlook, OPTIMISM * (1 - timeOf(seen.view))));
  return likely > least ? likely : (outlook.own[bestOwn(outlook)] as number);
}

function shareOf({ persona, side, least, scales, seen }: Turn, hope: number): number {
  const { view, history } = seen;
  const range = Math.max(1, hope - least);
  const needsHeard = (persona.parts?.bidding ?? 'time') !== 'time';
  const drafts = needsHeard ? history.flatMap((event) => (event.kind === 'drafted' ? [event] : [])) : [];
  const received = drafts.filter((draft) => draft.side !== side).map(({ terms }) => chosen(view.table, terms));
  const { own } = lookOut(scales, packed(view.table, received));
  const heard = Array.from(own, (worth) => (worth - least) / range);
  return shareAsked(persona, { time: timeOf(view), heard, made: drafts.length - received.length });
}
