export { statementsOf } from './statements';
