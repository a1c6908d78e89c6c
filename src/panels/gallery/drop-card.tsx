import { useEffect, useRef, useState } from 'preact/hooks';
import { actions, type Dropped } from '../../store';
import { t } from '../../text';
import { Button } from '../design/button';
import { classes } from '../design/classes';
import { VisuallyHidden } from '../design/visually-hidden';
import styles from './cards.module.css';

/** Takes in logs from files, folders and ZIPs, dropped anywhere on the page or chosen. */
export function DropCard() {
  const over = useDropping();
  return (
    <div class={classes(styles.folder, over && styles.over)}>
      <h2>{over ? t('gallery.dropHere') : t('gallery.dropTitle')}</h2>
      <p>{t('gallery.dropText')}</p>
      <div class={styles.ways}>
        <Picker label={t('gallery.choose')} icon="file-up" />
        <Picker label={t('gallery.chooseFolder')} icon="folder-open" folder />
      </div>
    </div>
  );
}

const ACCEPTED =
  '.jsonl,.ndjson,.json,.txt,.gz,.zip,application/gzip,application/jsonl,application/json,text/plain,application/zip';

interface PickerProps {
  readonly label: string;
  readonly icon: string;
  /** Asks for a folder instead of files. */
  readonly folder?: boolean;
}

/** A button that opens the system's own dialog. */
function Picker({ label, icon, folder = false }: PickerProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={icon} onClick={() => picker.current?.click()}>
        {label}
      </Button>
      <VisuallyHidden>
        <input
          ref={picker}
          type="file"
          tabIndex={-1}
          aria-hidden="true"
          multiple
          {...(folder ? { webkitdirectory: true } : { accept: ACCEPTED })}
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = '';
            if (files.length > 0) void actions.takeIn(files);
          }}
        />
      </VisuallyHidden>
    </>
  );
}

/** Takes what is dropped anywhere on the page; true while something is held over it. */
function useDropping(): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const drag = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      const dropped = droppedIn(event);
      if (dropped.length === 0) return;
      event.preventDefault();
      setOver(false);
      void actions.takeIn(dropped);
    };
    document.addEventListener('dragover', drag);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', drag);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, []);
  return over;
}

/** Only an entry can be a folder. Entries must be asked for at once: after the event there are none. */
function droppedIn({ dataTransfer }: DragEvent): Dropped[] {
  if (!dataTransfer) return [];
  const entries = [...dataTransfer.items].map((item) => item.webkitGetAsEntry());
  const folders = entries.some((entry) => entry?.isDirectory);
  return folders ? entries.filter((entry) => entry !== null) : [...dataTransfer.files];
}
