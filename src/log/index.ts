export * from './format';
export * from './write';
export * from './draws';
export * from './frames';
export * from './record';
export { sealOf, sealOfHeader } from './seal';
export { exportLog, parseLog, verifyLog, type ParsedLog, type Verified } from './reader';
export { sentence, type Sentence } from './sentence';
