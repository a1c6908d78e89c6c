import { useRef, useState } from 'preact/hooks';
import { inText } from '../../engine';
import { DELEGATIONS } from '../../log';
import { actions, canGoOn, hasComputers, isSealed, type SaveSummary } from '../../store';
import { t } from '../../text';
import { Button, dayAndTime, DressedFor, Flag, Icon, IconButton } from '../design';
import { FactLine } from './fact-line';
import { Rename } from './rename';
import { sidesOfSave } from './save-sides';
import { savePersons, saveTitle, verdictName } from './save-words';
import styles from './save-row.module.css';

interface SaveRowProps {
  readonly save: SaveSummary;
  /** What the row's buttons call it: no other row has this name. */
  readonly name: string;
  /** Where it stands in the whole list, 1-based, of how many: not all of them need be on the page. */
  readonly at: number;
  readonly of: number;
  /** It came with the last files. */
  readonly isNew: boolean;
  readonly onDelete: (save: SaveSummary) => void;
}

/** A game or log: what it is called, who played when and how far it came, and what can be done with it. */
export function SaveRow({ save, name, at, of, isNew, onDelete }: SaveRowProps) {
  const [renaming, setRenaming] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const close = (): void => {
    setRenaming(false);
    // The button is drawn again before it can take the focus back.
    requestAnimationFrame(() => row.current?.querySelector<HTMLElement>('[data-rename]')?.focus());
  };
  return (
    <li ref={row} class={styles.row} aria-setsize={of} aria-posinset={at} data-save={save.id}>
      <span class={styles.who}>
        <DressedFor scenario={sidesOfSave(save)}>
          {save.persons.length > 0 ? save.persons.map((side) => <Flag key={side} side={side} />) : <Icon name="bot" />}
        </DressedFor>
      </span>
      <div class={styles.what}>
        {renaming ? (
          <Rename save={save} onClose={close} />
        ) : (
          <h3 tabIndex={-1}>
            {saveTitle(save)} {isNew && <small class={styles.fresh}>{t('saves.isNew')}</small>}
          </h3>
        )}
        <Facts save={save} />
      </div>
      <em class={styles.how}>{standing(save)}</em>
      <Ways save={save} name={name} onRename={() => setRenaming(true)} onDelete={onDelete} />
    </li>
  );
}

/** The second line: one short fact after another, as many as there are. */
function Facts({ save }: { readonly save: SaveSummary }) {
  const { bundled, started, changed, label, title, file, seenBy, verdict } = save;
  if (bundled) return <FactLine facts={[t('gallery.bundled')]} />;
  return (
    <FactLine
      facts={[
        savePersons(save) || t('saves.nobody'),
        started === undefined
          ? t('saves.kept', { when: dayAndTime(changed) })
          : t('saves.played', { when: dayAndTime(started) }),
        verdict === null && t('saves.round', { round: save.round, rounds: save.rounds }),
        seenBy && t('saves.seenBy', { side: inText(sidesOfSave(save), seenBy) }),
        label && title,
        file && t('saves.from', { file }),
        isSealed(save) && t(save.damaged ? 'saves.sealedDamaged' : 'saves.sealed'),
        hasComputers(save) && <Computers save={save} />,
        ...(save.remarks ?? []).map((remark) => <Remark key={remark} remark={remark} />),
      ]}
    />
  );
}

/** Whether the computers did what they do: found out while the list is read. */
function Computers({ save: { computers } }: { readonly save: SaveSummary }) {
  const found = computers?.by === DELEGATIONS ? computers.found : 'waiting';
  if (found !== 'differ') return <>{t(`saves.computers-${found}`)}</>;
  return (
    <b class={styles.remark}>
      <Icon name="triangle-alert" /> {t('saves.computers-differ')}
    </b>
  );
}

const Remark = ({ remark }: { readonly remark: NonNullable<SaveSummary['remarks']>[number] }) => (
  <b class={styles.remark}>
    <Icon name="triangle-alert" /> {t(`saves.remark-${remark}`)}
  </b>
);

/** How far a game has come; one that cannot be read is said to be so, since it can only be taken away or deleted. */
function standing({ damaged, verdict }: SaveSummary): string {
  if (damaged) return t('gallery.damaged');
  return verdict ? verdictName(verdict) : t('saves.open');
}

interface WaysProps {
  readonly save: SaveSummary;
  readonly name: string;
  readonly onRename: () => void;
  readonly onDelete: (save: SaveSummary) => void;
}

/** What is sealed can be played on and deleted, but neither watched nor taken away. */
const Ways = ({ save, name: title, onRename, onDelete }: WaysProps) => {
  const { id, bundled } = save;
  const sealed = isSealed(save);
  return (
    <div class={styles.ways}>
      {canGoOn(save) && (
        <Button
          class={styles.go ?? ''}
          icon="armchair"
          aria-label={t('saves.labelContinue', { title })}
          onClick={() => void actions.openSave(id, 'play')}
        >
          {t('saves.doContinue')}
        </Button>
      )}
      {!sealed && (
        <Button
          class={styles.go ?? ''}
          icon="play"
          aria-label={t('saves.labelWatch', { title })}
          onClick={() => void actions.openSave(id, 'replay')}
        >
          {t('saves.doWatch')}
        </Button>
      )}
      {!bundled && (
        <IconButton icon="file-pen-line" label={t('saves.doRename', { title })} data-rename onClick={onRename} />
      )}
      {!sealed && (
        <IconButton
          icon="download"
          label={t('saves.labelDownload', { title })}
          onClick={() => void actions.download(id)}
        />
      )}
      {!bundled && (
        <IconButton icon="trash-2" label={t('saves.labelDelete', { title })} onClick={() => onDelete(save)} />
      )}
    </div>
  );
};
