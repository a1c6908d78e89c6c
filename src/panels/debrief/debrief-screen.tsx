import { useApp } from '../../store';
import { t } from '../../text';
import { ButtonLink } from '../design';
import { Acts } from './acts';
import { Again } from './again';
import { Better } from './better';
import { FinalLedger } from './final-ledger';
import { FlowFigure } from './flow-figure';
import { HandIn } from './hand-in';
import { Hatches } from './hatches';
import { HistoryTable } from './history-table';
import { Lead } from './lead';
import { NetFigure } from './net-figure';
import { Next } from './next';
import { Proof } from './proof';
import { Said } from './said';
import { Scale } from './scale';
import { ScatterFigure } from './scatter-figure';
import { Top } from './top';
import { DebriefContext, useDebriefValue, type Debrief } from './use-debrief';
import { StudyContext, useStudying } from './use-studies';
import { Wants } from './wants';
import { WindowFigure } from './window-figure';
import { ZeroSum } from './zero-sum';
import styles from './debrief.module.css';

/** The next morning's front page: the verdict as its headline, and all that a finished game gives to study. */
export function DebriefScreen() {
  const debrief = useDebriefValue();
  const open = useApp((app) => app.session !== null);
  if (debrief) return <FrontPage key={debrief.session.id} debrief={debrief} />;
  return (
    <div class={styles.page} data-surface="paper">
      <p class={styles.none}>{open ? t('debrief.not-over') : t('shell.loading')}</p>
      {open && <ButtonLink href="#/table">{t('debrief.to-table')}</ButtonLink>}
    </div>
  );
}

function FrontPage({ debrief }: { readonly debrief: Debrief }) {
  const told = debrief.seenBy === null && !debrief.sealed;
  const studying = useStudying(debrief.log, told);
  return (
    <DebriefContext.Provider value={debrief}>
      <StudyContext.Provider value={studying}>
        <article class={styles.page} data-surface="paper">
          <Hatches />
          <Top />
          <Again />
          <HandIn />
          <Scale />
          <div class={styles.front}>
            <div class={styles.column}>
              <Lead />
              {told && <HistoryTable />}
            </div>
            <div class={styles.column}>
              <NetFigure />
              <FlowFigure />
              {told && <WindowFigure />}
            </div>
            <div class={styles.column}>{told ? <Packages /> : <SeatOnly sealed={debrief.sealed} />}</div>
            <div class={styles.below}>
              <FinalLedger />
              {told && <ZeroSum />}
            </div>
          </div>
          {told && <Wants />}
          <Said />
          <Acts />
          <Proof />
          <Next />
        </article>
      </StudyContext.Provider>
    </DebriefContext.Provider>
  );
}

const Packages = () => (
  <>
    <ScatterFigure />
    <Better />
  </>
);

/** In a log of one seat, in place of what only all secrets together can tell. */
const SeatOnly = ({ sealed }: { readonly sealed: boolean }) => (
  <>
    <p class={styles.only}>{sealed ? t('debrief.sealed') : t('debrief.no-secrets')}</p>
    <HistoryTable />
  </>
);
