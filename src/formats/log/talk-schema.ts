import * as v from 'valibot';
import { GROUNDS, LINES, NEARNESS, STANDS, WEIGHTS } from '../../engine';
import { count, id, option, side } from './shapes';

/* The shape of what is said at the table. */

const clause = v.strictObject(option);
const subjects = [v.literal('priorities'), clause, v.strictObject({ draft: count })] as const;
export const about = v.union(subjects);
export const bargain = { give: clause, want: v.exactOptional(clause) };
/** What a question or an offer is about. */
export const matter = v.union([...subjects, v.strictObject(bargain)]);
export const claim = v.union([
  v.strictObject({ issue: id, weight: v.picklist(WEIGHTS) }),
  v.strictObject({ ...option, line: v.picklist(LINES) }),
]);
const threat = v.union([v.literal('walk'), v.strictObject({ move: id })]);
export const warning = { side, unless: v.union([clause, v.strictObject({ sign: count })]), by: count, then: threat };
export const keptWord = v.union([
  v.strictObject({ never: clause }),
  v.strictObject({ trade: count, clause }),
  v.strictObject({ warning: threat }),
]);
export const stand = {
  ground: v.picklist(GROUNDS),
  near: v.picklist(NEARNESS),
  likes: v.exactOptional(id),
  blocks: v.exactOptional(clause),
  line: v.exactOptional(v.picklist(LINES)),
  move: v.exactOptional(id),
};
export const answer = v.union([
  v.strictObject({ first: id, last: id }),
  v.strictObject({ stand: v.picklist(STANDS), line: v.exactOptional(v.picklist(LINES)) }),
  v.strictObject(stand),
  v.strictObject({ trade: v.picklist(['agree', 'decline']) }),
  v.strictObject({ withheld: v.picklist(['you-first', 'not-now']) }),
]);
