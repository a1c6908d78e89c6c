import type { BySide, Scenario, Side } from '../../engine';
import { t } from '../../text';

export const nameOf = (side: Side): string => t('shell.side', { side });

/** A side with what the person who led it calls themselves, where they do. */
export function personName(side: Side, names: Partial<BySide<string>>): string {
  const name = names[side];
  return name ? t('debrief.side-of', { side: nameOf(side), name }) : nameOf(side);
}

/** The name as it stands in the middle of a sentence. */
export const inText = (side: Side): string => t('debrief.side-in-text', { side });

export const issueName = ({ issues }: Scenario, issue: string): string =>
  issues.find(({ id }) => id === issue)?.name ?? issue;

/** Name of an option of an issue; null where it is left open. */
export function optionName({ issues }: Scenario, issue: string, option: string | null | undefined): string | null {
  if (option === null || option === undefined || option === 'open') return null;
  return issues.find(({ id }) => id === issue)?.options.find(({ id }) => id === option)?.name ?? option;
}
