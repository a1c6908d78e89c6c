import { useEffect, useState } from 'preact/hooks';
import { actions, useApp, type Preferences } from '../../store';
import { languageName, LANGUAGES, t } from '../../text';
import { Button, Choice, Dialog } from '../design';
import styles from './settings.module.css';

interface DialogProps {
  readonly onClose: () => void;
}

/** How the game looks, runs and counts. Everything holds at once and is remembered by the browser. */
export function SettingsDialog({ onClose }: DialogProps) {
  const preferences = useApp((app) => app.preferences);
  return (
    <Dialog title={t('settings.title')} onClose={onClose}>
      <div class={styles.list}>
        {LANGUAGES.length > 1 && (
          <Choice
            legend={t('settings.language')}
            note={t('settings.languageNote')}
            options={LANGUAGES.map((tag) => ({ value: tag, label: languageName(tag) }))}
            value={preferences.language}
            onChange={(language) => actions.prefer({ language })}
          />
        )}
        <Row preferences={preferences} name="appearance" values={['evening', 'paper']} />
        <Row preferences={preferences} name="speed" values={['slow', 'normal', 'fast', 'instant']} />
        <Row preferences={preferences} name="motion" values={['system', 'reduced', 'full']} />
        <Row preferences={preferences} name="lens" values={['ledger', 'interests']} />
        <Switch preferences={preferences} name="tutor" />
        <Switch preferences={preferences} name="guide" />
        <Switch preferences={preferences} name="unfolded" />
        <Switch preferences={preferences} name="pages" />
        <Switch preferences={preferences} name="shortcuts" />
        <DeleteAll />
      </div>
    </Dialog>
  );
}

interface RowProps<Name extends 'appearance' | 'speed' | 'motion' | 'lens'> {
  readonly preferences: Preferences;
  readonly name: Name;
  readonly values: readonly Preferences[Name][];
}

function Row<Name extends 'appearance' | 'speed' | 'motion' | 'lens'>({ preferences, name, values }: RowProps<Name>) {
  return (
    <Choice
      legend={t(`settings.${name}`)}
      note={t(`settings.${name}Note`)}
      options={values.map((value) => ({ value, label: t(`settings.${value}`) }))}
      value={preferences[name]}
      onChange={(value) => actions.prefer({ [name]: value } as Partial<Preferences>)}
    />
  );
}

const Switch = ({
  preferences,
  name,
}: {
  readonly preferences: Preferences;
  readonly name: 'tutor' | 'guide' | 'unfolded' | 'pages' | 'shortcuts';
}) => (
  <label class={styles.switch}>
    <input
      type="checkbox"
      checked={preferences[name]}
      onChange={(event) => actions.prefer({ [name]: event.currentTarget.checked })}
    />
    <span>
      <b>{t(`settings.${name}`)}</b>
      <small>{t(`settings.${name}Note`)}</small>
    </span>
  </label>
);

/** Deletes every game kept in this browser, after a second question. */
function DeleteAll() {
  // A game that was begun since the list was read counts as well.
  useEffect(() => void actions.refreshSaves(), []);
  const own = useApp((app) => app.saves)?.filter((save) => !save.bundled) ?? [];
  const [asking, setAsking] = useState(false);
  const remove = async (): Promise<void> => {
    setAsking(false);
    for (const save of own) await actions.remove(save.id);
  };
  return (
    <div class={styles.delete}>
      <p>{t('settings.kept', { n: own.length })}</p>
      <Button
        variant="danger"
        icon="trash-2"
        refusal={own.length === 0 ? t('settings.nothingKept') : undefined}
        onClick={() => setAsking(true)}
      >
        {t('settings.deleteAll')}
      </Button>
      {asking && (
        <Dialog
          title={t('settings.deleteTitle', { n: own.length })}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{t('settings.deleteNo')}</Button>
              <Button variant="danger" icon="trash-2" onClick={() => void remove()}>
                {t('settings.deleteYes')}
              </Button>
            </>
          }
        >
          <p>{t('settings.deleteText')}</p>
        </Dialog>
      )}
    </div>
  );
}
