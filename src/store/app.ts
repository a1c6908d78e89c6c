import type { BySide, Fault, Intent, Result, Roster, Scenario, Settings, Side, Terms, View } from '../engine';
import type { Difficulty, GameLog, LogAct, LogHeader, LogNote, LogResult, Player } from '../log';
import type { Frame } from '../host';
import type { CatalogueEntry } from '../scenarios';

/** Where the person is. Mirrored in the address (`#/seat/alaska-summit`), so that back and reload work. */
export type Screen =
  | { readonly name: 'gallery' }
  | { readonly name: 'seat'; readonly scenario: string }
  | { readonly name: 'table' }
  | { readonly name: 'debrief' }
  | { readonly name: 'replay' }
  | { readonly name: 'replays' }
  | { readonly name: 'class-debrief' }
  /** What a teacher prepares, prints and projects. */
  | { readonly name: 'class'; readonly page: ClassPage }
  /** An exercise, by its link or by words that were read aloud; `''` while they are still to be typed. */
  | { readonly name: 'exercise'; readonly code: string }
  | { readonly name: 'how' }
  | { readonly name: 'sources' };

export const CLASS_PAGES = ['prepare', 'print', 'projector'] as const;
export type ClassPage = (typeof CLASS_PAGES)[number];

/** What is open beside the table; pressing a thing on the canvas sets it too. */
export type Panel = 'draft' | 'ledger' | 'record' | 'acts' | 'sheet' | 'meters' | 'whispers' | 'glossary';

/** The thing last pressed, on the canvas or by its twin. Panels scroll to it, the table lights it. */
export type Focus =
  | { readonly kind: 'region'; readonly issue: string }
  | { readonly kind: 'draft'; readonly number: number }
  | { readonly kind: 'whisper'; readonly from: Side; readonly number: number }
  | { readonly kind: 'side'; readonly side: Side }
  | { readonly kind: 'meter'; readonly meter: string }
  | { readonly kind: 'round' }
  | { readonly kind: 'press' };

/** A game in progress, or a log being watched. */
export interface Session {
  readonly id: string;
  readonly mode: 'play' | 'replay';
  readonly header: LogHeader;
  readonly acts: readonly LogAct[];
  /** The log's last line, if it has one. */
  readonly result: LogResult | null;
  /** Whose turn it is after the last act, whatever has been shown. */
  readonly turn: Side | null;
  /** Through whose eyes. In a game of several people at one screen it changes with the curtain. */
  readonly viewer: Side | 'all';
  /** Everything that happened, as `viewer` may see it. Frame 0 is the table before the opening. */
  readonly frames: readonly Frame[];
  /** The frame at which the game, or the replay, stands. */
  readonly cursor: number;
  /** The frame that the table shows: it runs from here to `cursor`, one event at a time. */
  readonly shown: number;
  /** A replay that runs by itself. */
  readonly playing: boolean;
  /** The computer delegation at work. */
  readonly thinking: Side | null;
  /** Set while the screen must be handed to another person: everything secret is hidden until it is lifted. */
  readonly curtain: Side | null;
  /** True once an outcome is reached. */
  readonly over: boolean;
  /** An act has been decided and is being stored; it is shown when it is. Until then nobody acts. */
  readonly writing: boolean;
  /** Another tab plays this game: here it can only be watched. It changes when the other tab closes. */
  readonly readOnly: boolean;
  /** Why the last acts are in memory only (then offer a download); null while everything is stored. */
  readonly unkept: 'full' | 'failed' | 'late' | null;
}

/** The half-built draft. `past` and `future` are for undo and redo. */
export interface DraftEditor {
  readonly terms: Terms;
  readonly past: readonly Terms[];
  readonly future: readonly Terms[];
  /** The draft or whisper it was started from. */
  readonly from: number | null;
}

export interface Preferences {
  readonly speed: 'slow' | 'normal' | 'fast' | 'instant';
  readonly motion: 'system' | 'reduced' | 'full';
  readonly appearance: 'evening' | 'paper';
  /** One of `LANGUAGES`. */
  readonly language: string;
  readonly lens: 'ledger' | 'interests';
  readonly tutor: boolean;
  /** Whether a guided table has its guide. */
  readonly guide: boolean;
  /** Everything at the table lies open from the beginning, as for somebody who knows it. */
  readonly unfolded: boolean;
  /** A front page between two rounds. */
  readonly pages: boolean;
  /** Single-key shortcuts, which WCAG 2.1.4 wants to be possible to turn off. */
  readonly shortcuts: boolean;
}

/** A scenario that did not come with the game, as the gallery lists it. */
export interface OwnScenario {
  /** `own-` and the check number of its text: the same scenario has the same id, whatever its file is called. */
  readonly id: string;
  readonly card: CatalogueEntry;
  /** Milliseconds since 1970, of when it was taken in last. */
  readonly opened: number;
  /** The name of the file that it was taken in from; missing where a log brought it along. */
  readonly file?: string;
}

/** A saved game or a log that was dropped in, as the gallery lists it. */
export interface SaveSummary {
  readonly id: string;
  readonly title: string;
  readonly seats: readonly Side[];
  readonly persons: readonly Side[];
  /** How its scenario calls and shows its sides; missing in a row of a build that did not write it. */
  readonly sides?: Roster['sides'];
  readonly round: number;
  readonly rounds: number;
  readonly verdict: string | null;
  /** Milliseconds since 1970, of the last act written here, or of the time at which a log was taken in. */
  readonly changed: number;
  /** What a teacher should know of it before opening it; found out when it was taken in. */
  readonly remarks?: readonly Remark[];
  /** Whether its computers did what the delegations do; missing until that has been tried. */
  readonly computers?: ComputersFound;
  /** Milliseconds since 1970, of the beginning of play; missing where the log does not say. */
  readonly started?: number;
  /** What the persons call themselves. */
  readonly names?: Partial<BySide<string>>;
  /** What the person calls the row, instead of the scenario's title. */
  readonly label?: string;
  /** The name of the file that it was taken in from. */
  readonly file?: string;
  /** What tells two logs apart: see `contentOf` in `saves/summary.ts`. */
  readonly content?: string;
  /** Set for a log exported for one seat. */
  readonly seenBy?: Side;
  /** Comes with the game: it cannot be removed. */
  readonly bundled?: boolean;
  /** What is stored cannot be read. It is kept, can be downloaded as it is, and goes only when the person removes it. */
  readonly damaged?: boolean;
}

/** What came of leading a log's computers again: see `saves/computers-check.ts`. */
export interface ComputersFound {
  /** By which delegations: what others of an older build found says nothing of today's. */
  readonly by: number;
  readonly found: 'same' | 'differ' | 'untried';
}

/** Keys of sentences about a log that was taken in: see `intake/remarks.ts`. */
export type Remark = 'other-rules' | 'other-scenario' | 'no-result' | 'unsealed';

/** Files that are being taken in, or what came of them. */
export interface Intake {
  readonly running: boolean;
  /** Share of the bytes that are read, 0..1. */
  readonly share: number;
  /** Logs that were kept, by their ids. */
  readonly added: readonly string[];
  /** Logs that were here already, by their ids. */
  readonly known: readonly string[];
  /** Logs that were here with no last line, or none with a seal, and have it now, by their ids. */
  readonly mended: readonly string[];
  /** Scenarios that were kept, or that come with the game, by the ids of their seats. */
  readonly scenarios: readonly string[];
  /** The person did not wait for the rest. */
  readonly stopped: boolean;
  /** How many files were left out, as no logs. */
  readonly others: number;
  /** What is to be said of single files: why one could not be taken in, or (`kept`) that not all of it could. */
  readonly told: readonly { readonly file: string; readonly fault: Fault; readonly kept: boolean }[];
}

/** What can be dropped or chosen: a file (a log, or a ZIP of logs), or a folder of such. */
export type Dropped = File | FileSystemEntry;

export interface NewGame {
  readonly scenario: Scenario;
  readonly seats: readonly Side[];
  readonly players: Partial<Record<Side, Player>>;
  readonly seed: string;
  readonly settings: Settings;
  /** What is noted in the log as soon as the table is open: of which exercise it is, and what was answered before. */
  readonly notes?: readonly LogNote['note'][];
}

/** A sentence for the person: a catalogue key with values, or a fault to be told by its code. */
export type Notice = { readonly id: number; readonly tone: 'info' | 'error' } & (
  { readonly key: string; readonly values?: Readonly<Record<string, string | number>> } | { readonly fault: Fault }
);

export interface App {
  readonly screen: Screen;
  readonly session: Session | null;
  readonly editor: DraftEditor;
  readonly panel: Panel;
  readonly focus: Focus | null;
  /** The index of the frame that was shown when the focus was set. */
  readonly focusedAt: number;
  /** The sentence that the person is about to say: the table shows it at their place. Null while there is none. */
  readonly unsaid: string | null;
  readonly preferences: Preferences;
  readonly saves: readonly SaveSummary[] | null;
  /** Scenarios that did not come with the game, the one taken in last first. */
  readonly own: readonly OwnScenario[];
  /** The last time that several files came at once: shown until it is dismissed. */
  readonly intake: Intake | null;
  readonly notices: readonly Notice[];
  /** Whether this browser keeps the whole site for when there is no net: not yet, on its way, it does, it cannot. */
  readonly offline: 'waiting' | 'coming' | 'kept' | 'not';
  /** Why the game that the address names cannot be read yet: storage is slow to open, or another tab blocks it. */
  readonly heldBack: 'slow' | 'blocked' | null;
  /** True while a Phaser table is on the screen and plays the frames itself. */
  readonly staged: boolean;
  /** The round that a front page tells of, and of which game; until it is turned the table waits. */
  readonly frontPage: { readonly session: string; readonly round: number } | null;
}

/** Everything that panels, table and keyboard may do. Each room of `src/store` gives some. */
export interface Actions {
  go(screen: Screen): void;
  newGame(game: NewGame): Promise<void>;
  /** The scenario of an id that a seat screen has. Faults: those of `loadScenario`, and of one that was read from a file. */
  scenarioOf(id: string): Promise<Result<Scenario>>;
  /** Shows the seats of a scenario that did not come with the game; it is kept, and the gallery lists it. */
  sitAt(scenario: Scenario): Promise<void>;
  /** A scenario that the gallery lists, as a file. */
  downloadScenario(id: string): Promise<void>;
  /** Forgets a scenario that the gallery lists; games that were played on it hold the whole of it and stay. */
  removeScenario(id: string): Promise<void>;
  openSave(id: string, mode: 'play' | 'replay'): Promise<void>;
  openLog(log: GameLog): Promise<void>;
  /** Goes on with a game of persons from its log, as it is kept here if it has come at least as far, else as it is given. */
  goOnWith(log: GameLog): Promise<void>;
  /**
   * Parses, verifies and keeps what was dropped. A single log is opened, a single scenario leads to its seats, or becomes a notice that names line and
   * remedy; of several, of a folder or a ZIP the list tells what came of each.
   */
  takeIn(dropped: readonly Dropped[]): Promise<void>;
  /** Reads no further file; what was read is kept. */
  stopIntake(): void;
  dismissIntake(): void;
  /** A whole log as a file: of a game of several people only when it is over. */
  download(id?: string): Promise<void>;
  /** The log of one seat of the session: on that seat's own turn, or when the game is over. */
  downloadSeat(seat: Side): Promise<void>;
  /** Every own log that may be taken as a whole, in one ZIP. */
  downloadAll(): Promise<void>;
  /** Gives a row of the list a name; an empty one takes it away again. */
  rename(id: string, label: string): Promise<void>;
  remove(id: string): Promise<void>;
  refreshSaves(): Promise<void>;
  /** Leads the computers of these games again, beside the page and one after the other; their rows say what came of it. */
  checkComputers(ids: readonly string[]): Promise<void>;
  /** Hands an intent to the engine; a refusal becomes a notice and changes nothing. Computers answer by themselves. */
  act(intent: Intent): void;
  /** Lets the computer lead the seat of a person who is away, or, with null, hands it back; the log says so. */
  lead(side: Side, difficulty: Difficulty | null): void;
  /** Notes something in the log of the game that is played here, be it over; false where it could not be. */
  note(note: LogNote['note']): Promise<boolean>;
  /** Notes something in the log of the game that is played here: no act, and nothing that a rule reads. */
  note(note: LogNote['note']): void;
  /**
   * Lets the person behind whose curtain the screen is look. `withoutWord`: the seat has a code word, and whoever looks
   * does not know it: then the log says so first.
   */
  liftCurtain(withoutWord?: boolean): void;
  setViewer(viewer: Side | 'all'): void;
  /** The table has finished playing the next frame. */
  advance(): void;
  skip(): void;
  /** The front page has been read, or nobody wants to. */
  turnPage(): void;
  stage(mounted: boolean): void;
  /** The sentence that the person has before them and has not said yet, or none. */
  prepare(words: string | null): void;
  goTo(where: 'first' | 'previous' | 'next' | 'last' | number): void;
  togglePlaying(): void;
  choose(issue: string, option: string): void;
  startFrom(terms: Terms, number: number | null): void;
  undo(): void;
  redo(): void;
  clearDraft(): void;
  open(panel: Panel, focus?: Focus): void;
  prefer(change: Partial<Preferences>): void;
  notify(
    notice: { tone: Notice['tone'] } & (
      { key: string; values?: Readonly<Record<string, string | number>> } | { fault: Fault }
    ),
  ): void;
  dismiss(id: number): void;
}

export type { Difficulty, View };
