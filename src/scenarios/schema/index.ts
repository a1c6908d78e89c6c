export { scenario } from './scenario';
export { cited, id, vector, vectorUp } from './basics';
export { effect } from './effect';
export { sideSheet } from './side';
