import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from './icon';
import styles from './tabs.module.css';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: string;
  readonly badge?: string | number;
}

interface TabsProps<Id extends string> {
  /** Names the list, and is the stem of the ids that tie tabs to panels. */
  readonly name: string;
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
}

const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** A list of tabs: one stop for the tab key, arrows move within it, the chosen panel opens at once. */
export function Tabs<Id extends string>({ name, label, tabs, selected, onSelect }: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const next =
      tabs[
        step(
          tabs.findIndex((tab) => tab.id === selected),
          tabs.length,
        )
      ];
    if (!next) return;
    onSelect(next.id);
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(tabId(name, next.id))}`)?.focus();
  };
  return (
    <div class={styles.list} role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          class={styles.tab}
          id={tabId(name, tab.id)}
          aria-selected={tab.id === selected}
          aria-controls={panelId(name, tab.id)}
          tabIndex={tab.id === selected ? 0 : -1}
          onClick={() => onSelect(tab.id)}
        >
          {tab.icon && <Icon name={tab.icon} />}
          {tab.label}
          {tab.badge !== undefined && <span class={styles.badge}>{tab.badge}</span>}
        </button>
      ))}
    </div>
  );
}

interface TabPanelProps {
  readonly name: string;
  readonly id: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** What the chosen tab shows. Render the chosen one only. */
export const TabPanel = ({ name, id, class: extra, children }: TabPanelProps) => (
  <div role="tabpanel" id={panelId(name, id)} aria-labelledby={tabId(name, id)} tabIndex={0} class={extra}>
    {children}
  </div>
);

const tabId = (name: string, id: string): string => `${name}-tab-${id}`;
const panelId = (name: string, id: string): string => `${name}-panel-${id}`;
