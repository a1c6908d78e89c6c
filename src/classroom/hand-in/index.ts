export { codesIn } from './armour';
export { checkNumber, codeOf, openCode, type Coded, type OpenedCode } from './code';
export { replay, restore, type Replayed, type Restored, type Step } from './restore';
