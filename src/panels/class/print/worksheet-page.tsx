import { fullName, type Scenario, type Side } from '../../../engine';
import { t } from '../../../text';
import { Mark } from '../../design';
import { Page } from './page';
import styles from './form.module.css';

interface Props {
  readonly scenario: Scenario;
  readonly side: Side;
  readonly table: number;
  readonly footer: string;
}

/** What a student fills in while reading: interests, walk-away value, first offer, red lines, questions to ask. */
export const WorksheetPage = ({ scenario, side, table, footer }: Props) => (
  <Page footer={footer}>
    <header class={styles.head}>
      <div>
        <h2>{t('class.work-title')}</h2>
        <p>{t('class.work-lead')}</p>
      </div>
      <p class={styles.whose}>
        <Mark side={side} /> <b>{fullName(scenario, side)}</b>
        <span>{t('class.tableNumber', { number: table })}</span>
        <span>{t('class.work-name')}</span>
      </p>
    </header>
    <Question n={1} title={t('class.work-need')} note={t('class.work-need-note')} />
    <Rules lines={3} />
    <Question n={2} title={t('class.work-nobody')} />
    <p class={styles.boxes}>
      {t('class.work-end')} <i /> {t('class.work-under')} <i />
    </p>
    <p>{t('class.work-worse')}</p>
    <Rules lines={1} />
    <Question n={3} title={t('class.work-ask')} note={t('class.work-ask-note')} />
    <Grid
      heads={[t('sheet.clause'), t('class.work-first'), t('class.work-aim'), t('class.work-limit')]}
      rows={scenario.issues.map(({ name }) => name)}
    />
    <Question n={4} title={t('class.work-trade')} />
    <Grid heads={[t('class.work-give'), t('class.work-whom'), t('class.work-for')]} rows={['', '']} />
    <Question n={5} title={t('class.work-find')} note={t('class.work-find-note')} />
    <Grid heads={[t('class.work-question'), t('class.work-whom'), t('class.work-change')]} rows={['', '']} />
    <p class={styles.guess}>
      <b>{t('class.work-guess')}</b> {t('class.work-guess-text')} <span>1</span> <span>2</span> <span>3</span>{' '}
      <span>4</span> <span>5</span> {t('class.work-always')}
    </p>
  </Page>
);

const Question = ({ n, title, note }: { readonly n: number; readonly title: string; readonly note?: string }) => (
  <h3 class={styles.question}>
    <span>{n}</span> {title} {note && <i>{note}</i>}
  </h3>
);

/** Lines to write on. */
export const Rules = ({ lines }: { readonly lines: number }) => (
  <div class={styles.rules} aria-hidden="true">
    {Array.from({ length: lines }, (_, i) => (
      <i key={i} />
    ))}
  </div>
);

/** A table to be filled in. */
export const Grid = ({ heads, rows }: { readonly heads: readonly string[]; readonly rows: readonly string[] }) => (
  <table class={styles.grid}>
    <thead>
      <tr>
        {heads.map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row, i) => (
        <tr key={row || i}>
          {heads.map((head, at) =>
            at === 0 && row ? (
              <th key={head} scope="row">
                {row}
              </th>
            ) : (
              <td key={head} />
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
);
