import * as v from 'valibot';
import { GROUNDS, LINES, NEARNESS, STANDS } from '../../engine';
import { count, id, option } from './shapes';

/* The shape of what is said at the table. */

const clause = v.strictObject(option);
export const about = v.union([v.literal('priorities'), clause, v.strictObject({ draft: count })]);
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
  v.strictObject({ withheld: v.picklist(['you-first', 'not-now']) }),
]);
