export { mountTable, type TableDeps } from './mount';
