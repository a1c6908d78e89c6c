export { prepareArt } from './art';
export { mountTable, type TableDeps } from './mount';
