import type { Terms } from '../../../engine';
import { t } from '../../../text';
import { usePlay } from '../play-context';
import { issueOf, optionOf } from '../names';
import styles from '../turn/dialogs.module.css';

interface TermsListProps {
  readonly terms: Terms;
  /** Folded until it is asked for. */
  readonly folded?: boolean;
}

/** What a draft says, clause by clause. */
export function TermsList({ terms, folded = false }: TermsListProps) {
  const { scenario } = usePlay();
  const clauses = scenario.issues.filter(({ id }) => terms[id] !== undefined);
  if (folded)
    return (
      <details class={styles.folded}>
        <summary>{t('play.clauses', { n: clauses.length })}</summary>
        <TermsList terms={terms} />
      </details>
    );
  return (
    <ul class={styles.clauses}>
      {clauses.map(({ id }) => (
        <li key={id}>
          <strong>{issueOf(scenario, id)?.name}</strong> {optionOf(scenario, id, terms[id])?.clause}
        </li>
      ))}
    </ul>
  );
}
