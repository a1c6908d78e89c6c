import { t } from '../../text';
import { lookedAt, type Play } from './play-context';

/** Why the draft that the builder shows cannot be changed; null where it can. */
export function lockedBy(play: Play): string | null {
  const draft = lookedAt(play);
  if (play.me === null) return t('draft.watcher');
  if (play.view.phase === 'over') return t('draft.locked-over');
  if (play.view.phase === 'closing') return t('draft.locked-closing');
  return draft && t('draft.locked-tabled', { number: draft.number });
}
