import type { Issue, Option, Scenario, Terms } from '../../../engine';
import { t } from '../../../text';
import { issueOf, optionName } from '../names';
import { lookedAt, type Play } from '../play-context';

/** Why the draft that the builder shows cannot be changed; null where it can. */
export function lockedBy(play: Play): string | null {
  const draft = lookedAt(play);
  if (play.me === null) return t('draft.watcher');
  if (play.view.phase === 'over') return t('draft.locked-over');
  if (play.view.phase === 'closing') return t('draft.locked-closing');
  return draft && t('draft.locked-tabled', { number: draft.number });
}

/** Why an option cannot be chosen beside the rest of the terms; null where it can. */
export function barredBy(scenario: Scenario, terms: Terms, issue: Issue, option: Option): string | null {
  for (const { terms: pair, why } of scenario.excluded ?? []) {
    if (pair[issue.id] !== option.id) continue;
    const [other, chosen] = Object.entries(pair).find(([id]) => id !== issue.id) ?? ['', ''];
    if (terms[other] !== chosen) continue;
    const names = { issue: issueOf(scenario, other)?.name ?? other, option: optionName(scenario, other, chosen) };
    return t('draft.excluded', { ...names, why: why.text });
  }
  return null;
}
