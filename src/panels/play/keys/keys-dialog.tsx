import { Fragment } from 'preact';
import { actions, useApp } from '../../../store';
import { t } from '../../../text';
import { Dialog } from '../../design';
import styles from '../turn/dialogs.module.css';

const ROWS = [
  ['1 – 4', 'tracks'],
  ['T', 'table'],
  ['G', 'sign'],
  ['H', 'hold'],
  ['W', 'walk'],
  ['Q', 'say'],
  ['V', 'worth'],
  ['U', 'undo'],
  ['Ctrl Z', 'undo'],
  ['Ctrl Shift Z', 'redo'],
  ['D', 'draft'],
  ['L', 'ledger'],
  ['R', 'record'],
  ['A', 'acts'],
  ['M', 'meters'],
  ['B', 'sheet'],
  ['S', 'skip'],
  ['Esc', 'close'],
  ['?', 'help'],
] as const;

/** The keyboard map, and the switch that turns single keys off. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const shortcuts = useApp((app) => app.preferences.shortcuts);
  return (
    <Dialog title={t('play.keys-title')} onClose={onClose}>
      <label class={styles.toggle}>
        <input
          type="checkbox"
          checked={shortcuts}
          onChange={({ currentTarget }) => actions.prefer({ shortcuts: currentTarget.checked })}
        />
        {t('play.keys-on')}
      </label>
      <dl class={styles.keys}>
        {ROWS.map(([key, name]) => (
          <Fragment key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`play.keys-${name}`)}</dd>
          </Fragment>
        ))}
        <dt>
          <kbd>{t('play.arrows')}</kbd>
        </dt>
        <dd>{t('play.keys-arrows')}</dd>
      </dl>
    </Dialog>
  );
}
