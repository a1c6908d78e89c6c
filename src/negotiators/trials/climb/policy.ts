import { interestsGain, type Draft, type Hundredths, type Intent, type Side } from '../../../engine';
import { timeOf } from '../../bidding/bidding';
import { bestTradeOff, packageTerms, prospects } from '../../evaluation/evaluation';
import { Sampler } from '../../evaluation/frontier-sample';
import type { Leader, Seen } from '../../negotiator';
import { tables } from '../players/drafting';
import { Seat } from '../players/seat';
import { answers, type Suits } from '../players/signing';
import { valueOf, type Policy } from './genes';
import { worthOf } from './weighing';

const POINT = 100;

/** Leads a seat by the values of a policy. */
export class PolicyPlayer implements Leader {
  private readonly sampler = new Sampler();

  constructor(
    private readonly side: Side,
    private readonly policy: Policy,
  ) {}

  act(seen: Seen): { intent: Intent } {
    return { intent: new Turn(new Seat(this.side, seen, this.sampler), this.policy).intent() };
  }
}

/** One act of a policy: what is done away from the table comes first, for it is free. */
class Turn {
  private readonly time: number;

  constructor(
    private readonly seat: Seat,
    private readonly policy: Policy,
  ) {
    this.time = seat.view.phase === 'closing' ? 1 : timeOf(seat.view);
  }

  intent(): Intent {
    return (
      this.whisper() ??
      this.move() ??
      answers(this.suits)(this.seat) ??
      this.sign() ??
      this.walk() ??
      this.draft() ?? { kind: 'hold', side: this.seat.side }
    );
  }

  private readonly suits: Suits = ({ view, side, secret }, terms) =>
    interestsGain(view, side, secret, terms) >= this.falling('signs');

  private value(name: string): number {
    return valueOf(this.policy, name);
  }

  private toss(name: string): boolean {
    return this.seat.draw(1000) < Math.round(1000 * this.value(name));
  }

  /** What it signs or asks for now, in hundredths: from the start down to the end. */
  private falling(what: 'signs' | 'asks'): Hundredths {
    const [first, last] = [this.value(`${what} for, at the start`), this.value(`${what} for, at the end`)];
    const left = 1 - this.time ** this.value(`bend of what it ${what} for`);
    return POINT * (last + (first - last) * left);
  }

  private get ask(): Hundredths {
    return Math.max(this.seat.secret.minimumGain, this.falling('asks'));
  }

  private get signable(): readonly Draft[] {
    const { legal, view } = this.seat;
    return view.drafts.filter(({ number, terms }) => legal.sign.includes(number) && this.suits(this.seat, terms));
  }

  private sign(): Intent | null {
    const drafts = this.signable.map(({ number }) => number);
    return drafts.length > 0 ? { kind: 'sign', side: this.seat.side, drafts } : null;
  }

  private move(): Intent | null {
    const { legal, side, view } = this.seat;
    let best: { readonly id: string; readonly worth: number } | null = null;
    for (const { id, refusal } of legal.moves) {
      const spec = view.table.moves[id];
      if (!spec || refusal !== null || (spec.claimsProgress && this.waits)) continue;
      const worth = worthOf(this.seat, this.policy, spec);
      if (worth > (best?.worth ?? 0)) best = { id, worth };
    }
    return best && { kind: 'move', side, move: best.id };
  }

  /** Whether it will not claim progress yet: nothing on the table would redeem it at once. */
  private get waits(): boolean {
    if (this.value('claims only with the last signature in hand?') < 0.5) return false;
    return !this.signable.some(({ signatures }) => signatures.length === this.seat.view.seats.length - 1);
  }

  /** A whispered draft asks for less than one for all to see. */
  private whisper(): Intent | null {
    const { legal, side, secret } = this.seat;
    if (legal.whisperTo.length === 0 || !this.toss('chance of whispering')) return null;
    const { evaluation } = this.seat;
    const least = secret.minimumGain;
    const below = 1 - this.value('whispers below what it asks for, share');
    const i = bestTradeOff(evaluation, least + (this.ask - least) * below);
    const terms = i < 0 ? {} : packageTerms(evaluation, i);
    const [to] = evaluation.others
      .filter((other) => legal.whisperTo.includes(other.side))
      .sort((a, b) => (b.gains[i] ?? 0) - (a.gains[i] ?? 0));
    return to && Object.keys(terms).length > 0 ? { kind: 'whisper', side, to: to.side, terms } : null;
  }

  private draft(): Intent | null {
    if (this.time < this.value('drafts from') || !this.toss('chance of drafting')) return null;
    const care = this.value('care for itself beyond what it asks for');
    const { ask } = this;
    return tables(
      this.seat,
      this.seat.best((own, theirs) => (own >= ask ? theirs + care * own : -Infinity)),
    );
  }

  private walk(): Intent | null {
    const { legal, secret, side, evaluation } = this.seat;
    if (!legal.walk || this.time < this.value('walks out from (beyond 1 never)')) return null;
    return prospects(evaluation) < secret.minimumGain ? { kind: 'walk', side } : null;
  }
}
