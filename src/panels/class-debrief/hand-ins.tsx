import { useEffect, useRef, useState } from 'preact/hooks';
import type { Dropped } from '../../store';
import { t, tell } from '../../text';
import { Button, ButtonLink, VisuallyHidden, classes } from '../design';
import { clear, readFiles, readText, type Class } from './class';
import styles from './hand-ins.module.css';

interface Props {
  readonly known: Class;
  /** Back to the pictures; null while there are none. */
  readonly onDone: (() => void) | null;
}

/** Where hand-ins are laid on the desk: files, folders, ZIPs, codes; and what came of each. */
export function HandIns({ known, onDone }: Props) {
  const { reading, collected } = known;
  const over = useDropping();
  return (
    <article class={styles.page} data-surface="paper">
      <header class={styles.head}>
        <a class={styles.brand} href="#/" aria-label={t('shell.home')}>
          Im<i aria-hidden="true">/</i>passe
        </a>
        <ButtonLink href="#/replays" variant="quiet" icon="arrow-left">
          {t('handed.to-list')}
        </ButtonLink>
      </header>
      <h1 tabIndex={-1}>{t('handed.desk-title')}</h1>
      <p class={styles.lead}>{t('handed.desk-lead')}</p>
      <div class={styles.ways}>
        <section class={classes(styles.drop, over && styles.dropping)}>
          <h2>{t(over ? 'handed.drop-here' : 'handed.files-title')}</h2>
          <p>{t('handed.files-text')}</p>
          <div class={styles.buttons}>
            <Picker label={t('gallery.choose')} icon="file-up" />
            <Picker label={t('gallery.chooseFolder')} icon="folder-open" folder />
          </div>
        </section>
        <Paste />
      </div>
      <div role="status" class={styles.status}>
        {reading && (
          <>
            <p>{t('handed.reading', { done: reading.done, of: reading.of })}</p>
            <progress value={reading.done} max={Math.max(1, reading.of)} />
          </>
        )}
        {!reading && collected.rows.length > 0 && (
          <p>
            {t('handed.read', {
              n: collected.rows.length,
              groups: collected.groups.length,
              twice: collected.duplicates.length,
            })}
          </p>
        )}
      </div>
      {!reading && onDone && (
        <div class={styles.buttons}>
          <Button variant="primary" icon="arrow-right" onClick={onDone}>
            {t('handed.to-pictures')}
          </Button>
          <Button icon="trash-2" onClick={clear}>
            {t('handed.clear')}
          </Button>
        </div>
      )}
      {!reading && <Told known={known} />}
      <p class={styles.private}>{t('handed.private')}</p>
    </article>
  );
}

/** What was not used, and why; and what came twice. */
function Told({ known: { collected } }: { readonly known: Class }) {
  const { refused, duplicates } = collected;
  return (
    <>
      {refused.length > 0 && (
        <section class={styles.told}>
          <h2>{t('handed.refused-title', { n: refused.length })}</h2>
          <ul>
            {refused.map(({ file, fault }, i) => (
              <li key={i}>
                <b>{file}</b> <span>{tell(fault)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {duplicates.length > 0 && (
        <section class={styles.told}>
          <h2>{t('handed.twice-title', { n: duplicates.length })}</h2>
          <ul>
            {duplicates.map(({ file, of }, i) => (
              <li key={i}>{t('handed.twice-one', { file, of })}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Paste() {
  const [text, setText] = useState('');
  const [none, setNone] = useState(false);
  return (
    <section class={styles.drop}>
      <h2>
        <label for="class-codes">{t('handed.codes-title')}</label>
      </h2>
      <p id="class-codes-about">{t('handed.codes-text')}</p>
      <textarea
        id="class-codes"
        aria-describedby="class-codes-about"
        rows={4}
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setNone(false);
        }}
      />
      <div class={styles.buttons}>
        <Button
          onClick={() => {
            const found = readText(text, t('handed.pasted'));
            setNone(found === 0);
            if (found > 0) setText('');
          }}
        >
          {t('handed.read-codes')}
        </Button>
        <p role="status">{none ? t('handed.no-codes') : ''}</p>
      </div>
    </section>
  );
}

const ACCEPTED = '.jsonl,.ndjson,.json,.txt,.csv,.tsv,.gz,.zip';

function Picker({
  label,
  icon,
  folder = false,
}: {
  readonly label: string;
  readonly icon: string;
  readonly folder?: boolean;
}) {
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
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            currentTarget.value = '';
            if (files.length > 0) void readFiles(files);
          }}
        />
      </VisuallyHidden>
    </>
  );
}

/** Files may be dropped anywhere on the page. */
function useDropping(): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      const dropped = droppedIn(event);
      if (dropped.length > 0) void readFiles(dropped);
    };
    addEventListener('dragover', onOver);
    addEventListener('dragleave', onLeave);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', onOver);
      removeEventListener('dragleave', onLeave);
      removeEventListener('drop', onDrop);
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
