import { useState } from 'preact/hooks';
import { inText, type Scenario, type Side, type View } from '../../engine';
import { t } from '../../text';
import { Paper, TabPanel, Tabs } from '../design';
import { Confidential } from './confidential';
import { General } from './general';
import styles from './sheet.module.css';

interface SheetProps {
  readonly scenario: Scenario;
  readonly side: Side;
  /** The table as it stands, for numbers of the moment; without it, those of the opening. */
  readonly view?: View | undefined;
  /** In a narrow panel: no second sheet, smaller head. */
  readonly compact?: boolean;
}

/** The dossier of one seat: its confidential sheet, and the briefing that everybody has. */
export function Sheet({ scenario, side, view, compact = false }: SheetProps) {
  const [page, setPage] = useState<'own' | 'all'>('own');
  return (
    <Paper class={styles.dossier} stack={!compact} data-compact={compact}>
      <Tabs
        name={`sheet-${side}`}
        label={t('sheet.tabsLabel', { side: inText(scenario, side) })}
        tabs={[
          { id: 'own', label: t('sheet.tabOwn') },
          { id: 'all', label: t('sheet.tabAll') },
        ]}
        selected={page}
        onSelect={setPage}
      />
      <TabPanel name={`sheet-${side}`} id={page}>
        {page === 'own' ? (
          <Confidential scenario={scenario} side={side} view={view} />
        ) : (
          <General scenario={scenario} />
        )}
      </TabPanel>
    </Paper>
  );
}
