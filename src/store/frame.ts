export type { Frame } from '../log';
