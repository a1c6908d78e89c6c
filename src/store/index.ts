export * from './app';
export type { Frame } from './frame';
export * from './pressables';
export * from './select';
export { actions, start, store } from './browser';
export { useApp } from './use-app';
export { fetchRemedies } from './notices';
export { viewersOf } from './session';
export { isSealed, namesOf } from './summary';
