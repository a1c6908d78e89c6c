import { useEffect, useState } from 'preact/hooks';
import { actions, useApp, type SaveSummary } from '../../store';
import { t } from '../../text';
import { Button, dayAndTime, Dialog, Icon, SideName } from '../design';
import { DropCard } from './drop-card';
import styles from './saves-screen.module.css';
import { saveTitle, verdictName } from './save-words';

/** Every saved game and log: watch, go on, take away, delete. */
export function SavesScreen() {
  const saves = useApp((app) => app.saves);
  const [doomed, setDoomed] = useState<SaveSummary | null>(null);
  useEffect(() => void actions.refreshSaves(), []);
  return (
    <div class={styles.page}>
      <div class={styles.intro}>
        <h1 tabIndex={-1}>{t('gallery.savesTitle')}</h1>
        <p>{t('gallery.savesIntro')}</p>
      </div>
      <DropCard />
      {saves === null && <p role="status">{t('gallery.loading')}</p>}
      {saves?.length === 0 && <p>{t('gallery.savesEmpty')}</p>}
      {saves && saves.length > 0 && <List saves={saves} onDelete={setDoomed} />}
      {doomed && <Confirm save={doomed} onClose={() => setDoomed(null)} />}
    </div>
  );
}

interface ListProps {
  readonly saves: readonly SaveSummary[];
  readonly onDelete: (save: SaveSummary) => void;
}

const List = ({ saves, onDelete }: ListProps) => (
  <ul class={styles.list}>
    {saves.map((save) => (
      <li key={save.id} class={styles.save}>
        <div class={styles.what}>
          <h2>{saveTitle(save)}</h2>
          <p>{save.bundled ? t('gallery.bundled') : dayAndTime(save.changed)}</p>
          <Remarks save={save} />
        </div>
        <dl class={styles.facts}>
          <dt>{t('gallery.colWho')}</dt>
          <dd>
            {save.persons.length === 0
              ? t('gallery.nobody')
              : save.persons.map((side) => <SideName key={side} side={side} />)}
          </dd>
          <dt>{t('gallery.colRound')}</dt>
          <dd class="num">{t('gallery.round', { round: save.round, rounds: save.rounds })}</dd>
          <dt>{t('gallery.colVerdict')}</dt>
          <dd class="serif">{standing(save)}</dd>
        </dl>
        <Ways save={save} onDelete={onDelete} />
      </li>
    ))}
  </ul>
);

const Remarks = ({ save: { remarks = [] } }: { readonly save: SaveSummary }) => (
  <>
    {remarks.map((remark) => (
      <p key={remark} class={styles.remark}>
        <Icon name="triangle-alert" /> {t(remark)}
      </p>
    ))}
  </>
);

/** How far a game has come; one that cannot be read is said to be so, since it can only be taken away or deleted. */
function standing({ damaged, verdict }: SaveSummary): string {
  if (damaged) return t('gallery.damaged');
  return verdict ? verdictName(verdict) : t('gallery.open');
}

const Ways = ({ save, onDelete }: { readonly save: SaveSummary; readonly onDelete: ListProps['onDelete'] }) => {
  const { id } = save;
  const title = saveTitle(save);
  return (
    <div class={styles.ways}>
      {save.verdict === null && !save.bundled && !save.damaged && (
        <Button
          icon="armchair"
          aria-label={t('gallery.labelContinue', { title })}
          onClick={() => void actions.openSave(id, 'play')}
        >
          {t('gallery.doContinue')}
        </Button>
      )}
      <Button
        icon="play"
        aria-label={t('gallery.labelWatch', { title })}
        onClick={() => void actions.openSave(id, 'replay')}
      >
        {t('gallery.doWatch')}
      </Button>
      <Button
        icon="download"
        aria-label={t('gallery.labelDownload', { title })}
        onClick={() => void actions.download(id)}
      >
        {t('gallery.doDownload')}
      </Button>
      {!save.bundled && (
        <Button icon="trash-2" aria-label={t('gallery.labelDelete', { title })} onClick={() => onDelete(save)}>
          {t('gallery.doDelete')}
        </Button>
      )}
    </div>
  );
};

function Confirm({ save, onClose }: { readonly save: SaveSummary; readonly onClose: () => void }) {
  const remove = (): void => {
    onClose();
    void actions.remove(save.id);
  };
  return (
    <Dialog
      title={t('gallery.deleteTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('gallery.deleteNo')}</Button>
          <Button variant="danger" icon="trash-2" onClick={remove}>
            {t('gallery.deleteYes')}
          </Button>
        </>
      }
    >
      <p>{t('gallery.deleteText', { title: saveTitle(save) })}</p>
    </Dialog>
  );
}
