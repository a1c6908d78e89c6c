export * from './app';
export * from './frame';
