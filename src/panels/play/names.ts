import { inText, nameOf, type Issue, type Option, type Roster, type Scenario, type Side } from '../../engine';
import { language, listed, t } from '../../text';

/** Sides in a sentence, as a list. */
export const listInText = (scenario: Roster, sides: readonly Side[]): string =>
  listed(sides.map((side) => inText(scenario, side)));

/** Sides as a list of their own. */
export const listOf = (scenario: Roster, sides: readonly Side[]): string =>
  listed(sides.map((side) => nameOf(scenario, side)));

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
