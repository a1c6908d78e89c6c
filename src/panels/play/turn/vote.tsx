import { nameOf } from '../../../engine';
import { actions } from '../../../store';
import { t } from '../../../text';
import { Button } from '../../design';
import { usePlay } from '../play-context';
import { TermsWorth } from '../worth/terms-worth';
import styles from './turn.module.css';

/** The closing vote on the draft whose turn it is: yes or no, and what yes is worth. */
export function VoteButtons() {
  const play = usePlay();
  const { view, me, myTurn, legal } = play;
  const number = view.votes[0];
  const draft = view.drafts.find((each) => each.number === number);
  if (!draft) return null;
  const vote = (accept: boolean): void => {
    if (me) actions.act({ kind: 'vote', side: me, accept });
  };
  const refusal = myTurn && legal?.vote === draft.number ? undefined : t('play.wait');
  return (
    <div class={styles.vote}>
      <p>
        {view.turn && view.turn !== me
          ? t('play.vote-other', { side: nameOf(play.scenario, view.turn), number: draft.number })
          : t('play.vote-title', { number: draft.number })}
        {'. '}
        {t('play.vote-queue', { n: view.votes.length - 1 })}
      </p>
      <TermsWorth terms={draft.terms} />
      <div class={styles.pair}>
        <Button
          variant="primary"
          icon="check"
          data-key="sign"
          refusal={refusal}
          title={t('play.vote-lead')}
          onClick={() => vote(true)}
        >
          {t('play.vote-yes')}
        </Button>
        <Button icon="x" data-key="hold" refusal={refusal} title={t('play.vote-lead')} onClick={() => vote(false)}>
          {t('play.vote-no')}
        </Button>
      </div>
    </div>
  );
}
