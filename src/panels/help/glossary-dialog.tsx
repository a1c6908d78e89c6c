import { useEffect, useId, useState } from 'preact/hooks';
import { t } from '../../text';
import { Cite, classes, Dialog, VisuallyHidden } from '../design';
import styles from './glossary.module.css';
import { TERMS } from './terms';

interface Props {
  readonly onClose: () => void;
  /** Opens at this word. */
  readonly term?: string | undefined;
}

/** The words of the field, each with its source. */
export function GlossaryDialog({ onClose, term }: Props) {
  return (
    <Dialog wide paper title={t('glossary.title')} onClose={onClose}>
      <Glossary term={term} />
    </Dialog>
  );
}

/** The list alone, for a panel. */
export function Glossary({ term }: { readonly term?: string | undefined }) {
  const [query, setQuery] = useState('');
  const id = useId();
  const found = TERMS.filter((entry) => matches(query, entry.id));
  useEffect(() => {
    if (term) document.getElementById(`${id}-${term}`)?.scrollIntoView({ block: 'center' });
  }, [term]);
  return (
    <div class={styles.glossary}>
      <p>{t('glossary.intro')}</p>
      <div class={styles.search}>
        <label for={id}>{t('glossary.search')}</label>
        <input id={id} type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
        <VisuallyHidden>
          <span role="status">{query ? t('glossary.found', { n: found.length }) : ''}</span>
        </VisuallyHidden>
      </div>
      {found.length === 0 && <p>{t('glossary.none', { query })}</p>}
      <dl>
        {found.map((entry) => (
          <div key={entry.id} id={`${id}-${entry.id}`} class={classes(entry.id === term && styles.sought)}>
            <dt>{t(`glossary.${entry.id}`)}</dt>
            <dd>
              {t(`glossary.${entry.id}-text`)} <Cite sources={entry.sources} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

const matches = (query: string, id: (typeof TERMS)[number]['id']): boolean =>
  `${t(`glossary.${id}`)} ${t(`glossary.${id}-text`)}`.toLowerCase().includes(query.trim().toLowerCase());
