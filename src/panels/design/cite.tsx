import { t } from '../../text';
import styles from './cite.module.css';
import { openSource } from './overlay';

/** Where a sentence comes from: `¶11`, a named work or `inferred`. Pressed, each says what it holds. */
export const Cite = ({ sources }: { readonly sources: readonly string[] }) => (
  <span class={styles.list}>
    {sources.map((source) => (
      <button
        key={source}
        type="button"
        class={styles.chip}
        aria-label={t('shell.citeLabel', { source: source.replace('¶', ''), kind: kindOf(source) })}
        onClick={() => openSource(source)}
      >
        {source === 'inferred' ? t('shell.inferred') : source}
      </button>
    ))}
  </span>
);

/** A sentence with its sources behind it. */
export const CitedText = ({ text, sources }: { readonly text: string; readonly sources: readonly string[] }) => (
  <>
    {text} <Cite sources={sources} />
  </>
);

const kindOf = (source: string): 'paragraph' | 'inferred' | 'work' => {
  if (source.startsWith('¶')) return 'paragraph';
  return source === 'inferred' ? 'inferred' : 'work';
};
