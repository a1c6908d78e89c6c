import { clausesPage, paidPage, talkedPage } from './page-bars';
import { endsPage, openingsPage, roadsPage } from './page-ends';
import { habitsPage } from './page-habits';
import { missedPage } from './page-missed';
import { surveyPage } from './page-survey';
import { closingPage, lastingPage } from './page-time';
import type { Page, View } from './view';

/** The discussion in its order: what came out, how it came about, what was missed, and who did what. */
export function pagesOf({ group }: Pick<View, 'group'>): readonly ((view: View) => Page)[] {
  const signed = group.rows.some(({ terms }) => terms !== null);
  return [
    endsPage,
    roadsPage,
    openingsPage,
    closingPage,
    ...(signed ? [clausesPage] : []),
    paidPage,
    ...(signed ? [lastingPage] : []),
    ...(group.settings.talk ? [talkedPage] : []),
    habitsPage,
    missedPage,
    ...(group.rows.some(({ shifts }) => shifts.length > 0) ? [surveyPage] : []),
  ];
}
