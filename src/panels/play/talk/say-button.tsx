import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../../text';
import { Button, Dialog, IconButton } from '../../design';
import { usePlay } from '../play-context';
import { Pips } from './pips';
import { SayPanel } from './say-panel';
import { canTalk, questionsLeft } from './utterance';
import styles from './say-panel.module.css';

/** Opens the words; beside them the questions that are left. */
export function SayButton({ short = false }: { readonly short?: boolean }) {
  const play = usePlay();
  const left = questionsLeft(play);
  if (!canTalk(play) || !left) return null;
  const open = (): void => play.set({ say: 'ask' });
  if (short)
    return (
      <IconButton icon="message-circle" label={t('say.title')} aria-haspopup="dialog" data-key="say" onClick={open} />
    );
  return (
    <Button icon="message-circle" class={styles.opener} data-key="say" title={t('say.hint')} onClick={open}>
      {t('say.title')}
      <Pips {...left} />
    </Button>
  );
}

/** The words in the place of the acts, until something is said or they are closed. */
export function SayDock() {
  const play = usePlay();
  if (!play.ui.say) return null;
  return <SayPanel kind={play.ui.say} onClose={() => leave(play)} />;
}

/** The same as a sheet from below, on a phone. */
export function SaySheet() {
  const play = usePlay();
  if (!play.ui.say || play.wide) return null;
  return (
    <Dialog title={t('say.title')} onClose={() => play.set({ say: null })}>
      <SayPanel kind={play.ui.say} onClose={() => play.set({ say: null })} />
    </Dialog>
  );
}

/** The button comes back to its place only with the next picture. */
function leave(play: ReturnType<typeof usePlay>): void {
  play.set({ say: null });
  requestAnimationFrame(() =>
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-key="say"]')?.focus()),
  );
}

/** Words that no longer can be said are put away: the turn is over, or the rounds are. */
export function useSayEnds(): void {
  const play = usePlay();
  const before = useRef(play.myTurn);
  useEffect(() => {
    if (play.ui.say && ((before.current && !play.myTurn) || !canTalk(play))) play.set({ say: null });
    before.current = play.myTurn;
  }, [play.myTurn, play.view.phase]);
}
