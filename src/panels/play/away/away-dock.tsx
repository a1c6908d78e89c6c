import { moveRefusal } from '../../../engine';
import { actions } from '../../../store';
import { t } from '../../../text';
import { Icon, classes } from '../../design';
import { doneThisTurn, refusalOf } from './away-refusal';
import { usePlay, type Play } from '../play-context';
import styles from './away.module.css';

interface Item {
  readonly id: string;
  readonly name: string;
  readonly icon: string;
  readonly refusal: string | undefined;
  readonly text: string;
  /** Could be made if it were the turn for it. */
  readonly open: boolean;
}

/** The moves in short, for the dock: pressing one unfolds it in the panel, where it is made. */
export function AwayDock() {
  const play = usePlay();
  const done = doneThisTurn(play);
  const items = itemsOf(play, done);
  const shown = items.length > PLACES ? items.slice(0, PLACES - 1) : items;
  const waiting = play.legal?.answers.length ?? 0;
  return (
    <section class={styles.dock} data-point="away" aria-label={t('acts.short')}>
      <div class={styles.head}>
        <h2>{t('acts.title')}</h2>
        {waiting > 0 ? (
          <button type="button" class={styles.answer} onClick={() => actions.open('whispers')}>
            <Icon name="mail" />
            {t('whisper.waiting')}
          </button>
        ) : (
          <span>{done ? t('acts.used') : t('acts.one-or-none')}</span>
        )}
      </div>
      {items.length === 0 && <p class={styles.soft}>{t('acts.none')}</p>}
      <ul class={styles.grid}>
        {shown.map((item) => (
          <li key={item.id}>
            <Cell item={item} done={done === item.id} />
          </li>
        ))}
        {shown.length < items.length && (
          <li>
            <button type="button" class={styles.cell} onClick={() => actions.open('acts')}>
              <Icon name="ellipsis" />
              <span>{t('acts.more', { n: items.length - shown.length })}</span>
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}

const PLACES = 6;

/** What was done comes first, then what can be done, then the rest. */
function itemsOf(play: Play, done: string | null): readonly Item[] {
  const { legal, scenario } = play;
  if (!legal) return [];
  const moves = legal.moves.map(({ id, refusal }): Item => {
    const move = scenario.moves.find((each) => each.id === id);
    const open = move !== undefined && moveRefusal(play.view, move) === null;
    return {
      id,
      name: move?.name ?? id,
      icon: move?.icon ?? '',
      text: move?.text ?? '',
      refusal: refusalOf(play, refusal),
      open,
    };
  });
  const whisper: Item = {
    id: 'whisper',
    name: t('acts.whisper'),
    icon: 'mail',
    text: t('whisper.lead'),
    refusal: refusalOf(play, legal.whisperRefusal),
    open: true,
  };
  const rank = ({ id, open }: Item): number => (id === done ? 0 : open ? 1 : 2);
  const sorted = [...moves].sort((a, b) => rank(a) - rank(b));
  const place = Math.min(PLACES - 2, sorted.length);
  return [...sorted.slice(0, place), whisper, ...sorted.slice(place)];
}

function Cell({ item, done }: { readonly item: Item; readonly done: boolean }) {
  const { set } = usePlay();
  const open = (): void => {
    set({ act: item.id });
    actions.open('acts');
  };
  return (
    <button
      type="button"
      class={classes(styles.cell, item.refusal && !done && styles.refused, done && styles.done)}
      title={item.refusal && !done ? `${item.text} ${item.refusal}` : item.text}
      onClick={open}
    >
      <Icon name={item.icon} />
      <span>{item.name}</span>
      {done && <Icon name="check" class={styles.check} />}
    </button>
  );
}
