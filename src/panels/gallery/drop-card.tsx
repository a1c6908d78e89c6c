import { useEffect, useRef, useState } from 'preact/hooks';
import { actions } from '../../store';
import { t } from '../../text';
import { Button } from '../design/button';
import { classes } from '../design/classes';
import { VisuallyHidden } from '../design/visually-hidden';
import styles from './cards.module.css';

/** Opens a log from a file, dropped anywhere on the page or chosen. */
export function DropCard() {
  const picker = useRef<HTMLInputElement>(null);
  const over = useDropping();
  return (
    <div class={classes(styles.folder, over && styles.over)}>
      <h2>{over ? t('gallery.dropHere') : t('gallery.dropTitle')}</h2>
      <p>{t('gallery.dropText')}</p>
      <Button icon="file-up" onClick={() => picker.current?.click()}>
        {t('gallery.choose')}
      </Button>
      <VisuallyHidden>
        <input
          ref={picker}
          type="file"
          tabIndex={-1}
          aria-hidden="true"
          accept=".jsonl,.json,.txt,application/jsonl,application/json,text/plain"
          onChange={(event) => {
            open(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
      </VisuallyHidden>
    </div>
  );
}

/** Takes files dropped anywhere on the page; true while one is held over it. */
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
      if (!event.dataTransfer?.files.length) return;
      event.preventDefault();
      setOver(false);
      open(event.dataTransfer.files);
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

function open(files: FileList | null): void {
  const file = files?.[0];
  if (file) void actions.dropFile(file);
}
