export * from './hand-in';
