export { fetchDrawings } from './drawings';
export { mountTable, type TableDeps } from './mount';
