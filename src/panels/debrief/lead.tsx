import { hasWar } from '../../engine';
import { t, yes } from '../../text';
import styles from './lead.module.css';
import { morningAfter } from './played';
import { PICTURES } from './pictures';
import { Reasons } from './reasons';
import { standfirst } from './standfirst';
import { useDebrief } from './use-debrief';

/** The headline, what it means in a sentence, the engraving (its table bears the map of Ukraine), and the reasons in numbers. */
export function Lead() {
  const debrief = useDebrief();
  const { scenario, outcome } = debrief;
  return (
    <section class={styles.lead} aria-labelledby="debrief-verdict">
      <p class={styles.dateline}>
        {t('debrief.dateline', { place: scenario.place, date: morningAfter(scenario.date) })}
      </p>
      <h1 id="debrief-verdict" tabIndex={-1}>
        {t(`debrief.verdict-${outcome.verdict.kind}`)}
      </h1>
      <p class={styles.standfirst}>{standfirst(debrief)}</p>
      {scenario.surface?.kind === 'ukraine' && (
        <img class={styles.picture} src={PICTURES.masthead} alt={t('debrief.picture')} width={744} height={252} />
      )}
      <Aftermath />
      <Reasons />
    </section>
  );
}

/** For a signed deal: what was drawn, told as a story. */
function Aftermath() {
  const { outcome, scenario } = useDebrief();
  if (!outcome.aftermath) return null;
  return (
    <section class={styles.after} aria-labelledby="debrief-after">
      <h2 id="debrief-after">{t('debrief.after-title')}</h2>
      <p>{t(`debrief.after-${outcome.aftermath}`, { war: yes(hasWar(scenario)) })}</p>
      <p class={styles.small}>{t('debrief.after-note', { durability: outcome.settlement.durability })}</p>
    </section>
  );
}
