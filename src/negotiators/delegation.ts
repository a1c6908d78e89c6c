import {
  isSide,
  sameTerms,
  type Intent,
  type Persona,
  type Secret,
  type Side,
  type SideSheet,
  type Terms,
} from '../engine';
import type { ActReason } from '../log';
import { gainOfTerms, type Appraisal, type LensGuess } from './appraisal';
import { aspiration } from './aspiration';
import { draftsOf, guessedLens, ownLens } from './estimate';
import { OTHERS_NEED, worthOfMove } from './lookahead';
import type { Act, Negotiator, NegotiatorSetup, Seen } from './negotiator';
import { bestTradeOff, leastOfOthers, live, lookOut, packageTerms, prospects, type Outlook } from './outlook';
import { neighbourhood, packageAt, subset } from './packed';
import { poolOf, stanceTerms } from './pool';
import { SKILLS, type Skill } from './skill';

/** How many packages a move is judged by. */
const SHORT = 28;

/** What a delegation makes of its situation in one turn. All gains in hundredths of its own lens. */
interface Turn {
  readonly seen: Seen;
  readonly own: LensGuess;
  readonly secret: Secret;
  readonly others: readonly LensGuess[];
  readonly outlook: Outlook;
  /** The least it would ask for now. */
  readonly ask: number;
  readonly last: boolean;
}

/** A delegation of the article: aspiration over time, trade-off offers, acceptance of what is worth its next ask. */
export class Delegation implements Negotiator {
  private readonly side: Side;
  private readonly sheet: SideSheet;
  private readonly skill: Skill;
  private appraisal: Appraisal | undefined;

  constructor(setup: NegotiatorSetup) {
    if (!isSide(setup.side)) throw new Error('a delegation leads one side');
    this.side = setup.side;
    this.sheet = setup.sheet;
    this.skill = SKILLS[setup.difficulty];
  }

  private get persona(): Persona {
    return this.sheet.confidential.persona;
  }

  act(seen: Seen): Act {
    const secret = seen.view.secrets[this.side];
    if (!secret) throw new Error('a view always holds its own secret');
    if (!seen.view.seats.includes(this.side)) return this.absent(seen, secret);
    const turn = this.think(seen, secret);
    return (
      this.vote(turn) ?? this.answer(turn) ?? this.sign(turn) ?? this.walk(turn) ?? this.away(turn) ?? this.speak(turn)
    );
  }

  private think(seen: Seen, secret: Secret): Turn {
    const { view, history } = seen;
    const own = ownLens(this.side, secret);
    const rivals = view.seats.filter((side) => side !== this.side);
    const others = rivals.map((side) => guessedLens(view, side, this.skill.learns ? draftsOf(side, history) : []));
    const outlook = lookOut(view, poolOf(view, this.side, this.sheet), own, others, this.appraisal);
    this.appraisal = outlook.appraisal;
    const last = view.phase === 'closing' || view.round >= view.settings.rounds;
    return { seen, own, secret, others, outlook, ask: this.ask(seen, own, secret, outlook), last };
  }

  /** Time-dependent: from the worth of its target down to its least gain. */
  private ask({ view }: Seen, own: LensGuess, secret: Secret, outlook: Outlook): number {
    const { rounds } = view.settings;
    const t = rounds <= 1 ? 1 : (view.round - 1) / (rounds - 1);
    const hope = Math.max(gainOfTerms(view, own, stanceTerms(this.sheet, 'target')), prospects(outlook, 0));
    const surplus = Math.max(0, hope - secret.minimumGain);
    const share = Math.max(aspiration(t, this.persona.exponent * this.skill.patience), this.skill.keepsPercent / 100);
    return secret.minimumGain + surplus * share;
  }

  private vote({ seen, own, secret }: Turn): Act | null {
    const { vote } = seen.legal;
    const draft = seen.view.drafts.find(({ number }) => number === vote);
    if (vote === null || !draft) return null;
    const worth = gainOfTerms(seen.view, own, draft.terms);
    const accept = worth >= secret.minimumGain;
    return act({ kind: 'vote', side: this.side, accept }, accept ? 'vote-yes' : 'vote-no', {
      draft: vote,
      worth: Math.floor(worth),
      least: secret.minimumGain,
    });
  }

  /** AC_next, and in the last round whatever beats walking away (Baarslag and Hindriks 2013). */
  private acceptable(turn: Turn, worth: number): boolean {
    return worth >= (turn.last ? turn.secret.minimumGain : Math.max(turn.secret.minimumGain, turn.ask));
  }

  private answer(turn: Turn): Act | null {
    const [number] = turn.seen.legal.answers;
    const whisper = turn.seen.view.whispers.find((w) => w.number === number);
    if (number === undefined || !whisper) return null;
    const worth = gainOfTerms(turn.seen.view, turn.own, whisper.terms);
    const accept = this.acceptable(turn, worth);
    return act({ kind: 'answer', side: this.side, whisper: number, accept }, accept ? 'answer-yes' : 'answer-no', {
      worth: Math.floor(worth),
      ask: Math.floor(turn.ask),
    });
  }

  private sign(turn: Turn): Act | null {
    const { seen, own } = turn;
    const good = seen.legal.sign.flatMap((number) => {
      const draft = seen.view.drafts.find((d) => d.number === number);
      const worth = draft ? gainOfTerms(seen.view, own, draft.terms) : -Infinity;
      return this.acceptable(turn, worth) ? [{ number, worth }] : [];
    });
    const best = good.sort((a, b) => b.worth - a.worth)[0];
    if (!best) return null;
    return act({ kind: 'sign', side: this.side, drafts: good.map(({ number }) => number) }, 'sign', {
      draft: best.number,
      worth: Math.floor(best.worth),
      ask: Math.floor(turn.last ? turn.secret.minimumGain : turn.ask),
    });
  }

  private walk({ seen, outlook, secret }: Turn): Act | null {
    const { walk } = this.persona;
    const { view } = seen;
    if (!seen.legal.walk || view.round < walk.fromRound) return null;
    const hope = prospects(outlook, OTHERS_NEED);
    const hopeless = hope < secret.minimumGain && bestReceived(seen, outlook, this.side) < walk.belowGain * 100;
    const patience = Object.values(view.meters)[1] ?? 10;
    const percent = patience <= walk.patience ? walk.percent * 3 : walk.percent;
    if (!hopeless || seen.draw(100) >= percent) return null;
    return act({ kind: 'walk', side: this.side }, 'walk', { hope: Math.floor(hope), least: secret.minimumGain });
  }

  private away(turn: Turn): Act | null {
    return this.whisper(turn) ?? this.move(turn);
  }

  /** A back-channel draft says quietly what would be weakness aloud: a step below the public ask. */
  private whisper({ seen, outlook, secret, ask }: Turn): Act | null {
    const { legal, view } = seen;
    const taste = this.persona.tastes['whisper'] ?? 0;
    if (legal.whisperTo.length === 0 || view.round < 2 || seen.draw(100) >= taste * 100) return null;
    const i = bestTradeOff(
      outlook,
      Math.max(secret.minimumGain, secret.minimumGain + (ask - secret.minimumGain) * 0.7),
    );
    if (i < 0 || leastOfOthers(outlook, i) < 0) return null;
    const to = [...outlook.others].sort((a, b) => (b.gains[i] ?? 0) - (a.gains[i] ?? 0))[0]?.side;
    if (!to) return null;
    const channel = legal.channels.find(({ refusal }) => refusal === null);
    const intent = { kind: 'whisper', side: this.side, to, terms: packageTerms(outlook, i) } as const;
    return act(channel ? { ...intent, through: channel.id } : intent, 'whisper', {
      to,
      worth: Math.floor(outlook.own[i] ?? 0),
    });
  }

  private move(turn: Turn): Act | null {
    const { seen, own, others } = turn;
    const free = seen.legal.moves.filter(({ refusal }) => refusal === null).map(({ id }) => id);
    if (free.length === 0) return null;
    const choice = (move: string, code: string, worth: number): Act =>
      act({ kind: 'move', side: this.side, move }, code, { move, worth: Math.round(worth) });
    if (seen.draw(100) < this.skill.carelessPercent) {
      const any = free[seen.draw(free.length + 1)];
      return any === undefined ? null : choice(any, 'move-careless', 0);
    }
    const short = shortlist(turn);
    const judged = free.flatMap((id) => {
      const spec = seen.view.table.moves[id];
      const taste = 100 * (this.persona.tastes[id] ?? 0);
      return spec ? [{ id, worth: worthOfMove(seen.view, spec, own, others, short) + taste + seen.draw(41) - 20 }] : [];
    });
    const best = judged.sort((a, b) => b.worth - a.worth)[0];
    return best && best.worth > 20 ? choice(best.id, 'move', best.worth) : null;
  }

  /** Its next draft: the best trade-off at its ask; nothing it would itself refuse. */
  private speak(turn: Turn): Act {
    const { seen, secret, ask } = turn;
    const hold = (code: string): Act =>
      act({ kind: 'hold', side: this.side }, code, { ask: Math.floor(ask), least: secret.minimumGain });
    const chosen = this.choose(turn);
    if (chosen < 0) return hold('hold-nothing');
    const { outlook, i } = refine(turn, chosen);
    const terms = packageTerms(outlook, i);
    const standing = seen.view.drafts.find(({ by }) => by === this.side);
    if (standing && (sameTerms(standing.terms, terms) || this.better(turn, standing.terms, leastOfOthers(outlook, i))))
      return hold('hold-stands');
    return act({ kind: 'table', side: this.side, terms }, 'table', {
      worth: Math.floor(outlook.own[i] ?? 0),
      ask: Math.floor(ask),
      others: Math.floor(leastOfOthers(outlook, i)),
    });
  }

  private choose({ seen, outlook, ask, secret }: Turn): number {
    const floor = Math.max(secret.minimumGain, ask);
    if (seen.draw(100) < this.skill.clumsyPercent) {
      const fine = [...outlook.own.keys()].filter((i) => (outlook.own[i] ?? 0) >= floor);
      if (fine.length > 0) return fine[seen.draw(fine.length)] ?? -1;
    }
    const best = bestTradeOff(outlook, floor);
    return best >= 0 ? best : bestTradeOff(outlook, secret.minimumGain);
  }

  /** The standing draft is kept while it still is worth the ask and the new one would give the others no more. */
  private better({ seen, own, others, ask }: Turn, standing: Terms, offered: number): boolean {
    if (gainOfTerms(seen.view, own, standing) < ask) return false;
    const theirs = Math.min(...others.map((lens) => gainOfTerms(seen.view, lens, standing)));
    return theirs >= offered - 25;
  }

  /** A side without a chair may still act away from the table, if the settings let it. */
  private absent(seen: Seen, secret: Secret): Act {
    const own = ownLens(this.side, secret);
    const others = seen.view.seats.map((side) => guessedLens(seen.view, side, []));
    const outlook = lookOut(seen.view, poolOf(seen.view, this.side, this.sheet), own, others, this.appraisal);
    this.appraisal = outlook.appraisal;
    const turn: Turn = { seen, own, secret, others, outlook, ask: 0, last: false };
    return this.move(turn) ?? act({ kind: 'hold', side: this.side }, 'hold-absent', {});
  }
}

/** The package, or one that differs in a single clause and is better for the others at no less than the ask. */
function refine({ seen, own, others, outlook, ask, secret }: Turn, chosen: number): { outlook: Outlook; i: number } {
  const { pool } = outlook.appraisal;
  const near = neighbourhood(seen.view.table, packageAt(pool, chosen));
  const refined = lookOut(seen.view, near, own, others);
  const floor = Math.max(secret.minimumGain, Math.min(ask, refined.own[0] ?? 0));
  const i = bestTradeOff(refined, floor);
  return i >= 0 && Object.keys(packageTerms(refined, i)).length > 0 ? { outlook: refined, i } : { outlook, i: chosen };
}

/** The packages that moves are judged by: those that could still come about. */
function shortlist({ seen, own, others, outlook }: Turn): Outlook {
  const { pool } = outlook.appraisal;
  return lookOut(seen.view, subset(pool, live(outlook, SHORT)), own, others);
}

const act = (intent: Intent, code: string, values: ActReason['values']): Act => ({ intent, reason: { code, values } });

function bestReceived(seen: Seen, outlook: Outlook, side: Side): number {
  const secret = seen.view.secrets[side];
  const drafts = seen.view.drafts.filter(({ by }) => by !== side);
  if (!secret || drafts.length === 0) return -Infinity;
  const lens = ownLens(side, secret);
  return Math.max(...drafts.map(({ terms }) => gainOfTerms(outlook.appraisal.position, lens, terms)));
}
