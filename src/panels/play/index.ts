export { LedgerPanel } from './ledger-panel';
export { MetersPanel } from './meters-panel';
export { nameOf } from './names';
export { PlayContext } from './play-context';
export { PlayScreen } from './play-screen';
export { RecordPanel } from './record-panel';
export { Stage, type MountStage } from './stage';
export { TermsList } from './terms-list';
export { usePlayValue } from './use-play';
