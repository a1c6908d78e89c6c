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

/** What a chart has room for beside its lines, in ems; the table below it has the whole name. */
const ROOM_IN_CHART = 7.2;

/** About how wide a letter of the charts' typeface is, in ems: charts are laid out before anything is drawn. */
function widthOf(letter: string): number {
  if (letter >= '\u2e80') return 1;
  if (/[MWmw@%]/.test(letter)) return 0.95;
  if (/[ ijlft.,:;'’|]/.test(letter)) return 0.3;
  return /\p{Lu}/u.test(letter) ? 0.7 : 0.52;
}

/** A side's name as a chart writes it: as much of it as there is room for. */
export const nameInChart = (scenario: Scenario, side: Side): string => shortened(nameOf(scenario, side), ROOM_IN_CHART);

/** About how wide words are in a chart, in ems. */
export const emsOf = (words: string): number => [...words].reduce((sum, letter) => sum + widthOf(letter), 0);

/** Words as a chart writes them: as many of their letters as there is room for, in ems. */
export function shortened(words: string, ems: number): string {
  const letters = [...words];
  let room = ems;
  const kept = letters.findIndex((letter) => (room -= widthOf(letter)) < 0);
  return kept < 0 ? words : `${letters.slice(0, kept).join('').trimEnd()}…`;
}
