import type { Issue, Scenario, Side, Stance } from '../../engine';
import { t } from '../../text';
import { CitedText, Icon } from '../design';
import styles from './stances.module.css';

/** Where the side stands on each clause, and why; folded until it is asked for. */
export function Stances({ scenario, side }: { readonly scenario: Scenario; readonly side: Side }) {
  const { stances } = scenario.sides[side].confidential;
  return (
    <details class={styles.stances}>
      <summary>
        {t('sheet.stances')}
        <Icon name="chevron-down" class={styles.more} />
      </summary>
      <dl>
        {scenario.issues.map((issue) => {
          const stance = stances[issue.id];
          return stance && <Line key={issue.id} issue={issue} stance={stance} />;
        })}
      </dl>
    </details>
  );
}

const Line = ({ issue, stance }: { readonly issue: Issue; readonly stance: Stance }) => {
  const name = (id: string): string => issue.options.find((option) => option.id === id)?.name ?? id;
  return (
    <div>
      <dt>{issue.name}</dt>
      <dd class={styles.span}>
        <span>
          {t('sheet.opening')} <b>{name(stance.opening)}</b>
        </span>
        <span>
          {t('sheet.target')} <b>{name(stance.target)}</b>
        </span>
      </dd>
      <dd>
        <CitedText {...stance.why} />
      </dd>
    </div>
  );
};
