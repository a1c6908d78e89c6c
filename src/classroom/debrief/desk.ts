import { fail, ok, type Result, type Scenario, type Side, type Terms } from '../../engine';
import { decode, inFormatTwo } from '../../formats';
import { classReader, RULES, type CheckedLog, type ClassReader, type GameLog } from '../../log';
import { hasWords, inOtherWords, loadScenario } from '../../scenarios';
import { checkNumber, codeOf, codesIn, openCode, replay, restore, type Coded, type Replayed } from '../hand-in';
import { groundOf, type Ground } from './ground';
import { groupKey } from './group';
import { lastOpen, missedAt, suited, type Missed, type Suited } from './missed';
import { NAMES } from '../schema';
import { rowOf, type ClassRow, type Game } from './row';

/** What came of one hand-in. */
export interface HandedIn {
  /** Its file; with the number of the code, where there are several in it. */
  readonly source: string;
  readonly read: Result<ClassRow>;
  /** A scenario that did not come with the program: others need it to read the codes of its games. */
  readonly scenario?: Scenario;
}

/** Reads hand-ins into rows, and looks at their games again; one file after the other, in a worker or a terminal. */
export class Desk {
  private reader: ClassReader | null = null;
  private readonly scenarios = new Map<string, Scenario>();
  private readonly games = new Map<string, Game>();

  /** Lets codes be read that name this scenario. */
  learn(scenario: Scenario): void {
    this.scenarios.set(checkNumber(scenario), scenario);
  }

  /** A file: a log, packed or not, or any text with codes in it, such as a column of a spreadsheet. */
  async file(source: string, bytes: Uint8Array): Promise<readonly HandedIn[]> {
    const codes = startsAsLog(bytes) ? [] : codesOf(bytes);
    if (codes.length > 0) return this.codes(source, codes);
    this.reader ??= await classReader();
    const read = await this.reader.read(bytes);
    return [read.ok ? await this.log(source, read.value) : { source, read }];
  }

  async codes(source: string, codes: readonly string[]): Promise<readonly HandedIn[]> {
    const taken: HandedIn[] = [];
    for (const [at, code] of codes.entries()) {
      const name = codes.length === 1 ? source : `${source} #${at + 1}`;
      taken.push({ source: name, read: await this.code(name, code) });
    }
    return taken;
  }

  private async log(source: string, { log, states }: CheckedLog): Promise<HandedIn> {
    const { header, acts, result } = log;
    if (header.seenBy !== undefined) return { source, read: fail('handed.seat-only', 'line 1') };
    if (header.rules !== RULES)
      return { source, read: fail('handed.other-rules', 'line 1', { rules: header.rules, known: RULES }) };
    const code = codeOf(log);
    if (!code.ok) return { source, read: code };
    const seal = acts.at(-1)?.seal ?? '';
    const notes = [...acts, ...(result ? [result] : [])].flatMap((line) => (line.notes ?? []).map(({ note }) => note));
    const read = this.kept({ header, states, acts, notes }, { source, code: code.value, seal });
    const own = !(await this.ships(header.scenario));
    if (own) this.learn(header.scenario);
    return { source, read, ...(own ? { scenario: header.scenario } : {}) };
  }

  private async ships(scenario: Scenario): Promise<boolean> {
    const known = await this.scenario(scenario.id, checkNumber(scenario));
    return known !== null;
  }

  private async code(source: string, code: string): Promise<Result<ClassRow>> {
    const replayed = await this.replayed(code);
    if (!replayed.ok) return replayed;
    const { game, coded } = replayed.value;
    return this.kept(gameOf(game, coded), { source, code, seal: coded.seal });
  }

  private kept(game: Game, from: Pick<ClassRow, 'source' | 'code' | 'seal'>): Result<ClassRow> {
    const row = rowOf(game);
    return row ? ok({ ...row, ...from }) : fail('handed.unfinished', 'file', { acts: game.acts.length });
  }

  /** The scenario of that name and number, or null: one that ships, by whichever names, or one that came with a log. */
  private async scenario(id: string, hash: string): Promise<Scenario | null> {
    const known = this.scenarios.get(hash);
    if (known) return known;
    const shipped = await loadScenario(id);
    if (!shipped.ok) return null;
    this.learn(inFormatTwo(shipped.value));
    for (const kind of NAMES) {
      if (this.scenarios.has(hash) || !hasWords(id, kind)) continue;
      const renamed = await inOtherWords(shipped.value, kind);
      if (renamed.ok) this.learn(inFormatTwo(renamed.value));
    }
    return this.scenarios.get(hash) ?? null;
  }

  /** What stands in a code, and the scenario that it is of. */
  private async opened(code: string): Promise<Result<{ readonly coded: Coded; readonly scenario: Scenario }>> {
    const opened = openCode(code);
    if (!opened.ok) return opened;
    const { id, hash } = opened.value.scenario;
    const scenario = await this.scenario(id, hash);
    if (!scenario) return fail('handed.no-such-scenario', 'code', { id });
    const coded = opened.value.read(scenario);
    return coded.ok ? ok({ coded: coded.value, scenario }) : coded;
  }

  private async replayed(code: string): Promise<Result<{ readonly game: Replayed; readonly coded: Coded }>> {
    const opened = await this.opened(code);
    if (!opened.ok) return opened;
    const { coded, scenario } = opened.value;
    const game = replay(coded, scenario);
    return game.ok ? ok({ game: game.value, coded }) : game;
  }

  /** The scenario of a row that was read here, or anywhere where it was learnt. */
  scenarioOf = ({ scenario: { id, hash } }: Pick<ClassRow, 'scenario'>): Promise<Scenario | null> =>
    this.scenario(id, hash);

  /** The log of a row, as it was. */
  async open({ code }: Pick<ClassRow, 'code'>): Promise<Result<GameLog>> {
    const opened = await this.opened(code);
    if (!opened.ok) return opened;
    const restored = restore(opened.value.coded, opened.value.scenario);
    return restored.ok ? ok(restored.value.log) : restored;
  }

  /** What became of the window at a table that signed nothing. Tens of milliseconds. */
  async missed({ code, seal }: Pick<ClassRow, 'code' | 'seal'>): Promise<Missed | null> {
    const replayed = await this.replayed(code);
    return replayed.ok ? missedAt(seal, gameOf(replayed.value.game, replayed.value.coded)) : null;
  }

  /** What some packages would have given at a table when its window was last open, each null where not all had it. */
  async suited(
    { code }: Pick<ClassRow, 'code'>,
    missed: Missed,
    packages: readonly Terms[],
  ): Promise<(Suited | null)[]> {
    const replayed = await this.replayed(code);
    const state = replayed.ok ? lastOpen(gameOf(replayed.value.game, replayed.value.coded), missed) : null;
    return packages.map((terms) => (state ? suited(state, terms) : null));
  }

  /** The plane of two sides' gains, of the tables that were set up as this one. Tenths of a second. */
  async ground(row: ClassRow, x: Side, y: Side): Promise<Ground | null> {
    const key = groupKey(row);
    const game = this.games.get(key) ?? (await this.first(key, row));
    const opening = game?.states[1];
    return opening ? groundOf(opening, x, y) : null;
  }

  private async first(key: string, row: ClassRow): Promise<Game | null> {
    const replayed = await this.replayed(row.code);
    if (!replayed.ok) return null;
    const game = gameOf(replayed.value.game, replayed.value.coded);
    this.games.set(key, game);
    return game;
  }
}

const gameOf = ({ header, start, steps }: Replayed, { notes }: Coded): Game => ({
  header,
  states: [start, ...steps.map(({ state }) => state)],
  acts: steps,
  notes: notes.map(({ note }) => note),
});

/** A log begins with a brace, or with the mark of gzip. */
const startsAsLog = ([first]: Uint8Array): boolean => first === 0x7b || first === 0x1f;

function codesOf(bytes: Uint8Array): readonly string[] {
  const text = decode(bytes, 'file');
  return text.ok ? codesIn(text.value) : [];
}
