/** All that reads, checks and cuts logs: one part, loaded when a log is first read. */
export { parse } from './parse';
export { parseBytes } from './bytes';
export { verify } from './verify';
export { prove } from './proof';
export { exportFor } from './export';
export { ClassReader } from './class-reader';
