export { Curtain } from './curtain';
