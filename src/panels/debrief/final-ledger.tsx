import { hasWar } from '../../engine';
import { t, yes } from '../../text';
import { Points, SideName, classes } from '../design';
import styles from './tables.module.css';
import { PARTS, settledLedger, sumOf, type Part } from './settled';
import { useDebrief } from './use-debrief';

const NAMES = {
  stakes: 'debrief.ledger-stakes',
  standing: 'debrief.ledger-standing',
  warInRounds: 'debrief.ledger-war-rounds',
  warToCome: 'debrief.ledger-war-rest',
  spent: 'debrief.ledger-spent',
  home: 'debrief.ledger-home',
  word: 'debrief.ledger-word',
  net: 'debrief.ledger-net',
} as const;

/** What is lost stands with a minus sign. */
const shown = (part: Part, value: number): number =>
  part === 'stakes' || part === 'standing' || part === 'net' ? value : -value;

/** The settled ledger: every side's accounts, split by cause, and the sums that must be zero. */
export function FinalLedger() {
  const { state, events, outcome, scenario } = useDebrief();
  const war = hasWar(scenario);
  const parts = war ? PARTS : PARTS.filter((part) => part !== 'warInRounds' && part !== 'warToCome');
  const ledger = settledLedger(state, events);
  const lost = state.table.sides.reduce((sum, side) => sum + state.accounts[side].costs, 0);
  return (
    <section class={styles.part} aria-labelledby="debrief-ledger">
      <h2 id="debrief-ledger">{t('debrief.ledger-title')}</h2>
      <p class={styles.note}>
        {t('debrief.ledger-note', { war: yes(war) })}{' '}
        {outcome.terms && t('debrief.ledger-expected', { durability: outcome.settlement.durability })}
      </p>
      <div class={styles.scroll} tabIndex={0} role="group" aria-labelledby="debrief-ledger">
        <table class={styles.ledger}>
          <thead>
            <tr>
              <th scope="col">{t('debrief.ledger-side')}</th>
              {parts.map((part) => (
                <th key={part} scope="col">
                  {t(NAMES[part])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {state.table.sides.map((side) => (
              <tr key={side} class={classes(!state.seats.includes(side) && styles.absent)}>
                <th scope="row">
                  <SideName side={side} hatch mark={false} />
                  {!state.seats.includes(side) && <i>{t('debrief.absent')}</i>}
                </th>
                {parts.map((part) => (
                  <td key={part} class={classes(part === 'net' && styles.net)}>
                    <Points value={shown(part, ledger[side][part])} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('debrief.ledger-sum', { sides: state.table.sides.length })}</th>
              {parts.map((part) => (
                <td key={part} class={classes(part === 'net' && styles.net)}>
                  <Points value={shown(part, sumOf(ledger, part))} />
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      <p class={styles.sums}>
        {t('debrief.ledger-sums', {
          stakes: sumOf(ledger, 'stakes'),
          standing: sumOf(ledger, 'standing'),
          lost: lost / 100,
          sides: state.table.sides.length,
        })}
      </p>
    </section>
  );
}
