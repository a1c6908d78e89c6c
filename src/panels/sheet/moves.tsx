import type { Scenario, Side } from '../../engine';
import { t } from '../../text';
import { Cite, Icon } from '../design';
import styles from './moves.module.css';

/** What the side can do away from the table; each opens to what it does and why. */
export const Moves = ({ scenario, side }: { readonly scenario: Scenario; readonly side: Side }) => (
  <ul class={styles.moves}>
    {scenario.moves
      .filter((move) => move.side === side)
      .map((move) => (
        <li key={move.id}>
          <details>
            <summary>
              <Icon name={move.icon} />
              {move.name}
              <Icon name="chevron-down" class={styles.more} />
            </summary>
            <p>{move.text}</p>
            <p class={styles.why}>
              {move.why.text} <Cite sources={move.why.sources} /> {t('sheet.uses', { n: move.uses })}
            </p>
          </details>
        </li>
      ))}
  </ul>
);
