import { useApp } from '../../store';
import { lazily } from '../shell/lazy';
import { PrepareScreen } from './prepare/prepare-screen';
import { PrintScreen } from './print/print-screen';

/** It tells what happens as the table does, and needs its parts. */
const ProjectorScreen = lazily(() => import('./during/projector-screen').then((part) => part.ProjectorScreen));

/** What a teacher prepares, prints and projects. */
export function ClassScreen() {
  const page = useApp((app) => (app.screen.name === 'class' ? app.screen.page : 'prepare'));
  if (page === 'print') return <PrintScreen />;
  return page === 'projector' ? <ProjectorScreen /> : <PrepareScreen />;
}
