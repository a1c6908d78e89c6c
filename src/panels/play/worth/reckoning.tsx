import { durabilityParts, hasWar, nameOf, type Percent, type Side } from '../../../engine';
import { points, t } from '../../../text';
import { CitedText, Dialog, signedNumber } from '../../design';
import { guessTerms } from './guess';
import { lensOf, termsLooked, usePlay, type Play } from '../play-context';
import { Rich } from '../parts/rich';
import { LensChoice, useWorth } from '../draft/summary';
import { gainParts } from './worth';
import styles from './reckoning.module.css';

interface Line {
  readonly name: string;
  readonly value: string;
}

/** How the draft's gain and its durability are reckoned, part by part. */
export function Reckoning({ onClose }: { readonly onClose: () => void }) {
  const play = usePlay();
  const worth = useWorth();
  const { view, me, secret, scenario } = play;
  const terms = termsLooked(play);
  if (!me || !secret || !worth) return null;
  const [low, high] = guessTerms(view, play.ui.guessFor, terms);
  const war = hasWar(scenario);
  const parts = gainParts(view, me, terms, worth).filter(({ code }) => war || code !== 'gain-war');
  return (
    <Dialog title={t('draft.details')} onClose={onClose}>
      <div class={styles.columns}>
        <section>
          <h3>{t('draft.gain-over')}</h3>
          <LensChoice />
          <Sum
            lines={parts.map(({ code, value }) => ({ name: t(`draft.${code}`), value: points(value) }))}
            total={{ name: t(`draft.lens-${lensOf(play)}`), value: points(worth.gain) }}
          />
          {lensOf(play) === 'interests' && <p>{t('draft.least', { n: secret.minimumGain })}</p>}
        </section>
        <section>
          <h3>{t('draft.parts')}</h3>
          <Sum lines={durabilityLines(play)} total={{ name: t('draft.part-total'), value: String(worth.durability) }} />
          <p>
            <CitedText {...scenario.durability.why} />
          </p>
        </section>
      </div>
      <p class={styles.note}>
        <Rich text={t('draft.guess-total', { side: nameOf(scenario, play.ui.guessFor), low, high })} />{' '}
        {t('draft.guess-note')}
      </p>
    </Dialog>
  );
}

function durabilityLines(play: Play): readonly Line[] {
  const parts = durabilityParts(play.view, termsLooked(play));
  const bySide = (code: 'part-absence' | 'part-grievance', values: Readonly<Record<Side, number>>): Line[] =>
    play.view.table.sides
      .filter((side) => values[side] !== 0)
      .map((side) => line(t(`draft.${code}`, { side: nameOf(play.scenario, side) }), values[side]));
  const always = [line(t('draft.part-base'), parts.base), line(t('draft.part-options'), parts.options)];
  const some = [
    line(t('draft.part-tracks'), parts.tracks),
    line(t('draft.part-moves'), parts.moves),
    line(t('draft.part-missing'), parts.missingPerformers),
  ].filter(({ value }) => value !== '0');
  return [...always, ...some, ...bySide('part-absence', parts.absence), ...bySide('part-grievance', parts.grievance)];
}

const line = (name: string, value: Percent): Line => ({ name, value: signedNumber(value) });

const Sum = ({ lines, total }: { readonly lines: readonly Line[]; readonly total: Line }) => (
  <dl class={styles.sum}>
    {[...lines, total].map(({ name, value }, index) => (
      <div key={index} class={index === lines.length ? styles.total : undefined}>
        <dt>{name}</dt>
        <dd class="num">{value}</dd>
      </div>
    ))}
  </dl>
);
