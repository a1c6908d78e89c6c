import type { Terms } from '../../engine';
import { usePlay } from './play-context';
import { issueOf, optionOf } from './names';
import styles from './dialogs.module.css';

/** What a draft says, clause by clause. */
export function TermsList({ terms }: { readonly terms: Terms }) {
  const { scenario } = usePlay();
  const clauses = scenario.issues.filter(({ id }) => terms[id] !== undefined);
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
