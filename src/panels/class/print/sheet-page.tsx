import type { ComponentChildren } from 'preact';
import { nameOf, type Cited, type Scenario } from '../../../engine';
import { t } from '../../../text';
import { Mark, plainPoints, signedPoints, writtenDate } from '../../design';
import { Page } from './page';
import styles from './sheet.module.css';
import type { SheetWords } from './sheet-words';

interface Props {
  readonly scenario: Scenario;
  readonly words: SheetWords;
  readonly table: number;
  readonly footer: string;
}

/** What only one seat of one table may read, on one page. */
export const SheetPage = ({ scenario, words, table, footer }: Props) => (
  <Page footer={footer} note={t('class.sheet-sources')}>
    <header class={styles.head}>
      <Mark side={words.side} class={styles.bigMark} />
      <div>
        <h2>{words.name}</h2>
        <p>{t('class.sheet-of', { title: scenario.title, date: writtenDate(scenario.date), table })}</p>
      </div>
      <p class={styles.stamp}>
        <b>{t('sheet.confidential')}</b>
        <i>{t('sheet.eyesOnly')}</i>
      </p>
    </header>
    <div class={styles.two}>
      <Part title={t('sheet.cameFor')}>
        <Lines of={words.interests} />
      </Part>
      <Part title={t('sheet.fear')}>
        <Lines of={words.fears} />
      </Part>
    </div>
    <Part title={t('sheet.worth')} note={t('class.sheet-worth', { lines: words.lines })}>
      <Clauses words={words} />
    </Part>
    <div class={styles.two}>
      <div class={styles.nobody}>
        <b>{signedPoints(words.walkAway)}</b>
        <p>{t('class.sheet-nobody')}</p>
        <ul>
          {words.lens.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <Part title={t('class.sheet-moves')}>
        <p>{words.moves.map(({ name }) => name).join(' · ')}</p>
      </Part>
    </div>
    <Part title={t('class.sheet-others')} note={t('sheet.othersNote')}>
      <div class={styles.others}>
        {words.others.map((other) => (
          <div key={other.side}>
            <h4>
              <Mark side={other.side} /> {nameOf(scenario, other.side)}
            </h4>
            {other.seen.map((line) => (
              <p key={line.text} class="guess">
                {line.text}
              </p>
            ))}
          </div>
        ))}
      </div>
    </Part>
  </Page>
);

interface PartProps {
  readonly title: string;
  readonly note?: string;
  readonly children: ComponentChildren;
}

const Part = ({ title, note, children }: PartProps) => (
  <section class={styles.part}>
    <h3>{title}</h3>
    {note && <p class={styles.note}>{note}</p>}
    {children}
  </section>
);

const Lines = ({ of }: { readonly of: readonly Cited[] }) => (
  <ul class={styles.lines}>
    {of.map(({ text, sources }) => (
      <li key={text}>
        {text} <small>{sources.filter((source) => source.startsWith('¶')).join(' ')}</small>
      </li>
    ))}
  </ul>
);

/** Bars as long as the weight is, up to twice what the ledger counts. */
const Clauses = ({ words }: { readonly words: SheetWords }) => (
  <table class={styles.clauses}>
    <tbody>
      {words.clauses.map(({ name, weight, options }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td class={styles.weight}>
            <i style={{ inlineSize: `${Math.min(1, weight / 2.5) * 100}%` }} />
            <span class="num">{t('class.sheet-times', { weight })}</span>
          </td>
          <td>
            {options.map((option) => (
              <span key={option.name} class={styles.option}>
                <span data-best={option.best}>
                  {option.name} <b class="num">{option.worth}</b>
                </span>
                {option.redLine > 0 && <em> {t('class.sheet-red', { points: plainPoints(option.redLine) })}</em>}
              </span>
            ))}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
