export { effect, scenarioOne, scenarioTwo } from './scenario';
export { ONE } from './dialect';
export { cited, id } from './basics';
export { sheetOne } from './side';
