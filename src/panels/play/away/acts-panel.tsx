import { actions, useApp } from '../../../store';
import { t } from '../../../text';
import { Button, Icon, classes } from '../../design';
import { awayRefusal, doneThisTurn, refusalOf } from './away-refusal';
import { MoveCard } from './move-card';
import { Page } from '../parts/page';
import { usePlay } from '../play-context';
import { WhisperForm } from './whisper-form';
import styles from './away.module.css';

/** Every move of the person's side and the back channel, each unfolding into what it does. */
export function ActsPanel() {
  const play = usePlay();
  const { legal, scenario, ui, set } = play;
  const whispers = useApp((app) => app.session?.frames[app.session.shown]?.view.whispers.length ?? 0);
  const done = doneThisTurn(play);
  const refusal = awayRefusal(play);
  const toggle = (id: string): void => set({ act: ui.act === id ? null : id });
  return (
    <Page panel="acts" title={t('acts.title')}>
      <p class={styles.soft}>{refusal ?? t('acts.lead')}</p>
      {(!legal || legal.moves.length + legal.channels.length === 0) && <p class={styles.soft}>{t('acts.none')}</p>}
      <ul class={styles.cards}>
        {legal && (
          <li class={classes(styles.card, ui.act === 'whisper' && styles.open)}>
            <h3>
              <button
                type="button"
                class={styles.title}
                aria-expanded={ui.act === 'whisper'}
                onClick={() => toggle('whisper')}
              >
                <Icon name="mail" />
                <span>{t('whisper.send-title')}</span>
                <Icon name={ui.act === 'whisper' ? 'chevron-up' : 'chevron-down'} />
              </button>
            </h3>
            {ui.act === 'whisper' && <WhisperForm />}
          </li>
        )}
        {legal?.moves.map(({ id, refusal: fault }) => {
          const move = scenario.moves.find((each) => each.id === id);
          return (
            move && (
              <MoveCard
                key={id}
                move={move}
                open={ui.act === id}
                done={done === id}
                refusal={refusalOf(play, fault)}
                onToggle={() => toggle(id)}
              />
            )
          );
        })}
      </ul>
      {whispers > 0 && (
        <Button wide icon="mail" onClick={() => actions.open('whispers')}>
          {t('whisper.title')}
        </Button>
      )}
    </Page>
  );
}
