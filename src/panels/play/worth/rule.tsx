import { durabilityParts, nameOf, warToCome, type Percent, type Side } from '../../../engine';
import { t, yes } from '../../../text';
import { CitedText, signedNumber } from '../../design';
import { issueOf, optionOf } from '../names';
import { termsLooked, usePlay, type Play } from '../play-context';
import { Rich } from '../parts/rich';
import { guessTerms } from './guess';
import type { Waterfall } from './waterfall';
import styles from './waterfall.module.css';

/** What others may gain by the draft, for the side that one guesses for: a range, slanted. */
export function Guesses() {
  const play = usePlay();
  const [low, high] = guessTerms(play.view, play.ui.guessFor, termsLooked(play));
  return (
    <p class={styles.note}>
      <Rich text={t('draft.guess-total', { side: nameOf(play.scenario, play.ui.guessFor), low, high })} />{' '}
      {t('draft.guess-note')}
    </p>
  );
}

/** The rule behind one bar: why its clause pays so, what holds the terms up, what is lost and where. */
export function Rule({ waterfall, id }: { readonly waterfall: Waterfall; readonly id: string }) {
  const play = usePlay();
  if (id === 'holds') return <Durability play={play} total={waterfall.durability} />;
  return <p>{issueOf(play.scenario, id) ? <ClauseRule id={id} /> : wordsOf(play, waterfall, id)}</p>;
}

function ClauseRule({ id }: { readonly id: string }) {
  const play = usePlay();
  const option = optionOf(play.scenario, id, termsLooked(play)[id]);
  return option ? (
    <>
      <b>{option.name}.</b> <CitedText {...option.why} />
    </>
  ) : null;
}

function wordsOf(
  { view, me, secret, scenario, preferences }: Play,
  { durability, after }: Waterfall,
  id: string,
): string {
  const side = me ?? view.table.sides[0];
  if (side === undefined) return '';
  switch (id) {
    case 'total':
      return t('worth.why-total', { lens: preferences.lens, least: secret?.minimumGain ?? 0 });
    case 'gain-war': {
      const n = warToCome(view, side) / 100;
      const believes = secret?.believesWarCostPercent ?? 100;
      return t('worth.why-gain-war', { n, same: yes(believes === 100), believed: Math.round(n * believes) / 100 });
    }
    case 'gain-word':
      return t('worth.why-gain-word', { n: view.table.brokenWord[side] / 100, d: 100 - durability });
    case 'gain-home': {
      const lost = after.find(({ code }) => code === 'gain-home');
      return t('worth.why-gain-home', { n: lost && lost.from !== lost.to ? 1 : 0 });
    }
    case 'gain-built':
    case 'gain-end':
    case 'gain-envy':
      return t(`worth.why-${id}`);
    default:
      return t('worth.why-others', {
        clauses: id
          .split(' ')
          .map((issue) => issueOf(scenario, issue)?.name ?? issue)
          .join(', '),
      });
  }
}

/** What holds the terms up and what wears them down, part by part. */
function Durability({ play, total }: { readonly play: Play; readonly total: Percent }) {
  return (
    <>
      <h3>{t('draft.parts')}</h3>
      <dl class={styles.parts}>
        {[...durabilityLines(play), { name: t('draft.part-total'), value: String(total) }].map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="num">{value}</dd>
          </div>
        ))}
      </dl>
      <p class={styles.note}>
        <CitedText {...play.scenario.durability.why} />
      </p>
    </>
  );
}

interface Line {
  readonly name: string;
  readonly value: string;
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
