export { ClassDebriefScreen } from './screen';
