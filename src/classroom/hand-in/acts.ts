import { canonicalJson, MAX_ROUNDS, type CompiledScenario, type Intent, type Side } from '../../engine';
import { reaching } from '../../formats';
import type { Coder, Writer } from './choices';
import { Course } from './course';
import { about, answer, bargain, claim, clause, condition, draftNumber, stand } from './said';
import { terms } from './terms';
import { member, perhaps, text, yesNo } from './values';

/** What an act can be, and how likely: how often each came in games of computers. `other` is one written out. */
const KINDS = [
  ['move', 16],
  ['whisper', 5],
  ['answer', 4],
  ['table', 16],
  ['ask', 6],
  ['reply', 6],
  ['remark', 20],
  ['sign', 3],
  ['hold', 16],
  ['walk', 1],
  ['vote', 2],
  ['inject', 1],
  ['tell', 4],
  ['trade', 4],
  ['warn', 2],
  ['withdraw', 1],
  ['other', 1],
] as const;

type Kind = (typeof KINDS)[number][0];

const NAMES: readonly Kind[] = KINDS.map(([kind]) => kind);
const WEIGHTS: readonly number[] = KINDS.map(([, weight]) => weight);

/** Writes the intents after the first, which opens the table. */
export function writeIntents(writer: Writer, table: CompiledScenario, intents: readonly Intent[]): void {
  const course = new Course(table);
  for (const intent of intents) {
    const before = writer.length;
    const told = intentBy(writer, course, intent);
    if (canonicalJson(told) !== canonicalJson(intent)) {
      writer.backTo(before);
      writtenOut(writer, intent);
    }
    course.take(intent);
  }
}

/** Reads so many intents. Whether the rules allow them is not known here. */
export function readIntents(coder: Coder, table: CompiledScenario, count: number): Intent[] {
  const course = new Course(table);
  return Array.from({ length: count }, () => {
    const intent = intentBy(coder, course);
    course.take(intent);
    return intent;
  });
}

/** An intent that has not the usual form, as its JSON; of what is read the rules will say whether it is one. */
function writtenOut(coder: Coder, given?: Intent): Intent {
  coder.among(WEIGHTS, NAMES.indexOf('other'));
  return readOut(text(coder, given && JSON.stringify(given)));
}

function readOut(json: string): Intent {
  const value: unknown = JSON.parse(json);
  if (typeof value !== 'object' || value === null || reaching(value)) throw new TypeError('An intent is an object.');
  return value as Intent;
}

function intentBy(coder: Coder, course: Course, given?: Intent): Intent {
  const kind = NAMES[coder.among(WEIGHTS, given ? NAMES.findIndex((name) => name === given.kind) : 0)] ?? 'other';
  switch (kind) {
    case 'other':
      return readOut(text(coder));
    case 'reply':
      return reply(coder, course, of(given, kind));
    case 'inject': {
      const injects = Object.keys(course.table.injects).sort();
      return { kind, inject: member(coder, injects, of(given, kind)?.inject) ?? '' };
    }
    case 'move':
    case 'whisper':
    case 'answer':
      return away(coder, course, kind, sideOf(coder, course, given), given);
    case 'ask':
    case 'tell':
    case 'trade':
    case 'warn':
    case 'withdraw':
    case 'remark':
      return said(coder, course, kind, sideOf(coder, course, given), given);
    default:
      return atTable(coder, course, kind, sideOf(coder, course, given), given);
  }
}

const of = <K extends Intent['kind']>(given: Intent | undefined, kind: K) =>
  given?.kind === kind ? (given as Intent & { readonly kind: K }) : undefined;

/** Sides by how likely they speak: who spoke last goes on, or the next one follows. */
function sideOf(coder: Coder, { table, last, ended }: Course, given?: Intent): Side {
  const { sides } = table;
  const from = last === null ? 0 : sides.indexOf(last);
  const order = sides.map((_, i) => sides[(from + i) % sides.length] as Side);
  const weights = order.map((_, i) => (i === 0 ? (ended ? 1 : 40) : i === 1 ? 6 : 4));
  const side = given && 'side' in given ? given.side : undefined;
  return order[coder.among(weights, side === undefined ? 0 : order.indexOf(side))] as Side;
}

type Away = 'move' | 'whisper' | 'answer';
type Said = 'ask' | 'tell' | 'trade' | 'warn' | 'withdraw' | 'remark';
type OfASide = Exclude<Kind, 'other' | 'reply' | 'inject' | Away | Said>;

function away(coder: Coder, course: Course, kind: Away, side: Side, given?: Intent): Intent {
  const { table } = course;
  const others = table.sides.filter((other) => other !== side);
  switch (kind) {
    case 'move':
      return { kind, side, move: member(coder, movesOf(table, side, false), of(given, kind)?.move) ?? '' };
    case 'whisper': {
      const known = of(given, kind);
      const to = member(coder, others, known?.to) ?? side;
      const channels = movesOf(table, side, true);
      const through = channels.length > 0 && perhaps(coder, known?.through, (id) => member(coder, channels, id) ?? '');
      return { kind, side, to, terms: terms(coder, course, side, known?.terms), ...(through ? { through } : {}) };
    }
    case 'answer': {
      const known = of(given, kind);
      const whisper = coder.below(MAX_ROUNDS + 1, known?.whisper ?? 0);
      const from = member(coder, others, known?.from) ?? side;
      return { kind, side, whisper, from, accept: yesNo(coder, known?.accept ?? false) };
    }
    default:
      return kind satisfies never;
  }
}

function said(coder: Coder, course: Course, kind: Said, side: Side, given?: Intent): Intent {
  const others = course.table.sides.filter((other) => other !== side);
  switch (kind) {
    case 'ask': {
      const known = of(given, kind);
      const to = member(coder, others, known?.to) ?? side;
      return { kind, side, to, about: about(coder, course, known?.about) };
    }
    case 'tell':
      return { kind, side, claim: claim(coder, course, of(given, kind)?.claim) };
    case 'trade': {
      const known = of(given, kind);
      const to = member(coder, others, known?.to) ?? side;
      return { kind, side, to, ...bargain(coder, course, known) };
    }
    case 'warn': {
      const known = of(given, kind);
      const unless = condition(coder, course, known?.unless);
      const by = coder.below(MAX_ROUNDS + 1, known?.by ?? 0);
      const move = perhaps(
        coder,
        known && known.then !== 'walk' ? known.then.move : undefined,
        (id) => member(coder, movesOf(course.table, side, false), id) ?? '',
      );
      return { kind, side, unless, by, then: move === undefined ? 'walk' : { move } };
    }
    case 'withdraw':
      return { kind, side, ...clause(coder, course, of(given, kind)) };
    case 'remark': {
      const known = of(given, kind);
      const draft = draftNumber(coder, course, known?.draft ?? 0);
      return { kind, side, draft, ...stand(coder, course, course.draft(draft), known) };
    }
    default:
      return kind satisfies never;
  }
}

function atTable(coder: Coder, course: Course, kind: OfASide, side: Side, given?: Intent): Intent {
  const { table } = course;
  switch (kind) {
    case 'table': {
      const known = of(given, kind);
      const base =
        course.drafts.length > 0 ? perhaps(coder, known?.base, (n) => draftNumber(coder, course, n ?? 0)) : undefined;
      return { kind, side, terms: terms(coder, course, side, known?.terms), ...(base === undefined ? {} : { base }) };
    }
    case 'sign': {
      const { drafts = [] } = of(given, kind) ?? {};
      const count = coder.below(table.sides.length, drafts.length - 1) + 1;
      return {
        kind,
        side,
        drafts: Array.from({ length: count }, (_, i) => draftNumber(coder, course, drafts[i] ?? 0)),
      };
    }
    case 'vote':
      return { kind, side, accept: yesNo(coder, of(given, kind)?.accept ?? false) };
    case 'hold':
    case 'walk':
      return { kind, side };
    default:
      return kind satisfies never;
  }
}

/** A reply names its question, and that the side which answers. */
function reply(coder: Coder, course: Course, given?: Intent & { readonly kind: 'reply' }): Intent {
  const { questions } = course;
  const asked = questions.length - coder.below(questions.length + 1, given ? questions.length - given.question : 0);
  const { to = course.table.sides[0] as Side, about: what = 'priorities' } = questions[asked - 1] ?? {};
  return { kind: 'reply', side: to, question: asked, answer: answer(coder, course, what, given?.answer) };
}

const movesOf = ({ moves }: CompiledScenario, side: Side, channel: boolean): string[] =>
  Object.values(moves)
    .filter((move) => move.side === side && Boolean(move.carriesWhisper) === channel)
    .map(({ id }) => id);
