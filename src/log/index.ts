export * from './format';
export * from './write';
export * from './draws';
export * from './frames';
export * from './record';
export { lastSeal, sealOf, sealOfHeader } from './seal';
export { exportLog, parseLog, verifyLog, type ParsedLog, type Verified } from './reader';
export { sentence, type Sentence } from './sentence';
export { transcript, type Told } from './transcript';
