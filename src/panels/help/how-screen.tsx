import { useEffect, useRef, useState } from 'preact/hooks';
import type { ComponentType } from 'preact';
import { hasWar, type Scenario } from '../../engine';
import { TABLES } from '../../scenarios';
import { t, yes } from '../../text';
import { Button, ButtonLink, DressedFor, openTerm, useMedia, visuallyHidden } from '../design';
import { useScenario } from '../seat/use-scenario';
import { AbsentFigure } from './absent-figure';
import type { FigureProps } from './figure';
import { LinesFigure } from './lines-figure';
import { PaperFigure } from './paper-figure';
import { TalkFigure } from './talk-figure';
import type { TermId } from './terms';
import styles from './how.module.css';
import { WalkFigure } from './walk-figure';
import { WindowFigure } from './window-figure';
import { ZeroFigure } from './zero-figure';

const STEPS = ['zero', 'absent', 'paper', 'walk', 'lines', 'talk', 'window'] as const;
type Step = (typeof STEPS)[number];

/** The word of the field that each idea comes down to. */
const WORDS: Readonly<Record<Step, TermId>> = {
  zero: 'zero-sum',
  absent: 'legitimacy',
  paper: 'durability',
  walk: 'batna',
  lines: 'audience',
  talk: 'question',
  window: 'zopa',
};

const FIGURES: Readonly<Record<Step, ComponentType<FigureProps>>> = {
  zero: ZeroFigure,
  absent: AbsentFigure,
  paper: PaperFigure,
  walk: WalkFigure,
  lines: LinesFigure,
  talk: TalkFigure,
  window: WindowFigure,
};

/** The game's seven ideas, one at a time, each with a figure that counts by the engine's own rules. */
export function HowScreen() {
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const first = TABLES[0]?.id ?? '';
  const scenario = useScenario(first);
  const step = STEPS[at] ?? 'zero';
  const war = yes(scenario === null || hasWar(scenario));
  useEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [at]);
  const go = (to: number): void => {
    moved.current = true;
    setAt(to);
  };
  return (
    <div class={styles.page}>
      <header class={styles.head}>
        <h1 tabIndex={-1}>{t('help.title')}</h1>
        <p>{t('help.intro')}</p>
      </header>
      <Steps at={at} go={go} />
      <section class={styles.idea} aria-labelledby="idea">
        <div class={styles.words}>
          <p class={styles.count}>{t('help.stepOf', { n: at + 1, all: STEPS.length })}</p>
          <h2 id="idea" ref={heading} tabIndex={-1}>
            {t(`help.${step}-title`)}
          </h2>
          <p>{t(`help.${step}-text`, { war })}</p>
          <p>{t(`help.${step}-more`, { war })}</p>
        </div>
        <Figure step={step} scenario={scenario} />
      </section>
      <div class={styles.ways}>
        {at > 0 && (
          <Button icon="arrow-left" onClick={() => go(at - 1)}>
            {t('help.previous')}
          </Button>
        )}
        {at < STEPS.length - 1 ? (
          <Button variant="primary" iconEnd="arrow-right" onClick={() => go(at + 1)}>
            {t('help.next')}
          </Button>
        ) : (
          <ButtonLink variant="primary" icon="armchair" href={`#/seat/${first}`}>
            {t('help.toSeat')}
          </ButtonLink>
        )}
        <Button variant="quiet" icon="book-open" onClick={() => openTerm(WORDS[step])}>
          {t('help.glossary')}
        </Button>
      </div>
    </div>
  );
}

/** As in the style sheet beside this file. */
const NARROW = '(max-width: 60rem)';

function Steps({ at, go }: { readonly at: number; readonly go: (to: number) => void }) {
  const narrow = useMedia(NARROW);
  return (
    <nav aria-label={t('help.steps')}>
      <ol class={styles.steps}>
        {STEPS.map((step, i) => (
          <li key={step}>
            <button type="button" aria-current={i === at ? 'step' : undefined} onClick={() => go(i)}>
              <b class="num">{i + 1}</b> <span class={narrow ? visuallyHidden : ''}>{t(`help.${step}-title`)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

const Figure = ({ step, scenario }: { readonly step: Step; readonly scenario: Scenario | null }) => {
  const Component = FIGURES[step];
  return (
    <div class={styles.figure}>
      {scenario ? (
        <DressedFor scenario={scenario}>
          <Component scenario={scenario} />
        </DressedFor>
      ) : (
        <p role="status">{t('help.waiting')}</p>
      )}
    </div>
  );
};
