import { sha1 } from '@noble/hashes/legacy.js';
import type { Side } from '../../engine';
import type { ClassRow } from '../debrief/row';
import { DEGREES, STATEMENTS, TIMES, type Shift } from '../survey';

/*
 * A class's games as statements of the Experience API (xAPI 1.0.3, ADL 2016), for those who collect them: who sat in a
 * seat attempted the exercise, answered what they were asked, and completed it. Nobody is named.
 */

/** Words to tell people what is meant; they are the caller's, who has the catalogue. */
export interface XapiWords {
  readonly statement: (statement: (typeof STATEMENTS)[number], when: (typeof TIMES)[number]) => string;
  readonly degree: (degree: (typeof DEGREES)[number]) => string;
}

type Words = Readonly<Record<'en', string>>;

interface Activity {
  readonly objectType: 'Activity';
  readonly id: string;
  readonly definition: {
    readonly type: string;
    readonly name: Words;
    readonly interactionType?: 'likert';
    readonly scale?: readonly { readonly id: string; readonly description: Words }[];
  };
}

export interface Statement {
  readonly id: string;
  readonly actor: {
    readonly objectType: 'Agent';
    readonly account: { readonly homePage: string; readonly name: string };
  };
  readonly verb: { readonly id: string; readonly display: Words };
  readonly object: Activity;
  readonly result?: {
    readonly completion?: boolean;
    readonly response?: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
  readonly context: {
    readonly platform: 'Impasse';
    readonly language: 'en';
    readonly contextActivities?: { readonly parent: readonly Activity[] };
    readonly extensions: Readonly<Record<string, unknown>>;
  };
  readonly timestamp?: string;
}

/** A name that no site can have (RFC 2606): accounts and terms stand under it, and nothing is to be found there. */
const HOME = 'https://impasse.invalid';

const verb = (name: 'attempted' | 'answered' | 'completed'): Statement['verb'] => ({
  id: `http://adlnet.gov/expapi/verbs/${name}`,
  display: { en: name },
});

/** All that is to be told of some games, one person after the other. The same games give the same statements, by their ids, too. */
export const statementsOf = (rows: readonly ClassRow[], words: XapiWords): Statement[] =>
  rows.flatMap((row) => row.persons.flatMap((side) => ofPerson(row, side, words)));

function ofPerson(row: ClassRow, side: Side, words: XapiWords): Statement[] {
  const exercise = exerciseOf(row);
  const common = { ...aboutPerson(row, side), object: exercise };
  const shift = row.shifts.find((one) => one.side === side);
  return [
    { id: uuid(row, side, 'attempted'), ...common, verb: verb('attempted'), timestamp: row.started },
    ...(shift ? answersOf(row, side, shift, exercise, words) : []),
    { id: uuid(row, side, 'completed'), ...common, verb: verb('completed'), result: resultOf(row, side) },
  ];
}

const aboutPerson = ({ seal, seats, settings }: ClassRow, side: Side): Pick<Statement, 'actor' | 'context'> => ({
  actor: { objectType: 'Agent', account: { homePage: HOME, name: `${seal}-${String(side)}` } },
  context: {
    platform: 'Impasse',
    language: 'en',
    extensions: { [term('seat')]: side, [term('seats')]: seats, [term('rounds')]: settings.rounds },
  },
});

const term = (name: string): string => `${HOME}/xapi/${name}`;

const exerciseOf = ({ scenario: { id, hash, title } }: ClassRow): Activity => ({
  objectType: 'Activity',
  id: `${HOME}/scenarios/${id}/${hash}`,
  definition: { type: 'http://adlnet.gov/expapi/activities/simulation', name: { en: title } },
});

/** How it ended, in words and numbers. No score: sides differ, and a rank by gains would be none by skill. */
const resultOf = (row: ClassRow, side: Side): NonNullable<Statement['result']> => ({
  completion: true,
  extensions: {
    [term('verdict')]: row.verdict,
    [term('ending')]: row.ending,
    [term('round')]: row.round,
    [term('durability')]: row.durability,
    [term('gain-in-points')]: row.gains[side] / 100,
    [term('habits')]: row.habits[side] ?? null,
  },
});

function answersOf(row: ClassRow, side: Side, shift: Shift, exercise: Activity, words: XapiWords): Statement[] {
  const { actor, context } = aboutPerson(row, side);
  return TIMES.flatMap((when) =>
    STATEMENTS.flatMap((statement, at): Statement[] => {
      const answer = shift[when]?.[at] ?? null;
      if (answer === null) return [];
      return [
        {
          id: uuid(row, side, `answered ${statement} ${when}`),
          actor,
          verb: verb('answered'),
          object: {
            objectType: 'Activity',
            id: `${HOME}/survey/${statement}/${when}`,
            definition: {
              type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
              name: { en: words.statement(statement, when) },
              interactionType: 'likert',
              scale: DEGREES.map((degree) => ({ id: String(degree), description: { en: words.degree(degree) } })),
            },
          },
          result: { response: String(answer) },
          context: { ...context, contextActivities: { parent: [exercise] } },
        },
      ];
    }),
  );
}

/** The name space of these ids, drawn once. */
const SPACE = '5b1f4c0e6d2a4f7f9a3c8e1d7b60c24f';

/** The same for the same: a UUID of version 5 (RFC 4122), so that a store takes no statement twice. */
function uuid({ seal }: ClassRow, side: Side, about: string): string {
  const space = Array.from({ length: 16 }, (_, i) => parseInt(SPACE.slice(2 * i, 2 * i + 2), 16));
  const name = new TextEncoder().encode(`${seal} ${String(side)} ${about}`);
  const bytes = sha1(Uint8Array.from([...space, ...name])).slice(0, 16);
  const hex = Array.from(bytes, (byte, i) => {
    const marked = i === 6 ? (byte & 0x0f) | 0x50 : i === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  }).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
