export * from './format';
export * from './write';
export * from './draws';
export * from './frames';
export * from './record';
export { sealOf, sealOfHeader } from './seal';
export { LARGEST_LOG, tooLarge } from './limits';
export { exportLog, parseLog, parseLogFile, verifyLog, type CheckedBy, type ParsedLog, type Verified } from './reader';
export { sentence, type Sentence } from './sentence';
