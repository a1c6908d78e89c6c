import { nameOf, type BySide, type Scenario, type Side } from '../../engine';
import { t } from '../../text';

/** A side with what the person who led it calls themselves, where they do. */
export function personName(scenario: Scenario, side: Side, names: Partial<BySide<string>>): string {
  const name = names[side];
  return name ? t('debrief.side-of', { side: nameOf(scenario, side), name }) : nameOf(scenario, side);
}

export const issueName = ({ issues }: Scenario, issue: string): string =>
  issues.find(({ id }) => id === issue)?.name ?? issue;

/** Name of an option of an issue; null where it is left open. */
export function optionName({ issues }: Scenario, issue: string, option: string | null | undefined): string | null {
  if (option === null || option === undefined || option === 'open') return null;
  return issues.find(({ id }) => id === issue)?.options.find(({ id }) => id === option)?.name ?? option;
}
