export * from './hand-in';
export * from './debrief';
