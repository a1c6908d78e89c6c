import { t } from '../../text';
import { Paper, writtenDate } from '../design';
import styles from './reading.module.css';
import { paragraphText, workText, workUse } from './source-words';
import { PARAGRAPHS, WORKS } from './works';

/** Where everything comes from: the article paragraph by paragraph, the works, the credits. */
export const SourcesScreen = () => (
  <div class={styles.page}>
    <Paper stack class={styles.sheet}>
      <h1 tabIndex={-1}>{t('sources.title')}</h1>
      <p class={styles.lead}>{t('sources.intro')}</p>
      <Article />
      <section class={styles.section} aria-labelledby="works">
        <h2 id="works">{t('sources.worksTitle')}</h2>
        <p class={styles.note}>{t('sources.worksNote')}</p>
        <dl class={styles.works}>
          {WORKS.map((work) => (
            <div key={work}>
              <dt>{workText(work)}</dt>
              <dd>{workUse(work)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Credits />
    </Paper>
  </div>
);

const Article = () => (
  <section class={styles.section} aria-labelledby="article">
    <h2 id="article">{t('sources.articleTitle')}</h2>
    <p class={styles.cited}>
      <cite>{t('sources.articleName')}</cite>
      <span>{t('sources.articleWhere', { date: writtenDate('2025-08-21') })}</span>
    </p>
    <p class={styles.note}>{t('sources.articleNote')}</p>
    <ol class={styles.paragraphs}>
      {Array.from({ length: PARAGRAPHS }, (_, i) => (
        <li key={i}>
          <b class="num">¶{i + 1}</b>
          <span>{paragraphText(i + 1)}</span>
        </li>
      ))}
    </ol>
  </section>
);

const Credits = () => (
  <section class={styles.section} aria-labelledby="credits">
    <h2 id="credits">{t('sources.creditsTitle')}</h2>
    <ul class={styles.credits}>
      <li>{t('sources.creditMap')}</li>
      <li>{t('sources.creditFlags')}</li>
      <li>{t('sources.creditIcons')}</li>
      <li>{t('sources.creditFonts')}</li>
      <li>{t('sources.creditOther')}</li>
    </ul>
  </section>
);
