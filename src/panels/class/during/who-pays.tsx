import { nameOf, sidesOf, stakesOf, type Draft, type Scenario, type View } from '../../../engine';
import { t } from '../../../text';
import { classes, Mark, signedPoints, useDress } from '../../design';
import styles from './projector.module.css';

interface Props {
  readonly scenario: Scenario;
  readonly view: View;
  readonly draft: Draft | null;
}

/** What the draft on the table would move between the sides, by the ledger, which everybody may read. */
export function WhoPays({ scenario, view, draft }: Props) {
  const dress = useDress();
  if (!draft) return <p class={styles.none}>{t('class.projector-none')}</p>;
  const by = stakesOf(view, draft.terms);
  const stakes = sidesOf(scenario).map((side) => ({ side, value: by[side] }));
  const widest = Math.max(100, ...stakes.map(({ value }) => Math.abs(value)));
  return (
    <section class={styles.pays}>
      <h2>{t('class.projector-pays', { draft: draft.number })}</h2>
      <ul>
        {stakes.map(({ side, value }) => (
          <li key={side} data-look={dress(side).look}>
            <span>
              <Mark side={side} /> {nameOf(scenario, side)}
            </span>
            <span class={styles.half}>
              {value < 0 && (
                <i
                  class={classes('hatch')}
                  data-look={dress(side).look}
                  style={{ inlineSize: `${(-value / widest) * 100}%` }}
                />
              )}
            </span>
            <span class={styles.half}>
              {value > 0 && (
                <i
                  class={classes('hatch')}
                  data-look={dress(side).look}
                  style={{ inlineSize: `${(value / widest) * 100}%` }}
                />
              )}
            </span>
            <b class="num">{signedPoints(value)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
