import { sidesOf } from '../../engine';
import { TABLES, type CatalogueEntry } from '../../scenarios';
import { actions, useApp } from '../../store';
import { t } from '../../text';
import { Button, ButtonLink } from '../design/button';
import { classes } from '../design/classes';
import { DressedFor } from '../design/dress';
import { Icon } from '../design/icon';
import { writtenDate } from '../design/number';
import { Flag } from '../design/flag';
import styles from './long-window.module.css';
import { galleryPicture } from './pictures';

/** The long window. Its panes are the scenarios, but for the first table, which has its place on the desk; where there is none, one looks out. */
export const LongWindow = () => (
  <section class={styles.frame} aria-label={t('gallery.scenarios')}>
    <div class={styles.lights}>
      {TABLES.map((card) => (
        <Pane key={card.id} card={card} />
      ))}
    </div>
    <div class={styles.sill} aria-hidden="true" />
  </section>
);

function Pane({ card }: { readonly card: CatalogueEntry }) {
  const history = useApp((app) => app.saves?.find((save) => save.bundled)?.id);
  const seats = card.seats;
  const sides = sidesOf(card);
  const picture = galleryPicture(card.picture);
  return (
    <article class={styles.pane}>
      {picture && <img class={styles.vista} src={picture} alt="" fetchpriority="high" />}
      <div class={styles.mullions} aria-hidden="true" />
      <div class={styles.lit} aria-hidden="true" />
      <div class={styles.words}>
        <h2>{card.title}</h2>
        <p class={styles.line}>{card.tagline}</p>
        <p class={styles.facts}>
          <span class={styles.flags}>
            <DressedFor scenario={card}>
              {sides.map((side) => (
                <Flag key={side} side={side} class={classes(!seats.includes(side) && styles.absent)} />
              ))}
            </DressedFor>
          </span>
          <span>{t('gallery.seats', { present: seats.length, absent: sides.length - seats.length })}</span>
          <span>{t('gallery.minutes', { minutes: card.minutes })}</span>
        </p>
        <div class={styles.ways}>
          <ButtonLink variant="primary" size="large" href={`#/seat/${card.id}`}>
            {t('gallery.take')}
            <Icon name="arrow-right" />
          </ButtonLink>
          {history !== undefined && (
            <Button size="large" icon="play" onClick={() => void actions.openSave(history, 'replay')}>
              {t('gallery.history')}
            </Button>
          )}
        </div>
      </div>
      <p class={styles.place}>{t('gallery.at', { place: card.place, date: writtenDate(card.date) })}</p>
    </article>
  );
}
