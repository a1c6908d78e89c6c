import { useState } from 'preact/hooks';
import { inText } from '../../engine';
import { t } from '../../text';
import { Choice, SideName } from '../design';
import type { FigureProps } from './figure';
import styles from './figure.module.css';

/** A public word of one side, and what it will cost it at home to go back on it. */
export function LinesFigure({ scenario }: FigureProps) {
  const words = scenario.moves.filter(({ effect }) => effect.audience?.some(({ points }) => points > 0));
  const [picked, pick] = useState(0);
  const [said, say] = useState<'before' | 'after'>('before');
  const move = words[picked];
  if (!move) return null;
  return (
    <div class={styles.figure}>
      <Choice
        legend={t('help.lines-pick')}
        options={words.map(({ name }, i) => ({ value: i, label: name }))}
        value={picked}
        onChange={pick}
      />
      <Choice
        legend={move.name}
        options={[
          { value: 'before', label: t('help.lines-before') },
          { value: 'after', label: t('help.lines-after') },
        ]}
        value={said}
        onChange={say}
      />
      <ul class={styles.pledges}>
        {(move.effect.audience ?? []).map(({ side, issue, option, points }) => (
          <li key={`${issue}:${option}`}>
            <SideName side={side} />
            <b>{clauseName(scenario, issue, option)}</b>
            <span>
              {said === 'after'
                ? t('help.lines-cost', { side: inText(scenario, side), cost: points * 100 })
                : t('help.lines-nothing')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function clauseName(scenario: FigureProps['scenario'], issueId: string, optionId: string): string {
  const issue = scenario.issues.find(({ id }) => id === issueId);
  const option = issue?.options.find(({ id }) => id === optionId);
  return t('help.lines-clause', { issue: issue?.name ?? issueId, option: option?.name ?? optionId });
}
