export { GlossaryDialog } from './glossary-dialog';
export { HowScreen } from './how-screen';
export { SourceDialog } from './source-dialog';
export { SourcesScreen } from './sources-screen';
