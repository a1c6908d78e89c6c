import {
  durability,
  gain,
  inText,
  isSeated,
  nameOf,
  whisperKey,
  type Draft,
  type Side,
  type Whisper,
} from '../../engine';
import { beginning, listed, t } from '../../text';
import { Flag, Mark, Points, classes, useDress } from '../design';
import { TermsList } from '../play';
import { useApp } from '../../store';
import styles from './drafts.module.css';
import { useReplay } from './use-replay';

/** The drafts that lie on the table at that moment, the latest first, and the whispers that the viewer knows of. */
export function Drafts() {
  const { view } = useReplay();
  const drafts = [...view.drafts].sort((a, b) => b.number - a.number);
  const whispers = [...view.whispers].reverse();
  return (
    <div class={styles.drafts}>
      <section aria-labelledby="replay-drafts">
        <h2 id="replay-drafts">{t('replay.drafts')}</h2>
        {drafts.length === 0 && <p class={styles.none}>{t('replay.drafts-none')}</p>}
        {drafts.map((draft) => (
          <Sheet key={draft.number} draft={draft} />
        ))}
      </section>
      {whispers.length > 0 && (
        <section aria-labelledby="replay-whispers">
          <h2 id="replay-whispers">{t('replay.whispers')}</h2>
          {whispers.map((whisper) => (
            <Note key={whisperKey(whisper)} whisper={whisper} />
          ))}
        </section>
      )}
    </div>
  );
}

function Sheet({ draft }: { readonly draft: Draft }) {
  const { view, scenario } = useReplay();
  const { look } = useDress()(draft.by);
  const lit = useApp(({ focus }) => focus?.kind === 'draft' && focus.number === draft.number);
  return (
    <article class={classes(styles.sheet, lit && styles.lit)} data-look={look} data-surface="paper" data-lit>
      <h3>
        {t('replay.draft', { number: draft.number })}
        <span>
          <Flag side={draft.by} /> <Mark side={draft.by} />
          {t('replay.draft-by', { side: inText(scenario, draft.by), round: draft.round })},{' '}
          {t('replay.draft-signed', { sides: listed(draft.signatures.map((side) => inText(scenario, side))) })}
        </span>
      </h3>
      <TermsList terms={draft.terms} />
      <dl class={styles.gains}>
        <dt>{t('replay.draft-gains')}</dt>
        {view.table.sides.map((side) => (
          <dd key={side}>
            <Flag side={side} /> {nameOf(scenario, side)} <Gain side={side} draft={draft} />
          </dd>
        ))}
      </dl>
      <p class={styles.lasts}>{t('replay.draft-lasts', { durability: durability(view, draft.terms) })}</p>
    </article>
  );
}

/** Certain where the viewer knows the side's red lines, or none count; a dash where it cannot know. */
function Gain({ side, draft }: { readonly side: Side; readonly draft: Draft }) {
  const { view } = useReplay();
  const secret = view.secrets[side];
  if (isSeated(view, side) && !secret) return <b>–</b>;
  return <Points value={gain(view, side, isSeated(view, side) ? (secret ?? null) : null, draft.terms)} />;
}

function Note({ whisper }: { readonly whisper: Whisper }) {
  const { view, scenario } = useReplay();
  const { viewer } = view;
  const { look } = useDress()(whisper.from);
  const outside = viewer !== 'all' && viewer !== whisper.from && viewer !== whisper.to;
  return (
    <article class={styles.note} data-look={look} data-surface="paper" data-lit>
      <h3>
        {t('replay.whisper', {
          from: beginning(inText(scenario, whisper.from)),
          to: inText(scenario, whisper.to),
          round: whisper.round,
        })}
        <span>
          {t('replay.whisper-answer', { answer: outside && whisper.answer === 'lapsed' ? 'outside' : whisper.answer })}
          {whisper.leaked && `, ${t('replay.whisper-leaked')}`}
        </span>
      </h3>
      <TermsList terms={whisper.terms} />
    </article>
  );
}
