import { useEffect, useRef } from 'preact/hooks';
import { hasWar, holdOut, inText, nameOf, rate, warOfRound, type MeterSpec } from '../../../engine';
import { useApp } from '../../../store';
import { points, t, yes } from '../../../text';
import { CitedText, Mark, VisuallyHidden, classes, plainPoints, signedNumber } from '../../design';
import { causeName } from '../ledger/cause-name';
import { stepsOf } from './meter';
import { usePlay } from '../play-context';
import { MeterScale } from './meter-scale';
import { Page } from '../parts/page';
import styles from './meters.module.css';

/** What each meter measures, what moved it, and what it does to each side's walk-away value. */
export function MetersPanel() {
  const { scenario } = usePlay();
  const war = hasWar(scenario);
  const meters = scenario.meters.length;
  return (
    <Page panel="meters" title={t('meters.title')}>
      <p class={styles.soft}>{meters > 0 ? t('meters.lead', { meters, war: yes(war) }) : t('meters.none')}</p>
      {scenario.meters.map((meter) => (
        <MeterCard key={meter.id} meter={meter} />
      ))}
      {war && <WarToCome />}
    </Page>
  );
}

/** What the war would still cost each side. */
function WarToCome() {
  const { scenario, view, me } = usePlay();
  const { war } = holdOut(view);
  const running = view.deadline;
  return (
    <section class={styles.war}>
      <h3>{t('meters.now')}</h3>
      <p class={styles.soft}>
        <CitedText {...scenario.war.why} />
      </p>
      <ul class={styles.costs}>
        {view.table.sides.map((side) => (
          <li key={side}>
            <Mark side={side} />
            <span>{side === me ? t('meters.now-you') : nameOf(scenario, side)}</span>
            <b class="num">{plainPoints(war[side])}</b>
            <span class={styles.soft}>{t('meters.of-whole', { n: rate(view, side) / 100 })}</span>
          </li>
        ))}
      </ul>
      {running && (
        <p class={styles.soft}>
          {t('meters.deadline', {
            side: inText(scenario, running.against),
            n:
              (warOfRound(view, running.against) - warOfRound(view, running.against, { ...view, deadline: null })) /
              100,
            rounds: running.roundsLeft,
          })}
        </p>
      )}
    </section>
  );
}

function MeterCard({ meter }: { readonly meter: MeterSpec }) {
  const { frames, view, scenario } = usePlay();
  const card = useRef<HTMLElement>(null);
  const lit = useApp((app) => app.focus?.kind === 'meter' && app.focus.meter === meter.id);
  useEffect(() => {
    if (lit) card.current?.scrollIntoView({ block: 'nearest' });
  }, [lit]);
  const steps = stepsOf(frames, meter.id);
  const war = view.table.meters[meter.id]?.war;
  const felt = view.table.sides.filter((side) => war && war[side] !== 0);
  return (
    <article ref={card} class={classes(styles.card, lit && styles.lit)}>
      <h3>
        <VisuallyHidden>{meter.name}</VisuallyHidden>
      </h3>
      <MeterScale meter={meter} />
      <p>
        <CitedText {...meter.why} />
      </p>
      {meter.drift && (
        <p>
          <CitedText {...meter.drift.why} />
        </p>
      )}
      {hasWar(scenario) && <h4>{felt.length > 0 ? t('meters.walk-away') : t('meters.no-walk-away')}</h4>}
      {felt.length > 0 && (
        <ul class={styles.sides}>
          {felt.map((side) => (
            <li key={side}>
              <Mark side={side} /> {nameOf(scenario, side)} <b class="num">{points(war?.[side] ?? 0)}</b>
            </li>
          ))}
        </ul>
      )}
      <h4>{t('meters.moved')}</h4>
      {steps.length === 0 && <p class={styles.soft}>{t('meters.unmoved')}</p>}
      <ul class={styles.steps}>
        {steps.map((step) => (
          <li key={step.frame}>
            <span class="num">
              <VisuallyHidden>{t('meters.step', { round: step.round })} </VisuallyHidden>
              <span aria-hidden="true">{step.round || '–'}</span>
            </span>
            <span>{causeName(scenario, step.cause)}</span>
            <b class="num">{signedNumber(step.by)}</b>
          </li>
        ))}
      </ul>
    </article>
  );
}
