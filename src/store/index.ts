export * from './app';
export type { Frame } from './frame';
export * from './pressables';
export * from './select';
export { actions, start, store } from './browser';
export { createApp, type AppInstance } from './create';
export type { BundledLog, Deps, Vault } from './deps';
export { memoryVault } from './vault-memory';
export { useApp } from './use-app';
