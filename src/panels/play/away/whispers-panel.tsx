import { useState } from 'preact/hooks';
import { nameOf, whisperKey, type Whisper } from '../../../engine';
import { actions, useApp } from '../../../store';
import { t } from '../../../text';
import { Button, Flag, classes } from '../../design';
import { EndDialog } from '../turn/end-dialog';
import { Page } from '../parts/page';
import { usePlay } from '../play-context';
import { Rich } from '../parts/rich';
import { TermsList } from '../draft/terms-list';
import { TermsWorth } from '../worth/terms-worth';
import styles from './whispers.module.css';

/** Back-channel drafts that the person knows of; those that wait for an answer come first. */
export function WhispersPanel() {
  const { view, legal } = usePlay();
  const notes = [...view.whispers].sort((a, b) => rank(a) - rank(b) || b.number - a.number);
  const answers = legal?.answers ?? [];
  return (
    <Page panel="whispers" title={t('whisper.title')}>
      {notes.length === 0 && <p class={styles.soft}>{t('whisper.none')}</p>}
      <ul class={styles.notes}>
        {notes.map((note) => (
          <Note
            key={whisperKey(note)}
            note={note}
            answerable={answers.some(({ whisper, from }) => whisper === note.number && from === note.from)}
          />
        ))}
      </ul>
    </Page>
  );
}

const rank = ({ answer }: Whisper): number => (answer === 'waiting' ? 0 : 1);

function Note({ note, answerable }: { readonly note: Whisper; readonly answerable: boolean }) {
  const { me, myTurn, scenario } = usePlay();
  const lit = useApp(({ focus }) => focus?.kind === 'whisper' && whisperKey(focus) === whisperKey(note));
  const toMe = note.to === me;
  const outside = me !== null && !toMe && note.from !== me;
  const side = toMe || note.from !== me ? note.from : note.to;
  const words = { side: nameOf(scenario, side), round: note.round };
  return (
    <li class={classes(styles.note, lit && styles.lit)} data-surface="paper" data-lit>
      <h3>
        <Flag side={side} />
        {note.from === me ? t('whisper.to-line', words) : t('whisper.from', words)}
      </h3>
      <p class={styles.soft}>
        {t(`whisper.answer-${outside && note.answer === 'lapsed' ? 'outside' : note.answer}`)}
        {note.leaked && `, ${t('whisper.leaked')}`}
      </p>
      <TermsList terms={note.terms} />
      {toMe && note.answer === 'waiting' && (
        <Answer note={note} refusal={myTurn && answerable ? undefined : t('acts.not-your-turn')} />
      )}
      <Button
        size="small"
        icon="file-pen-line"
        onClick={() => {
          actions.startFrom(note.terms, null);
          actions.open('draft');
        }}
      >
        {t('whisper.start')}
      </Button>
    </li>
  );
}

function Answer({ note, refusal }: { readonly note: Whisper; readonly refusal: string | undefined }) {
  const { me, view } = usePlay();
  const complete = view.seats.every((seat) => seat === note.from || seat === note.to);
  const [asking, ask] = useState(false);
  const answer = (accept: boolean): void => {
    ask(false);
    if (me) actions.act({ kind: 'answer', side: me, whisper: note.number, from: note.from, accept });
  };
  return (
    <>
      <TermsWorth terms={note.terms} />
      <p class={styles.soft}>
        <Rich text={t('whisper.accept-means', { complete: complete ? 'yes' : 'no' })} />
      </p>
      <div class={styles.answers}>
        <Button variant="primary" icon="check" refusal={refusal} onClick={() => (complete ? ask(true) : answer(true))}>
          {t('whisper.accept')}
        </Button>
        <Button icon="x" refusal={refusal} onClick={() => answer(false)}>
          {t('whisper.decline')}
        </Button>
      </div>
      {asking && (
        <EndDialog
          number={view.drafted + 1}
          terms={note.terms}
          onClose={() => ask(false)}
          onSign={() => answer(true)}
        />
      )}
    </>
  );
}
