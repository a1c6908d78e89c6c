export * from './sides';
export * from './result';
export * from './scenario';
export * from './table';
export * from './state';
export * from './intent';
export * from './event';
export * from './effect';
