export { scenario } from './scenario';
export { cited, vector, vectorUp } from './basics';
export { effect } from './effect';
