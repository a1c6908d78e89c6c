import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import type { GameLog } from '../../log';
import { actions, personsOf } from '../../store';
import { t, tell } from '../../text';
import { Button } from '../design';
import type { HandedIn } from './hand-in-code';
import styles from './hand-in.module.css';
import { useDebrief } from './use-debrief';

/**
 * Before anything else is offered: the game as a file and as a code, for whoever plays in a class. A machine that is
 * wiped at the end of the lesson keeps nothing. Others have it as one quiet line.
 */
export function HandIn() {
  const { session, seenBy } = useDebrief();
  const [open, setOpen] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);
  const title = useId();
  const inside = useId();
  const log = useMemo(
    () => ({ header: session.header, acts: session.acts, result: session.result }),
    [session.acts, session.result],
  );
  if (seenBy || personsOf(session.header).length === 0) return null;
  const copy = async (): Promise<void> => setCopied(await copiedCode(log));
  return (
    <section class={styles.card} aria-labelledby={title}>
      <div class={styles.line}>
        <h2 id={title}>{t('handed.title')}</h2>
        <p>{t('handed.about')}</p>
        <div class={styles.ways}>
          <Button size="small" icon="download" onClick={() => void actions.download()}>
            {t('handed.file')}
          </Button>
          <Button size="small" icon="link" onClick={() => void copy()}>
            {t('handed.copy')}
          </Button>
          <Button
            size="small"
            icon={open ? 'chevron-up' : 'chevron-down'}
            aria-expanded={open}
            aria-controls={inside}
            onClick={() => setOpen(!open)}
          >
            {t('handed.show')}
          </Button>
        </div>
      </div>
      <p role="status" class={styles.said}>
        {copied === null ? '' : t(copied ? 'handed.copied' : 'handed.not-copied')}
      </p>
      <div id={inside}>{(open || copied === false) && <Shown log={log} />}</div>
    </section>
  );
}

/** False where the browser does not let the page write to the clipboard: then the code is shown, to be copied by hand. */
async function copiedCode(log: GameLog): Promise<boolean> {
  try {
    const { handedIn } = await import('./hand-in-code');
    const made = handedIn(log);
    if (!made.ok) return false;
    await navigator.clipboard.writeText(made.value.code);
    return true;
  } catch {
    return false;
  }
}

type Made = { readonly ok: true; readonly value: HandedIn } | { readonly ok: false; readonly why: string };

function Shown({ log }: { readonly log: GameLog }) {
  const [made, setMade] = useState<Made | null>(null);
  const label = useId();
  useEffect(() => {
    let left = false;
    import('./hand-in-code').then(
      ({ handedIn }) => {
        const result = handedIn(log);
        if (!left) setMade(result.ok ? result : { ok: false, why: tell(result.fault) });
      },
      () => !left && setMade({ ok: false, why: t('store.part-missing') }),
    );
    return () => {
      left = true;
    };
  }, [log]);
  if (!made) return <p role="status">{t('shell.loading')}</p>;
  if (!made.ok) return <p role="status">{made.why}</p>;
  const { code, picture } = made.value;
  return (
    <div class={styles.shown}>
      {picture && (
        <svg
          class={styles.picture}
          viewBox={`0 0 ${picture.size} ${picture.size}`}
          role="img"
          aria-label={t('handed.picture')}
        >
          <rect width={picture.size} height={picture.size} fill="#fff" />
          <path d={picture.path} fill="#000" />
        </svg>
      )}
      <div class={styles.text}>
        <label id={label} for={`${label}-code`}>
          {t('handed.code', { n: code.length })}
        </label>
        <textarea
          id={`${label}-code`}
          readOnly
          rows={7}
          spellcheck={false}
          translate={false}
          value={code}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <p>{t('handed.code-note')}</p>
      </div>
    </div>
  );
}
