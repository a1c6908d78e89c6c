import type { Side, State } from '../../../engine';
import type { ActReason } from '../../../log';
import type { PlayedAct } from '../play-game';
import { finding, type Detector } from './finding';

/** A reason, and the situation in which it was given. */
export interface Reasoned {
  readonly side: Side;
  /** What the reason says, by name; every figure in hundredths. */
  readonly of: (name: string) => number;
  readonly before: State;
  /** The side had tabled a draft before. */
  readonly tabled: boolean;
}

const enough = ({ of }: Reasoned): boolean => of('worth') >= of('ask');
const ownLies = ({ side, before }: Reasoned): boolean => before.drafts.some(({ by }) => by === side);
const unsigned = ({ side, before }: Reasoned): boolean =>
  before.drafts.some(({ by, signatures }) => by === side && signatures.length === 1);

/** What the sentences of `reason.json` and `why.json` claim; those that compare nothing claim nothing. */
const CLAIMS: Readonly<Record<string, (one: Reasoned) => boolean>> = {
  'answer-yes': enough,
  'answer-no': ({ of }) => of('worth') < of('ask'),
  sign: enough,
  'sign-several': enough,
  table: enough,
  'table-some': enough,
  'table-other': (one) => enough(one) && one.tabled && ownLies(one) && unsigned(one),
  'table-beside': (one) => enough(one) && !ownLies(one),
  'table-short': ({ of }) => of('worth') < of('ask') && of('worth') >= of('least'),
  'table-fallen': (one) => ownLies(one) && one.of('before') < one.of('least'),
  'hold-stands': ownLies,
  'hold-insulted': ({ of }) => of('draft') > 0,
  'hold-signed': (one) => !ownLies(one),
  'vote-yes': ({ of }) => of('worth') >= of('least'),
  'vote-no': ({ of }) => of('worth') < of('least'),
  walk: ({ of }) => of('hope') < of('least'),
  move: ({ of }) => of('worth') > 0,
  'move-parting': ({ of }) => of('worth') > 0,
};

/** Whether what a reason claims is true where it was given. */
export const claimHolds = ({ code, values }: ActReason, situation: Omit<Reasoned, 'of'>): boolean =>
  CLAIMS[code]?.({ ...situation, of: (name) => Number(values[name]) }) ?? true;

/** The kinds of acts of which the first word of a reason's code speaks. */
const KINDS: ReadonlySet<string> = new Set(['move', 'whisper', 'answer', 'table', 'sign', 'hold', 'walk', 'vote']);

/** Whether the reason speaks of such an act at all: a code begins with the kind, and may end with yes or no. */
function fits({ intent, reason }: PlayedAct): boolean {
  const words = reason?.code.split('-') ?? [];
  const [kind = ''] = words;
  if (KINDS.has(kind) && kind !== intent.kind) return false;
  if (!('accept' in intent)) return true;
  return words.at(-1) !== (intent.accept ? 'no' : 'yes');
}

/** A reason speaks of another act than the one it was given for, or claims what is not so. */
export const reasonContradicts: Detector = ({ acts }) => {
  const given = acts.filter(({ reason }) => reason !== undefined);
  return finding(given, (act) => {
    const { reason, before, side, at } = act;
    const tabled = acts.some(({ intent, ...one }) => one.at < at && one.side === side && intent.kind === 'table');
    return !fits(act) || (reason !== undefined && !claimHolds(reason, { side, before, tabled }));
  });
};
