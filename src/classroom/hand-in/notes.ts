import { canonicalJson, MAX_ROUNDS, type Scenario, type Side } from '../../engine';
import { DIFFICULTIES, reaching, type LogNote } from '../../formats';
import { USUAL } from '../exercise';
import { LESSONS } from '../lesson';
import { exerciseNote, exerciseOfNote, ledNote, leaderOfNote } from '../note';
import { ENDINGS, LARGEST_SEED, MOST_INJECTS, NAMES, type Exercise } from '../schema';
import { CLASS, SPARE } from '../seating';
import { DEGREES, STATEMENTS, surveyedIn, surveyNote, TIMES, type Answers } from '../survey';
import type { Form } from './armour';
import type { Coder, Writer } from './choices';
import { hex, member, perhaps, text, yesNo } from './values';

/*
 * The notes of a class in few letters: written out, the exercise alone took more of a code than the whole game. Since
 * form 2; what has not the usual form is written out as before.
 */

/** What a note lies in: its game. */
export interface Within {
  readonly form: Form;
  readonly sides: readonly Side[];
  readonly seats: readonly Side[];
  readonly scenario: Pick<Scenario, 'id' | 'injects'>;
  readonly hash: string;
}

type Note = LogNote['note'];

/** What a note can be; weights only make the usual ones short. */
const KINDS = ['survey', 'led', 'exercise', 'other'] as const;
const WEIGHTS = [8, 4, 2, 2];

/** Whether a note is one that form 2 has a short form for. */
export const isOfClass = ({ kind }: Note): boolean => KINDS.some((one) => one === kind && one !== 'other');

export function writeNote(writer: Writer, within: Within, note: Note): void {
  const before = writer.length;
  if (canonicalJson(noteBy(writer, within, note)) === canonicalJson(note)) return;
  writer.backTo(before);
  writer.among(WEIGHTS, KINDS.indexOf('other'));
  writtenOut(writer, note);
}

export const readNote = (coder: Coder, within: Within): Note => noteBy(coder, within);

function noteBy(coder: Coder, within: Within, given?: Note): Note {
  const known = given && KINDS.findIndex((kind) => kind === given.kind);
  switch (KINDS[coder.among(WEIGHTS, known === undefined || known < 0 ? 3 : known)]) {
    case 'survey':
      return survey(coder, within, given);
    case 'led':
      return led(coder, within, given);
    case 'exercise':
      return exercise(coder, within, given);
    default:
      return writtenOut(coder, given);
  }
}

/** A note as its JSON. */
export function writtenOut(coder: Coder, given?: Note): Note {
  const note: unknown = JSON.parse(text(coder, given && JSON.stringify(given)));
  if (typeof note !== 'object' || note === null || !('kind' in note) || typeof note.kind !== 'string' || reaching(note))
    throw new TypeError('A note has a kind.');
  return { ...note, kind: note.kind };
}

function survey(coder: Coder, { seats }: Within, given?: Note): Note {
  const known = given && surveyedIn(given, seats);
  const when = member(coder, TIMES, known?.when) ?? 'before';
  const side = sideBy(coder, seats, known?.side);
  const answers: Answers = STATEMENTS.map(
    (_, at) => perhaps(coder, known?.answers[at] ?? undefined, (degree) => member(coder, DEGREES, degree) ?? 1) ?? null,
  );
  return surveyNote({ when, side, answers });
}

function led(coder: Coder, { seats }: Within, given?: Note): Note {
  const known = given && leaderOfNote(given, seats);
  const side = sideBy(coder, seats, known?.side);
  const computer = known?.by.kind === 'computer' ? known.by.difficulty : undefined;
  const difficulty = perhaps(coder, computer, (level) => member(coder, DIFFICULTIES, level) ?? 'middle');
  return ledNote(side, difficulty ?? null);
}

function sideBy(coder: Coder, seats: readonly Side[], given: Side | undefined): Side {
  const side = member(coder, seats, given);
  if (side === undefined) throw new RangeError('Nobody sits there.');
  return side;
}

const CHECK_NUMBER = 16;

function exercise(coder: Coder, { form, sides, seats, scenario, hash }: Within, given?: Note): Note {
  const known = given && exerciseOfNote(given);
  const of = known?.exercise ?? { ...BLANK, seats, scenario: { id: scenario.id, hash } };
  const sameHash = yesNo(coder, of.scenario.hash === hash);
  const named = { id: scenario.id, hash: sameHash ? hash : hex(coder, CHECK_NUMBER, of.scenario.hash) };
  const sameSeats = yesNo(coder, of.seats.join() === seats.join());
  const made: Exercise = {
    scenario: named,
    seats: sameSeats ? seats : chairs(coder, sides, of.seats),
    ...settings(coder, of),
    injects: injects(coder, scenario, of.injects),
    seating: {
      students: coder.below(CLASS.most + 1, of.seating.students),
      perScreen: coder.below(4, of.seating.perScreen - 1) + 1,
      spare: oneOf(coder, SPARE, of.seating.spare),
    },
    seed: coder.below(LARGEST_SEED + 1, of.seed),
    ...(yesNo(coder, of.questions === true) ? { questions: true } : {}),
    ...(form >= 3 && yesNo(coder, of.drawnLines === true) ? { drawnLines: true } : {}),
  };
  return exerciseNote({ exercise: made, table: coder.below(CLASS.most, (known?.table ?? 1) - 1) + 1 });
}

/** What stands in the place of an exercise while one is read. */
const BLANK: Omit<Exercise, 'seats' | 'scenario'> = {
  ...USUAL,
  seating: { students: CLASS.least, perScreen: 1, spare: 'computers' },
  seed: 0,
};

const oneOf = <T>(coder: Coder, list: readonly T[], given: T): T => member(coder, list, given) ?? given;

function settings(coder: Coder, of: typeof BLANK) {
  return {
    names: oneOf(coder, NAMES, of.names),
    lens: oneOf<Exercise['lens']>(coder, ['ledger', 'interests'], of.lens),
    minutes: oneOf(coder, LESSONS, of.minutes),
    computers: oneOf(coder, DIFFICULTIES, of.computers),
    tutor: yesNo(coder, of.tutor),
    talk: yesNo(coder, of.talk),
    backChannel: yesNo(coder, of.backChannel),
    atEnd: oneOf(coder, ENDINGS, of.atEnd),
  };
}

function chairs(coder: Coder, sides: readonly Side[], given: readonly Side[]): Side[] {
  const count = coder.below(sides.length + 1, given.length);
  return Array.from({ length: count }, (_, i) => sideBy(coder, sides, given[i]));
}

function injects(coder: Coder, scenario: Within['scenario'], given: Exercise['injects']): Exercise['injects'] {
  const ids = scenario.injects.map(({ id }) => id);
  const count = coder.below(MOST_INJECTS + 1, given.length);
  return Array.from({ length: count }, (_, i) => ({
    inject: member(coder, ids, given[i]?.inject) ?? '',
    round: coder.below(MAX_ROUNDS + 1, given[i]?.round ?? 0) || null,
  }));
}
