import {
  apply,
  fail,
  legal,
  ok,
  questionsOf,
  see,
  view,
  type GameEvent,
  type Intent,
  type Question,
  type Result,
  type Side,
  type State,
} from '../engine';
import {
  drawsFor,
  Manner,
  record,
  sealedResult,
  SeatLog,
  startSeed,
  startState,
  type ActReason,
  type GameLog,
  type LogAct,
  type LogHeader,
  type LogResult,
  withNote,
  writeAct,
  writeHeader,
  writeResult,
  type LogNote,
} from '../log';
import type { Seen } from '../negotiators';
import { firstFrame, frameOf, type Frame, type Step, type Viewer } from './frame';

/** An act that the rules allow, with all that it leads to. Nothing of it is done before {@link Game.take}. */
export interface Decided {
  readonly act: LogAct;
  /** The log's last line, if the act ends the game. */
  readonly result: LogResult | null;
  /** What the game will have come to. */
  readonly standing: Standing;
  readonly steps: readonly Step[];
}

/** A note that may be taken into the log as it stood. */
export interface Noted {
  readonly line: LogNote;
  readonly log: GameLog;
  readonly after: GameLog;
}

/** Who hands an intent in: a seat, or whoever runs the table (it opens it, and drops injects in). */
export type Hand = Side | 'table';

/** What a game has come to, as lists and lamps show it; nothing of it is secret. */
export interface Standing {
  readonly round: number;
  readonly turn: Side | null;
  readonly outcome: State['outcome'];
  readonly over: boolean;
}

const standingOf = ({ round, turn, outcome, phase }: State): Standing => ({
  round,
  turn,
  outcome,
  over: phase === 'over',
});

/**
 * One game: its log, and what each seat may know of it. The browser, a class and a server all play through it; who leads
 * a seat, what the clock says and whose screen it is are their own affair. Nothing but frames, lines and what a seat has
 * before it leaves here: the state of the engine stays inside.
 */
export class Game {
  /** What was made for each viewer of the first `upTo` steps. */
  private readonly shown = new Map<Viewer, { readonly upTo: number; readonly all: readonly Frame[] }>();
  private readonly heard = new Map<Side, { upTo: number; readonly all: GameEvent[] }>();
  private readonly sent = new Map<Side, SeatLog>();
  private readonly steps: Step[] = [];
  /** How what is said is said. */
  private readonly manner: Manner;
  private log: GameLog;

  private constructor(
    readonly header: LogHeader,
    private readonly start: State,
  ) {
    this.log = { header, acts: [], result: null };
    this.manner = new Manner(header.scenario);
  }

  /** A game that nobody has opened yet. Faults: `setup.…`. */
  static begin(header: LogHeader): Result<Game> {
    const start = startState(header);
    return start.ok ? ok(new Game(header, start.value)) : start;
  }

  /** A game as far as its log goes, by the log's events alone: whether the rules allow them is for a verifier to say. */
  static of({ header, acts, result = null }: Pick<GameLog, 'header' | 'acts'> & Partial<GameLog>): Result<Game> {
    const begun = Game.begin(header);
    if (!begun.ok) return begun;
    const game = begun.value;
    for (const act of acts)
      for (const event of act.events) game.follow({ act: act.act, event, state: apply(game.state, [event]) });
    game.log = { header, acts, result };
    return begun;
  }

  private get state(): State {
    return this.steps.at(-1)?.state ?? this.start;
  }

  /** The acts so far; another list after each act. */
  get acts(): readonly LogAct[] {
    return this.log.acts;
  }

  get result(): LogResult | null {
    return this.log.result;
  }

  get standing(): Standing {
    return standingOf(this.state);
  }

  /**
   * What an intent would lead to. Faults: the engine's, and `intent.not-your-turn` where one seat speaks for another.
   */
  decide(hand: Hand, intent: Intent, reason?: ActReason): Result<Decided> {
    const { state, log } = this;
    const speaker = typeof intent === 'object' && intent !== null && 'side' in intent ? intent.side : 'table';
    if (speaker !== hand) return fail('intent.not-your-turn', 'side', { turn: state.turn ?? '' });
    const number = log.acts.length + 1;
    const steps: Step[] = [];
    const recorded = record(log, state, intent, reason, (event, after) =>
      steps.push({ act: number, event, state: after }),
    );
    if (!recorded.ok) return recorded;
    const { act, state: after } = recorded.value;
    const result = after.outcome && sealedResult({ header: log.header, acts: [...log.acts, act] }, after.outcome);
    return ok({ act, result, standing: standingOf(after), steps });
  }

  /** Does what was decided. An act that was decided before another was done is a bug. */
  take({ act, result, steps }: Decided): void {
    if (act.act !== this.log.acts.length + 1) throw new Error(`Act ${act.act} was decided before another was done`);
    this.log = { header: this.header, acts: [...this.log.acts, act], result };
    for (const step of steps) this.follow(step);
  }

  private follow(step: Step): void {
    this.steps.push(step);
    this.manner.hear(step.event);
  }

  /** {@link decide} and {@link take} in one, for whoever has nothing to do in between. */
  submit(hand: Hand, intent: Intent, reason?: ActReason): Result<Decided> {
    const decided = this.decide(hand, intent, reason);
    if (decided.ok) this.take(decided.value);
    return decided;
  }

  /**
   * What a note would make of the log: a line after the last one, sealed as every line, that is no act. Nothing of it is
   * done before {@link Game.keep}. Null before the first act, where a log has none.
   */
  noted(note: LogNote['note']): Noted | null {
    const log = withNote(this.log, note);
    const line = (log.result ?? log.acts.at(-1))?.notes?.at(-1);
    return line === undefined ? null : { line, log, after: this.log };
  }

  /** Does what was noted. A note that was made before an act was done is a bug, for its seal would not follow. */
  keep({ log, after }: Noted): void {
    if (after !== this.log) throw new Error('A note was made before an act was done');
    this.log = log;
  }

  /** Everything that happened, as the viewer may see it; frame 0 is the table before the opening. */
  frames(viewer: Viewer): readonly Frame[] {
    const seen = this.shown.get(viewer) ?? { upTo: 0, all: [firstFrame(this.start, viewer)] };
    const fresh: Frame[] = [];
    for (const step of this.steps.slice(seen.upTo)) {
      const frame = frameOf(step, viewer, seen.all.length + fresh.length);
      if (frame) fresh.push(frame);
    }
    const all = fresh.length > 0 ? [...seen.all, ...fresh] : seen.all;
    this.shown.set(viewer, { upTo: this.steps.length, all });
    return all;
  }

  /** Questions that wait for an answer; all may know them. */
  get questions(): readonly Question[] {
    const { state } = this;
    return state.phase === 'table' ? questionsOf(state).filter(({ answered }) => !answered) : [];
  }

  /** What a delegation has before it when its turn comes. `history` grows with the game. */
  seat(side: Side): Seen {
    const seen = view(this.state, side);
    return {
      view: seen,
      legal: legal(seen, side),
      history: this.historyOf(side),
      draw: drawsFor(this.state.table, startSeed(this.header), this.log.acts.length + 1, side),
    };
  }

  /**
   * The lines of the log of one seat, from the line `from` on (0 is its header): what was not sent yet. Of acts of which
   * the seat sees nothing there is none. Faults: `log.not-seated`, `log.already-exported`.
   */
  lines(side: Side, from = 0): Result<readonly string[]> {
    const begun = this.sent.get(side) ?? SeatLog.begin(this.header, side);
    if (begun instanceof SeatLog) return ok(this.linesOf(begun, from));
    if (!begun.ok) return begun;
    this.sent.set(side, begun.value);
    return ok(this.linesOf(begun.value, from));
  }

  private linesOf(log: SeatLog, from: number): readonly string[] {
    for (const act of this.log.acts.slice(log.taken)) log.take(act);
    const { result } = this.log;
    const fresh = log.acts.slice(Math.max(0, from - 1)).map(writeAct);
    const last = result && from <= log.acts.length + 1 ? [writeResult(log.end(result.result))] : [];
    return [...(from === 0 ? [writeHeader(log.header)] : []), ...fresh, ...last];
  }

  private historyOf(side: Side): readonly GameEvent[] {
    const heard = this.heard.get(side) ?? { upTo: 0, all: [] };
    for (const { event } of this.steps.slice(heard.upTo)) {
      const told = see(event, side);
      if (told) heard.all.push(told);
    }
    heard.upTo = this.steps.length;
    this.heard.set(side, heard);
    return heard.all;
  }
}
