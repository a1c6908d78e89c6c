import { firstSide, nameOf, type Hundredths, type Issue, type Option, type Terms } from '../../../engine';
import { t } from '../../../text';
import { GuessedPoints, Icon, Points, signedNumber, classes } from '../../design';
import { guessOption, type Range } from '../worth/guess';
import { usePlay, type Play } from '../play-context';
import { optionWorth, type OptionWorth } from '../worth/worth';
import styles from './issues.module.css';

/** The four columns of an option: certain gain, cost at home, change of durability, and the guess for another side. */
export interface CellValues extends OptionWorth {
  readonly guessed: Range;
}

export function cellsOf(play: Play, terms: Terms, issue: Issue, option: Option): CellValues {
  const { view, me, secret, ui } = play;
  const side = me ?? firstSide(view.seats);
  return {
    ...optionWorth(view, side, secret, terms, issue.id, option.id),
    guessed: guessOption(view, ui.guessFor, issue.id, option.id),
  };
}

/** The same in words, for those who hear the table instead of seeing its columns. */
export function describe(play: Play, { gain, home, holds, redLine, guessed: [low, high] }: CellValues): string {
  const side = nameOf(play.scenario, play.ui.guessFor);
  const parts = [t('draft.describe', { gain, home, holds: signedNumber(holds) })];
  if (redLine) parts.push(t('draft.describe-red'));
  parts.push(
    low === high ? t('draft.describe-guess-one', { side, low }) : t('draft.describe-guess', { side, low, high }),
  );
  return parts.join(' ');
}

/** The columns as figures; their words stand elsewhere in the row. */
export function Cells({ cells }: { readonly cells: CellValues }) {
  return (
    <span class={styles.cells} aria-hidden="true">
      <Points value={cells.gain} />
      <span class={styles.home}>
        {cells.redLine && <span class={styles.red} />}
        <Points value={cells.home} />
      </span>
      <span class={classes('num', cells.holds === 0 ? styles.quiet : styles.holds)}>{signedNumber(cells.holds)}</span>
      <Guess range={cells.guessed} />
    </span>
  );
}

const Guess = ({ range: [low, high] }: { readonly range: readonly [Hundredths, Hundredths] }) =>
  low === high ? <em class="guess num">{t('draft.guess-one', { low })}</em> : <GuessedPoints low={low} high={high} />;

/** What the columns are, and for whom one guesses; the last is a choice where there is one. */
export function ColumnHeads() {
  const { me, view, scenario, ui, set } = usePlay();
  const others = view.table.sides.filter((side) => side !== me);
  return (
    <div class={classes(styles.row, styles.heads)}>
      <span />
      <span class={styles.cells}>
        <span aria-hidden="true">
          {me ? t('draft.gain') : t('draft.gain-watch', { side: nameOf(scenario, firstSide(view.seats)) })}
        </span>
        <span aria-hidden="true">{t('draft.home')}</span>
        <span aria-hidden="true">{t('draft.holds')}</span>
        <span class={styles.guessFor}>
          <select
            aria-label={t('draft.who')}
            title={t('draft.guess-note')}
            value={ui.guessFor}
            onChange={({ currentTarget }) => {
              const side = others.find((other) => other === currentTarget.value);
              if (side) set({ guessFor: side });
            }}
          >
            {others.map((side) => (
              <option key={side} value={side}>
                {t('draft.guessed', { side: nameOf(scenario, side) })}
              </option>
            ))}
          </select>
          <Icon name="chevron-down" />
        </span>
      </span>
    </div>
  );
}
