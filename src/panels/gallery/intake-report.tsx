import { actions, useApp, type Intake } from '../../store';
import { t, tell } from '../../text';
import { Button, IconButton, classes } from '../design';
import styles from './intake-report.module.css';

/** How far the reading of several files has come, and then what came of them, each bad one with its reason. */
export function IntakeReport() {
  const intake = useApp((app) => app.intake);
  if (!intake) return null;
  return intake.running ? <Reading intake={intake} /> : <Outcome intake={intake} />;
}

const Reading = ({ intake }: { readonly intake: Intake }) => (
  <section class={classes(styles.report, styles.running)}>
    <label class={styles.reading}>
      <span>{t('saves.reading')}</span>
      <progress value={intake.share} max={1} />
      <span class="num">
        {t('saves.readSoFar', { n: intake.added.length + intake.known.length + intake.mended.length })}
      </span>
    </label>
    <Button size="small" onClick={() => actions.stopIntake()}>
      {t('saves.stopReading')}
    </Button>
  </section>
);

function Outcome({ intake }: { readonly intake: Intake }) {
  const { added, known, mended, scenarios, stopped, others, told } = intake;
  return (
    <section class={styles.report} aria-labelledby="intake-title">
      <div class={styles.head}>
        <h2 id="intake-title">{t('saves.intakeTitle')}</h2>
        <IconButton icon="x" label={t('saves.intakeClose')} onClick={() => actions.dismissIntake()} />
      </div>
      <p>
        {t('saves.intakeAdded', { n: added.length })} {known.length > 0 && t('saves.intakeHere', { n: known.length })}{' '}
        {mended.length > 0 && t('saves.intakeMended', { n: mended.length })}{' '}
        {scenarios.length > 0 && t('saves.intakeScenarios', { n: scenarios.length })}{' '}
        {others > 0 && t('saves.intakeOthers', { n: others })} {stopped && t('saves.intakeStopped')}
      </p>
      {told.length > 0 && (
        <>
          <p>{t('saves.intakeBad', { n: told.length })}</p>
          <ul class={styles.told}>
            {told.map(({ file, fault }, at) => (
              <li key={at}>
                <b>{file}</b>
                <span>{tell(fault)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
