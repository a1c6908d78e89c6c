import { useStore } from 'zustand';
import type { App } from './app';
import { store } from './browser';

/** A part of the app's state, for a component; it is drawn again when that part changes. */
export const useApp = <T>(select: (app: App) => T): T => useStore(store, select);
