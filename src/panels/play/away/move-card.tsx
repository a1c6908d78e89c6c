import { useEffect, useRef } from 'preact/hooks';
import { effectOf, inText, resolve, type MoveSpec } from '../../../engine';
import { actions } from '../../../store';
import { t } from '../../../text';
import { Button, CitedText, Icon, classes } from '../../design';
import { EffectList } from './effect-list';
import { usePlay } from '../play-context';
import styles from './away.module.css';

interface MoveCardProps {
  readonly move: MoveSpec;
  readonly open: boolean;
  /** Made in this turn. */
  readonly done: boolean;
  /** Why it cannot be made now. */
  readonly refusal: string | undefined;
  readonly onToggle: () => void;
}

/** A move: what it does in words and numbers, how often it may still be made, and why not now. */
export function MoveCard({ move, open, done, refusal, onToggle }: MoveCardProps) {
  const { view } = usePlay();
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open) card.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const left = Math.max(0, move.uses - (view.uses[move.id] ?? 0));
  return (
    <li ref={card} class={classes(styles.card, open && styles.open)}>
      <h3>
        <button
          type="button"
          class={classes(styles.title, refusal && styles.dim)}
          aria-expanded={open}
          onClick={onToggle}
        >
          <Icon name={move.icon} />
          <span>{move.name}</span>
          {done && <em class={styles.tag}>{t('acts.done')}</em>}
          <span class={classes('num', styles.uses)}>{t('acts.uses-left', { n: left })}</span>
          <Icon name={open ? 'chevron-up' : 'chevron-down'} />
        </button>
      </h3>
      {open && <Details move={move} refusal={refusal} />}
    </li>
  );
}

function Details({ move, refusal }: { readonly move: MoveSpec; readonly refusal: string | undefined }) {
  const play = usePlay();
  const make = (): void => {
    if (!play.me) return;
    actions.act({ kind: 'move', side: play.me, move: move.id });
    play.set({ act: null });
    actions.open('draft');
  };
  return (
    <div class={styles.details}>
      <p>{move.text}</p>
      <EffectList effect={resolve(play.view, effectOf(play.view, move))} />
      <Extras move={move} />
      <p class={styles.soft}>
        <CitedText {...move.why} />
      </p>
      {refusal && (
        <p class={styles.refusal}>
          {t('acts.why-not')} {refusal}
        </p>
      )}
      <Button variant="primary" icon={move.icon} refusal={refusal} onClick={make}>
        {t('acts.do')}
      </Button>
    </div>
  );
}

/** What a move does beside the accounts. */
function Extras({ move }: { readonly move: MoveSpec }) {
  const { view, scenario } = usePlay();
  const lines = [
    move.startsDeadline &&
      t('acts.deadline-starts', { n: move.startsDeadline.rounds, side: inText(scenario, move.startsDeadline.against) }),
    move.endsDeadline && t('acts.deadline-ends'),
    move.escalates && t('acts.escalates'),
    move.claimsProgress && t('acts.claims'),
    move.carriesWhisper && t('acts.carries', { percent: move.carriesWhisper.leakPercent }),
    move.again && (view.uses[move.id] ?? 0) === 0 && move.uses > 1 && t('acts.effect-again'),
  ].filter((line): line is string => Boolean(line));
  return (
    <>
      {lines.length > 0 && (
        <ul class={styles.extras}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {move.chance && (
        <div class={styles.chance}>
          <p class="guess">{t('acts.chance', { percent: move.chance.percent })}</p>
          <EffectList effect={resolve(view, move.chance.effect)} />
        </div>
      )}
    </>
  );
}
