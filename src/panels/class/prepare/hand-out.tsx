import { useRef } from 'preact/hooks';
import { wordsOf, drawnCards, drawnClassSeed, fileOf, linkOf, preparedFile, seatClass } from '../../../classroom';
import { actions } from '../../../store';
import { t } from '../../../text';
import { Button, ButtonLink, Paper } from '../../design';
import { Qr } from '../../qr/qr';
import { addressOf, isOnlyHere, shortAddressOf } from '../address';
import type { FormProps } from './form';
import styles from './hand-out.module.css';
import { Platform } from './platform';
import { random } from '../use-prepared';
import { saveFile } from '../save-file';

/** What is handed out: words to read aloud, a link, a file, paper. */
export function HandOut(form: FormProps) {
  const { prepared, scenario, shown, change } = form;
  const { exercise, cards } = prepared;
  const code = wordsOf(exercise, scenario);
  const tables = seatClass(exercise.seats, exercise.seating);
  const { students } = exercise.seating;
  const papers = [
    ['paper-sheets', tables.reduce((sum, { persons }) => sum + persons.length, 0)],
    ['paper-worksheets', tables.reduce((sum, { persons }) => sum + persons.length, 0)],
    ['paper-cards', tables.length],
    ['paper-outcomes', tables.length],
  ] as const;
  return (
    <section class={styles.handOut} aria-label={t('class.handOut')}>
      <Paper class={styles.card}>
        <h2>{t('class.handOut')}</h2>
        {code ? (
          <div class={styles.words}>
            <p>{t('class.readOut')}</p>
            <p class={styles.code} translate={false}>
              {code}
            </p>
          </div>
        ) : (
          <p>{t('class.noCode')}</p>
        )}
        <Link address={addressOf(exercise)} />
        <details class={styles.scan}>
          <summary>{t('class.qr-show')}</summary>
          <Qr class={styles.qr} address={shortAddressOf(exercise, scenario)} label={t('class.qr')} />
          <p>{t(isOnlyHere() ? 'class.qr-here' : 'class.qr-note')}</p>
        </details>
        <Button
          variant="ink"
          icon="download"
          onClick={() => saveFile(`impasse-exercise-${exercise.seed}.json`, fileOf(exercise))}
        >
          {t('class.saveFile')}
        </Button>
        <Platform {...form} />
        <h3>{t('class.paper')}</h3>
        <dl class={styles.papers}>
          {papers.map(([key, n]) => (
            <div key={key}>
              <dt>{t(`class.${key}`)}</dt>
              <dd class="num">{n}</dd>
            </div>
          ))}
        </dl>
        <ButtonLink variant="ink" icon="printer" href="#/class/print">
          {t('class.print')}
        </ButtonLink>
        <div class={styles.ways}>
          <ButtonLink icon="eye" href={`#/exercise/${linkOf(exercise)}`}>
            {t('class.preview')}
          </ButtonLink>
          <ButtonLink icon="presentation" href="#/class/projector">
            {t('class.projector')}
          </ButtonLink>
        </div>
        <details class={styles.own}>
          <summary>{t('class.ownCopy')}</summary>
          <p>{t('class.ownCopyNote', { students })}</p>
          <div class={styles.ways}>
            <Button
              icon="lock"
              onClick={() => saveFile(`impasse-class-${exercise.seed}-teacher.json`, preparedFile({ exercise, cards }))}
            >
              {t('class.saveOwn')}
            </Button>
            <Button
              icon="dices"
              onClick={() => {
                change({ exercise: { ...exercise, seed: drawnClassSeed(random) }, cards: drawnCards(random) });
                actions.notify({ tone: 'info', key: 'class.drawnAnew' });
              }}
            >
              {t('class.drawAnew')}
            </Button>
          </div>
        </details>
        <p class={styles.small}>{t('class.seedOf', { seed: exercise.seed, title: shown.title })}</p>
      </Paper>
    </section>
  );
}

/** The clipboard may be forbidden, and is not there over plain http: then the address lies selected, to be copied. */
function Link({ address }: { readonly address: string }) {
  const field = useRef<HTMLInputElement>(null);
  const copy = async (): Promise<void> => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(address);
      actions.notify({ tone: 'info', key: 'class.copied' });
    } catch {
      actions.notify({ tone: 'info', key: 'class.copy-yourself' });
    }
  };
  return (
    <div class={styles.link}>
      <input ref={field} readOnly value={address} aria-label={t('class.link')} dir="ltr" />
      <Button variant="ink" icon="link" onClick={() => void copy()}>
        {t('class.copyLink')}
      </Button>
    </div>
  );
}
