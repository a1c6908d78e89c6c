import { nameOf, type ResolvedEffect } from '../../../engine';
import { t } from '../../../text';
import { Mark, VisuallyHidden } from '../../design';
import { effectLines } from './effect-lines';
import { usePlay } from '../play-context';
import styles from './effect.module.css';

/** What an effect does, line by line, with the sides told by mark and, to those who listen, by name. */
export function EffectList({ effect }: { readonly effect: ResolvedEffect }) {
  const { scenario } = usePlay();
  const lines = effectLines(effect, scenario);
  if (lines.length === 0) return <p class={styles.none}>{t('acts.nothing')}</p>;
  return (
    <ul class={styles.list}>
      {lines.map(({ label, value, sides }, index) => (
        <li key={index}>
          <span>{label}</span>
          {value !== undefined && <b class="num">{value}</b>}
          {sides?.map((each) => (
            <span key={each.side} class={styles.side}>
              <Mark side={each.side} />
              <VisuallyHidden>{nameOf(scenario, each.side)} </VisuallyHidden>
              <b class="num" title={nameOf(scenario, each.side)}>
                {each.value}
              </b>
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
