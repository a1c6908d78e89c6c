import { fullName } from '../../../engine';
import { wordsOfStand } from '../../../log';
import { t, worded } from '../../../text';
import { classes, Flag, Icon } from '../../design';
import { lookedAt, usePlay } from '../play-context';
import { saidOf, type Mark } from './said';
import styles from './talk.module.css';

/** What the delegations said of the draft that is looked at: who, how near, and in what words. */
export function SaidOfDraft() {
  const play = usePlay();
  const draft = lookedAt(play);
  const said = draft ? saidOf(play.frames, draft.number) : [];
  if (!draft || said.length === 0) return null;
  return (
    <section class={styles.said} aria-label={t('say.said', { draft: draft.number })}>
      <ul>
        {said.map((stand) => (
          <li key={stand.side}>
            <Flag side={stand.side} />
            <span>{worded(wordsOfStand(draft.number, stand, play.scenario))}</span>
            <span class={styles.near}>{t(`talk.near.${stand.near}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who likes a clause and whom it blocks, at the clause: by sign, and by the flag of who said it. */
export function Marks({ marks, apart = false }: { readonly marks: readonly Mark[]; readonly apart?: boolean }) {
  const { scenario } = usePlay();
  return (
    <span class={classes(styles.marks, apart && styles.apart)}>
      {marks.map(({ side, kind }) => {
        const words = t(kind === 'likes' ? 'say.liked' : 'say.blocked', { side: fullName(scenario, side) });
        return (
          <span key={side} class={styles.mark} data-kind={kind} role="img" aria-label={words} title={words}>
            <Flag side={side} />
            <Icon name={kind === 'likes' ? 'check' : 'x'} />
          </span>
        );
      })}
    </span>
  );
}
