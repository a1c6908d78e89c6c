import type { Scenario, Side, View } from '../../engine';
import { t } from '../../text';
import { signedPoints, VisuallyHidden, useDress } from '../design';
import { clauseWorths, weightDots, type ClauseWorth } from './clauses';
import styles from './worth-table.module.css';

interface Props {
  readonly scenario: Scenario;
  readonly side: Side;
  readonly view: View | undefined;
}

/** Every clause with its worst and best for the holder, as a bar about zero, and how much it weighs. */
export function WorthTable({ scenario, side, view }: Props) {
  const lines = clauseWorths(scenario, side, view);
  const widest = Math.max(100, ...lines.flatMap(({ worst, best }) => [-worst, best]));
  return (
    <table class={styles.table} style={{ '--longer': `${longer(lines)}em` }}>
      <thead>
        <tr>
          <th scope="col">{t('sheet.clause')}</th>
          <th scope="col" class={styles.middle}>
            {t('sheet.worstBest')}
          </th>
          <th scope="col">{t('sheet.weight')}</th>
          <th scope="col">{t('sheet.best')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line key={line.issue.id} line={line} widest={widest} side={side} />
        ))}
      </tbody>
    </table>
  );
}

/** A digit, in em; and how many characters a number of whole points has room for. */
const DIGIT = 0.62;
const ROOM = 3;

/** What numbers with decimals need beyond the room of whole ones, in em. */
const longer = (lines: readonly ClauseWorth[]): number =>
  DIGIT *
  Math.max(0, ...lines.flatMap(({ worst, best }) => [worst, best]).map((value) => signedPoints(value).length - ROOM));

const Line = ({ line, widest, side }: { readonly line: ClauseWorth; readonly widest: number; readonly side: Side }) => {
  const { issue, worst, best, bestName, salience } = line;
  const { look } = useDress()(side);
  return (
    <tr>
      <th scope="row">{issue.name}</th>
      <td>
        <VisuallyHidden>{t('sheet.rangeOf', { worst, best })}</VisuallyHidden>
        <div class={styles.bar} aria-hidden="true">
          <span class={styles.low}>{worst < 0 && signedPoints(worst)}</span>
          <span class={styles.half}>
            <i class={styles.worst} style={{ inlineSize: `${(-worst / widest) * 100}%` }} />
          </span>
          <span class={styles.half}>
            <i class={`hatch ${styles.best}`} data-look={look} style={{ inlineSize: `${(best / widest) * 100}%` }} />
          </span>
          <span class={styles.high}>{best > 0 && signedPoints(best)}</span>
        </div>
      </td>
      <td>
        <VisuallyHidden>{t('sheet.weightOf', { weight: salience })}</VisuallyHidden>
        <span class={styles.dots} aria-hidden="true">
          {'•'.repeat(weightDots(salience))}
        </span>
      </td>
      <td class={bestName ? undefined : styles.none}>{bestName ?? t('sheet.nothing')}</td>
    </tr>
  );
};
