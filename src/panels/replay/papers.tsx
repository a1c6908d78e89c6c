import type { JSX } from 'preact';
import { actions, useApp, type Panel } from '../../store';
import { t } from '../../text';
import { TabPanel, Tabs } from '../design';
import { LedgerPanel, MetersPanel, RecordPanel } from '../play';
import { Drafts } from './drafts';
import styles from './replay.module.css';

const TABS = ['ledger', 'draft', 'record', 'meters'] as const;
type PaperTab = (typeof TABS)[number];

const PAPERS: Readonly<Record<PaperTab, () => JSX.Element>> = {
  ledger: LedgerPanel,
  draft: Drafts,
  record: RecordPanel,
  meters: MetersPanel,
};

/** Ledger, drafts, record and meters as they stood at that moment. What is pressed on the table opens here. */
export function Papers() {
  const panel = useApp((app) => app.panel);
  const selected = paperOf(panel);
  const Paper = PAPERS[selected];
  return (
    <>
      <Tabs
        name="replay"
        label={t('replay.tabs')}
        tabs={TABS.map((id) => ({ id, label: t(`replay.tab-${id}`) }))}
        selected={selected}
        onSelect={(id) => actions.open(id)}
      />
      <TabPanel name="replay" id={selected} {...(styles.paper ? { class: styles.paper } : {})}>
        <Paper />
      </TabPanel>
    </>
  );
}

const paperOf = (panel: Panel): PaperTab => {
  if (panel === 'whispers') return 'draft';
  return TABS.find((tab) => tab === panel) ?? 'ledger';
};
