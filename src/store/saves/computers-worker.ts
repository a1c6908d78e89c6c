import { expose } from 'comlink';
import { computersOf } from './computers-check';

/** Leads the computers of one log after the other again. */
const checking = { computersOf };

export type Checking = typeof checking;

expose(checking);
