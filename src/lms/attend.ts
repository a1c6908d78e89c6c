import {
  checkNumber,
  codeOf,
  exerciseIn,
  exerciseOfLink,
  launchFrom,
  openCode,
  restore,
  scoreOfGame,
  type Exercise,
  type Launch,
} from '../classroom';
import { canonicalJson, fail, type Result, type Scenario } from '../engine';
import type { GameLog } from '../log';
import { inOtherWords } from '../scenarios';
import type { Actions, App, Session } from '../store';
import { findApi, type Frame } from './api';
import { Attempt } from './attempt';

/** The page as far as a platform is concerned. */
export interface Page {
  readonly frame: Frame;
  readonly now: () => number;
  /** Calls when the page may be gone any moment, and when it goes. */
  readonly listen: (hidden: () => void, gone: () => void) => void;
}

interface Running {
  readonly store: { getState(): App; subscribe(listener: (app: App, before: App) => void): unknown };
  readonly actions: Pick<Actions, 'go' | 'goOnWith' | 'notify' | 'scenarioOf'>;
}

/** This window. Chrome blocks `unload`; a hidden page may never be shown again (phones), and `pagehide` comes once. */
export const page = (window: Window & typeof globalThis): Page => ({
  frame: window,
  now: () => Date.now(),
  listen: (hidden, gone) => {
    window.document.addEventListener('visibilitychange', () => {
      if (window.document.visibilityState === 'hidden') hidden();
    });
    window.addEventListener('pagehide', gone, { once: true });
  },
});

/**
 * Plays the exercise of a package in a course platform: leads to it, or to where its attempt was left, and tells the
 * platform after each act. Without a platform the exercise is played all the same, and that is said.
 */
export async function attend(text: string, { store, actions }: Running, { frame, now, listen }: Page): Promise<void> {
  const launch = launchFrom(text);
  const exercise = launch ? exerciseOfLink(launch.exercise) : fail('lms.damaged', 'package');
  if (!launch || !exercise.ok) {
    if (!exercise.ok) actions.notify({ tone: 'error', fault: exercise.fault });
    return;
  }
  const api = findApi(frame, launch.version);
  const attempt = api && Attempt.begin(api, now);
  if (!attempt) actions.notify({ tone: 'error', key: api ? 'lms.not-begun' : 'lms.none' });
  else
    listen(
      () => attempt.keep(),
      () => attempt.finish(),
    );
  const resumed = attempt ? await resume(attempt.suspended, exercise.value, actions) : null;
  if (attempt) new Reporter(launch, exercise.value, attempt, actions, resumed).follow(store);
  if (resumed) await actions.goOnWith(resumed);
  else if (!isOpen(store.getState(), exercise.value)) actions.go({ name: 'exercise', code: launch.exercise });
}

/** The address may have led to the game already, as after a reload. */
const isOpen = ({ session }: App, exercise: Exercise): boolean => session !== null && isOf(session, exercise);

const isOf = ({ acts }: Pick<Session, 'acts'>, exercise: Exercise): boolean => {
  const taken = exerciseIn(acts);
  return taken !== null && canonicalJson(taken.exercise) === canonicalJson(exercise);
};

/** The game that a platform kept, or null; what cannot be read is told, and the exercise begins anew. */
async function resume(code: string, exercise: Exercise, actions: Running['actions']): Promise<GameLog | null> {
  if (code === '') return null;
  const read = await gameOf(code, exercise, actions);
  if (read.ok) return read.value;
  actions.notify({ tone: 'error', fault: read.fault });
  return null;
}

async function gameOf(code: string, { names }: Exercise, actions: Running['actions']): Promise<Result<GameLog>> {
  const opened = openCode(code);
  if (!opened.ok) return opened;
  const { id, hash } = opened.value.scenario;
  const loaded = await actions.scenarioOf(id);
  const named: Result<Scenario> = loaded.ok && names !== 'real' ? await inOtherWords(loaded.value, names) : loaded;
  if (!named.ok) return named;
  if (checkNumber(named.value) !== hash) return fail('handed.no-such-scenario', 'code', { id });
  const coded = opened.value.read(named.value);
  const restored = coded.ok ? restore(coded.value, named.value) : coded;
  return restored.ok ? { ok: true, value: restored.value.log } : restored;
}

/** Tells a platform of the one game of an attempt: the last that was begun, and once it is completed no other. */
class Reporter {
  private game: string | null;
  private told: GameLog['acts'] | null = null;
  private result: GameLog['result'] = null;
  private tooLong = false;

  constructor(
    private readonly launch: Launch,
    private readonly exercise: Exercise,
    private readonly attempt: Attempt,
    private readonly actions: Running['actions'],
    resumed: GameLog | null,
  ) {
    this.game = resumed && nameOf(resumed);
  }

  follow(store: Running['store']): void {
    store.subscribe(({ session }) => session && this.look(session));
    const { session } = store.getState();
    if (session) this.look(session);
  }

  private look(session: Session): void {
    const { header, acts, result, mode, readOnly } = session;
    if (mode !== 'play' || readOnly || (acts === this.told && result === this.result) || !isOf(session, this.exercise))
      return;
    if (this.attempt.completed && this.game !== nameOf(session)) return;
    this.game = nameOf(session);
    this.told = acts;
    this.result = result;
    const log = { header, acts, result };
    const code = codeOf(log);
    if (!code.ok) return;
    const kept = this.attempt.tell({
      suspend: code.value,
      progress: roundsOver(log) / header.settings.rounds,
      completed: session.over,
      score: session.over ? scoreOfGame(this.launch.score, log) : null,
    });
    if (kept || this.tooLong) return;
    this.tooLong = true;
    this.actions.notify({ tone: 'error', key: 'lms.too-long' });
  }
}

/** A game by when it was begun, and with which chance. */
const nameOf = ({ header: { seed, started } }: Pick<GameLog, 'header'>): string => `${started} ${String(seed)}`;

const roundsOver = ({ acts }: GameLog): number =>
  acts.reduce((sum, { events }) => sum + events.filter(({ kind }) => kind === 'round-closed').length, 0);
