import { fullName, nameOf, type Scenario, type Side } from '../../../engine';
import type { Exercise } from '../../../classroom';
import { t } from '../../../text';
import { Mark, writtenDate } from '../../design';
import { Qr } from '../../qr/qr';
import { Page } from './page';
import type { DrawnTable } from './papers';
import styles from './form.module.css';
import { Grid, Rules } from './worksheet-page';

interface Props {
  readonly scenario: Scenario;
  readonly footer: string;
}

/** The briefing that everybody may read. */
export const BriefingPage = ({ scenario, footer }: Props) => (
  <Page footer={footer} note={t('class.sheet-sources')}>
    <header class={styles.head}>
      <div>
        <h2>{scenario.title}</h2>
        <p>{t('sheet.subtitleAll', { place: scenario.place, date: writtenDate(scenario.date) })}</p>
      </div>
    </header>
    <p class={styles.summary}>{scenario.summary}</p>
    <div class={styles.columns}>
      {scenario.briefing.map(({ text, sources }) => (
        <p key={text}>
          {text} <small>{sources.filter((source) => source !== 'inferred').join(' ')}</small>
        </p>
      ))}
    </div>
    <section>
      <h3>{t('class.brief-clauses')}</h3>
      <ul class={styles.issues}>
        {scenario.issues.map(({ id, name, options }) => (
          <li key={id}>
            <b>{name}</b>:{' '}
            {options
              .slice(1)
              .map((option) => option.name)
              .join(' · ')}
          </li>
        ))}
      </ul>
    </section>
  </Page>
);

interface CardProps extends Props {
  readonly table: DrawnTable;
  readonly exercise: Exercise;
  readonly words: string | null;
  /** Of the exercise, to be scanned. */
  readonly address: string;
}

/** The card of a table, with its number and code, and a card for each seat to cut out. */
export const CardPage = ({ scenario, footer, table, exercise, words, address }: CardProps) => (
  <Page footer={footer}>
    <section class={styles.tableCard}>
      <p class={styles.number}>{t('class.tableNumber', { number: table.number })}</p>
      <div>
        <p>{t('class.card-words')}</p>
        <p class={styles.code}>{words ?? t('class.card-link')}</p>
        <p>{t('class.card-code')}</p>
        <p class={styles.code} data-table-code>
          {table.code}
        </p>
      </div>
      <Qr class={styles.qr} address={address} label={t('class.qr')} />
    </section>
    <p>{t('class.card-note')}</p>
    <div class={styles.seatCards}>
      {exercise.seats.map((side) => (
        <SeatCard key={side} scenario={scenario} side={side} table={table} address={address} />
      ))}
    </div>
  </Page>
);

interface SeatCardProps extends Pick<CardProps, 'scenario' | 'table' | 'address'> {
  readonly side: Side;
}

const SeatCard = ({ scenario, side, table, address }: SeatCardProps) => (
  <section class={styles.seatCard}>
    <Mark side={side} class={styles.seatMark} />
    <p class={styles.seatName}>{fullName(scenario, side)}</p>
    <p>
      {t('class.card-seat', {
        number: table.number,
        person: table.persons.includes(side) ? 'yes' : 'no',
      })}
    </p>
    <Qr class={styles.seatQr} address={address} label={t('class.qr')} />
  </section>
);

/** What a table writes down at its end, if it plays away from a screen or hands in on paper. */
export const OutcomePage = ({ scenario, footer, table }: Props & { readonly table: number }) => (
  <Page footer={footer}>
    <header class={styles.head}>
      <div>
        <h2>{t('class.outcome-title')}</h2>
        <p>{t('class.tableNumber', { number: table })}</p>
      </div>
    </header>
    <p>{t('class.outcome-how')}</p>
    <Grid heads={[t('sheet.clause'), t('class.outcome-settled')]} rows={scenario.issues.map(({ name }) => name)} />
    <p>{t('class.outcome-signed')}</p>
    <Rules lines={1} />
    <p>{t('class.outcome-gains')}</p>
    <Grid
      heads={[t('class.outcome-side'), t('class.outcome-net'), t('class.outcome-over')]}
      rows={Object.values(scenario.sides).map(({ shortName }) => shortName)}
    />
    <p>{t('class.outcome-turned')}</p>
    <Rules lines={3} />
  </Page>
);

/** The task of a student who watches. */
export const ObserverPage = ({ scenario, footer, seats }: Props & { readonly seats: readonly Side[] }) => (
  <Page footer={footer}>
    <header class={styles.head}>
      <div>
        <h2>{t('class.observe-title')}</h2>
        <p>{t('class.observe-lead')}</p>
      </div>
    </header>
    <Grid
      heads={[t('class.observe-what'), ...seats.map((side) => nameOf(scenario, side))]}
      rows={(['first', 'asks', 'answers', 'reasons', 'trades', 'moves', 'absent'] as const).map((key) =>
        t(`class.observe-${key}`),
      )}
    />
    <p>{t('class.observe-turn')}</p>
    <Rules lines={4} />
    <p>{t('class.observe-missed')}</p>
    <Rules lines={4} />
    <p>{t('class.observe-rule')}</p>
  </Page>
);
