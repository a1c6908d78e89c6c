import { useState } from 'preact/hooks';
import { inText, nameOf, type Side } from '../../../engine';
import { actions } from '../../../store';
import { t, tell } from '../../../text';
import { Button, CitedText } from '../../design';
import { awayRefusal } from './away-refusal';
import { usePlay, type Play } from '../play-context';
import { Segments } from '../parts/segments';
import { TermsList } from '../draft/terms-list';
import styles from './away.module.css';

/** A back-channel draft: the terms of the own draft, to one side, straight or through a go-between. */
export function WhisperForm() {
  const play = usePlay();
  const { view, me, legal, ownTerms, scenario } = play;
  const seats = view.seats.filter((side) => side !== me);
  const [to, sendTo] = useState<Side | undefined>(seats[0]);
  const [through, carry] = useState('');
  if (!me || !legal || !to) return null;
  const settled = Object.keys(ownTerms).length > 0;
  const refusal = settled ? channelRefusal(play, through) : t('whisper.empty');
  const send = (): void => {
    actions.act({ kind: 'whisper', side: me, to, terms: ownTerms, ...(through ? { through } : {}) });
    play.set({ act: null });
    actions.open('draft');
  };
  return (
    <div class={styles.details}>
      <p>{t('whisper.lead')}</p>
      {seats.length > 1 && (
        <Segments
          legend={t('whisper.to')}
          value={to}
          onChange={sendTo}
          options={seats.map((side) => ({ value: side, label: nameOf(scenario, side) }))}
        />
      )}
      <fieldset class={styles.channels}>
        <legend>{t('whisper.through')}</legend>
        {['', ...legal.channels.map(({ id }) => id)].map((id) => (
          <label key={id}>
            <input type="radio" name="channel" checked={through === id} onChange={() => carry(id)} />
            <span>{channelWords(play, id)}</span>
          </label>
        ))}
      </fieldset>
      <p class={styles.soft}>
        <CitedText {...(scenario.moves.find(({ id }) => id === through)?.why ?? scenario.backChannel.why)} />
      </p>
      {settled && <TermsList terms={ownTerms} />}
      {refusal && <p class={styles.refusal}>{refusal}</p>}
      <Button variant="primary" icon="mail" refusal={refusal} onClick={send}>
        {t('whisper.send', { side: inText(scenario, to) })}
      </Button>
    </div>
  );
}

function channelWords({ scenario, view }: Play, id: string): string {
  const move = scenario.moves.find((each) => each.id === id);
  const risk = move?.carriesWhisper?.leakPercent ?? scenario.backChannel.leakPercent;
  const how = move?.name ?? t('whisper.plain');
  return view.settings.leaks ? t('whisper.through-risk', { move: how, percent: risk }) : how;
}

function channelRefusal(play: Play, through: string): string | undefined {
  const away = awayRefusal(play);
  const { legal } = play;
  if (away || !legal) return away;
  const fault = through ? legal.channels.find(({ id }) => id === through)?.refusal : legal.whisperRefusal;
  return fault ? tell(fault) : undefined;
}
