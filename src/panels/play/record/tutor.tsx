import { useState } from 'preact/hooks';
import { inText } from '../../../engine';
import { t } from '../../../text';
import { IconButton } from '../../design';
import { usePlay } from '../play-context';
import { reasonOf } from './record-panel';
import { useEntries } from './use-entries';
import styles from '../stage/overlays.module.css';

/** In tutor mode: why the computer did the last thing it did. */
export function TutorNote() {
  const { preferences, me, scenario } = usePlay();
  const entries = useEntries();
  const [read, setRead] = useState(-1);
  const entry = preferences.tutor
    ? entries.findLast((each) => reasonOf(each, scenario) !== null && each.side !== me)
    : undefined;
  const reason = entry && reasonOf(entry, scenario);
  if (!entry?.side || !reason || entry.frame <= read) return null;
  return (
    <aside class={styles.tutor} data-surface="paper" data-lit aria-label={t('play.tutor')}>
      <p>
        <strong>{t('play.tutor-why', { side: inText(scenario, entry.side) })}</strong> {reason}
      </p>
      <IconButton icon="x" size="small" label={t('play.close')} onClick={() => setRead(entry.frame)} />
    </aside>
  );
}
