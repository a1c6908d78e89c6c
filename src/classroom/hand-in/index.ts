export { codesIn } from './armour';
export { codeOf, openCode, type Coded, type OpenedCode } from './code';
export { restore, type Restored } from './restore';
