import { useApp } from '../../store';
import { PrepareScreen } from './prepare/prepare-screen';
import { PrintScreen } from './print/print-screen';

/** What a teacher prepares, prints and projects. */
export function ClassScreen() {
  const page = useApp((app) => (app.screen.name === 'class' ? app.screen.page : 'prepare'));
  return page === 'print' ? <PrintScreen /> : <PrepareScreen />;
}
