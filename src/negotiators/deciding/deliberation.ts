import {
  chosen,
  trustIn,
  whisperKey,
  type Draft,
  type Persona,
  type Secret,
  type Side,
  type SideLens,
  type SideSheet,
  type Terms,
  type Whisper,
} from '../../engine';
import { shareAsked, timeOf } from '../bidding/bidding';
import { believedLens } from '../opponent/belief';
import { evidenceOf } from '../opponent/evidence';
import { crudeLens, guessedLens, insistentLens, ownLens } from '../opponent/lenses';
import type { NegotiatorSetup, Seen } from '../negotiator';
import { comeDown } from '../talk/reciprocity';
import { heardOf, informed } from '../talk/heard';
import { offenceTo, type Offence } from '../talk/offence';
import { bestOwn, evaluate, prospects, type Evaluation } from '../evaluation/evaluation';
import { joined, poolOf } from '../evaluation/package-pool';
import { type Sampler } from '../evaluation/frontier-sample';
import { Utilities } from '../evaluation/utilities';
import { leastOf, type Skill } from './skill';
import { stanceTerms } from '../bidding/stance';
import { valueAt } from '../evaluation/columns';

/** The whisper that is to be answered first. */
function waiting({ view, legal }: Seen): Whisper | undefined {
  const [first] = legal.answers;
  return first && view.whispers.find((one) => whisperKey(one) === whisperKey({ ...first, number: first.whisper }));
}

/** Who thinks: a side, its sheet and what it can. */
export interface Agent {
  readonly side: Side;
  readonly sheet: SideSheet;
  readonly skill: Skill;
  readonly persona: Persona;
  /** See `NegotiatorSetup`. */
  readonly insight: NegotiatorSetup['insight'] | undefined;
  readonly silent: boolean;
  readonly faithless: boolean;
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
export class Deliberation implements Agent {
  readonly side: Side;
  readonly sheet: SideSheet;
  readonly skill: Skill;
  readonly persona: Persona;
  readonly insight: Agent['insight'];
  readonly silent: boolean;
  readonly faithless: boolean;
  private knownUtilities: Utilities | undefined;
  private knownLying: Evaluation | undefined;
  private knownEvaluation: Evaluation | undefined;
  private knownDrafts: Deliberation['drafts'] | undefined;
  private knownShare: number | undefined;
  private knownHope: number | undefined;
  private knownAsk: number | undefined;
  private knownOffence: Offence | null | undefined;

  constructor(
    agent: Agent,
    readonly seen: Seen,
    readonly secret: Secret,
    private readonly sampler: Sampler,
  ) {
    this.side = agent.side;
    this.sheet = agent.sheet;
    this.skill = agent.skill;
    this.persona = agent.persona;
    this.insight = agent.insight;
    this.silent = agent.silent;
    this.faithless = agent.faithless;
  }

  /** The position by its own lens, which comes first, and by what it makes of the other seats. */
  get utilities(): Utilities {
    const { side, secret, seen } = this;
    const rivals = seen.view.seats.filter((seat) => seat !== side);
    return (this.knownUtilities ??= new Utilities(seen.view, [
      ownLens(side, secret),
      ...rivals.map((rival) => lensOf(this, seen, rival)),
    ]));
  }

  /** The packages that it talks about. */
  get evaluation(): Evaluation {
    return (this.knownEvaluation ??= evaluate(
      this.utilities,
      joined(this.lying.pool, this.sampler.sample(this.utilities)),
    ));
  }

  get drafts(): readonly (Offered & { readonly draft: Draft })[] {
    return (this.knownDrafts ??= this.seen.view.drafts.map((draft, i) => ({
      ...this.offered(draft.terms, 1 + i),
      draft,
    })));
  }

  /** The whisper that waits for its answer. */
  get whisper(): (Offered & { readonly whisper: Whisper }) | null {
    const { view } = this.seen;
    const whisper = waiting(this.seen);
    return whisper ? { ...this.offered(whisper.terms, 1 + view.drafts.length), whisper } : null;
  }

  /** The least gain for which it signs. */
  get least(): number {
    return leastOf(this.skill, this.secret);
  }

  /** The least it asks for in a draft of its own now: from the most it can hope for down to its least gain. */
  get ask(): number {
    return (this.knownAsk ??= askOf(this, this.hope));
  }

  /** How much of its range it still asks for, 0..1, as its bidding says. */
  get share(): number {
    return (this.knownShare ??= shareOf(this, this.hope));
  }

  /** One other side sits there: what a slight means and who takes a paper can be told. Among several it was not shown to serve. */
  get faceToFace(): boolean {
    return this.seen.view.seats.length === 2;
  }

  /** The insult that it still minds: until then it asks for what it asked for when it heard it. */
  get offence(): Offence | null {
    if (!this.faceToFace) return null;
    if (this.knownOffence === undefined) this.knownOffence = offenceTo(this.side, this.secret, this.seen);
    return this.knownOffence;
  }

  /** 0 in the first round, 1 in the last, as its concessions go: they stand still while it minds an insult. */
  get pace(): number {
    const { settings, round } = this.seen.view;
    return timeOf({ settings, round: this.offence?.round ?? round });
  }

  private get hope(): number {
    return (this.knownHope ??= hopeOf(this, Math.floor(valueAt(this.lying.own, 0))));
  }

  /** No draft will come after this turn. */
  get last(): boolean {
    const { view } = this.seen;
    return view.phase === 'closing' || view.round >= view.settings.rounds;
  }

  /** Its target, the drafts on the table, and the whisper that waits. */
  private get lying(): Evaluation {
    const { seen, sheet } = this;
    const { table, drafts } = seen.view;
    const whisper = waiting(seen);
    const terms = [stanceTerms(sheet, 'target'), ...drafts.map((draft) => draft.terms)];
    if (whisper) terms.push(whisper.terms);
    return (this.knownLying ??= evaluate(
      this.utilities,
      poolOf(
        table,
        terms.map((one) => chosen(table, one)),
      ),
    ));
  }

  private offered(terms: Terms, i: number): Offered {
    const { own, theirs } = this.lying;
    return { terms, worth: Math.floor(valueAt(own, i)), others: Math.floor(valueAt(theirs, i)) };
  }
}

/** What it makes of another side: as much of the persona's opponent model as its skill is up to. */
function lensOf(agent: Agent, seen: Seen, rival: Side): SideLens {
  const { insight, skill } = agent;
  if (insight) return ownLens(rival, insight(rival));
  const guess = guessOf(agent, seen, rival);
  return skill.tells ? informed(seen.view, guess, heardOf(rival, seen.history), trustIn(seen.view, rival)) : guess;
}

/** The same before it listens to what the other says of itself. */
function guessOf({ persona, skill }: Agent, { view, history }: Seen, rival: Side): SideLens {
  if (skill.model === 'crude') return crudeLens(view, rival);
  const model = skill.model === 'bands' ? skill.model : (persona.parts?.model ?? skill.model);
  if (model === 'bands') return guessedLens(view, rival);
  const evidence = evidenceOf(rival, history);
  return model === 'frequency' ? insistentLens(view, rival, evidence) : believedLens(view, rival, evidence);
}

/** How much more, in hundredths, it thinks at the start that the others may sign for than it guesses; nothing at the end. */
const OPTIMISM = 700;

/** Where it begins: what the others seem ready to sign, or its target; and where neither suits itself, the best it sees. */
function hopeOf({ evaluation, least, pace }: Deliberation, target: number): number {
  const likely = Math.max(target, prospects(evaluation, OPTIMISM * (1 - pace)));
  return likely > least ? likely : valueAt(evaluation.own, bestOwn(evaluation));
}

/** From its hope down to its least gain as its bidding says, and then as far down as the others have come up. */
function askOf(deliberation: Deliberation, hope: number): number {
  const { least, share, skill } = deliberation;
  const curve = least + Math.max(0, hope - least) * Math.max(share, skill.keepsPercent / 100);
  return Math.max(least, curve - comeDown(deliberation));
}

function shareOf({ persona, side, least, utilities, seen, pace }: Deliberation, hope: number): number {
  const { view, history } = seen;
  const range = Math.max(1, hope - least);
  const needsHeard = (persona.parts?.bidding ?? 'time') !== 'time';
  const drafts = needsHeard ? history.flatMap((event) => (event.kind === 'drafted' ? [event] : [])) : [];
  const received = drafts.filter((draft) => draft.side !== side).map(({ terms }) => chosen(view.table, terms));
  const { own } = evaluate(utilities, poolOf(view.table, received));
  const heard = Array.from(own, (worth) => (worth - least) / range);
  return shareAsked(persona, { time: pace, heard, made: drafts.length - received.length });
}
