import type { Issue, Option, Scenario, Side } from '../../engine';
import { language, listed, t } from '../../text';

/** A side's name, as every screen gives it. */
export const nameOf = (side: Side): string => t('shell.side', { side });

/** Sides as a list in words. */
export const listOf = (sides: readonly Side[]): string => listed(sides.map(nameOf));

/** The same as short as may be, for figures. */
export const compact = (words: readonly string[]): string =>
  new Intl.ListFormat(language(), { type: 'unit', style: 'short' }).format(words);

export const issueOf = (scenario: Scenario, issue: string): Issue | undefined =>
  scenario.issues.find(({ id }) => id === issue);

export const optionOf = (scenario: Scenario, issue: string, option: string | undefined): Option | undefined =>
  issueOf(scenario, issue)?.options.find(({ id }) => id === (option ?? 'open'));

/** Name of the option chosen for an issue; an issue not named is left open. */
export const optionName = (scenario: Scenario, issue: string, option: string | undefined): string =>
  optionOf(scenario, issue, option)?.name ?? t('draft.left-open');
