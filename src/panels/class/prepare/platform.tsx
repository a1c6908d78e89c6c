import { useId, useState } from 'preact/hooks';
import { SCORES, SCORM, scoreFrom, type ScormVersion } from '../../../classroom';
import { deliver } from '../../../store';
import { t, tell } from '../../../text';
import { Button, Choice } from '../../design';
import type { FormProps } from './form';
import styles from './hand-out.module.css';

/** A package for a course platform: the site with this exercise in it, made in the page. */
export function Platform({ prepared: { exercise }, shown }: FormProps) {
  const id = useId();
  const [version, choose] = useState<ScormVersion>('1.2');
  const [kind, setKind] = useState<(typeof SCORES)[number]>('none');
  const [packing, setPacking] = useState(false);
  const [said, say] = useState('');
  const pack = async (): Promise<void> => {
    const score = scoreFrom(kind);
    if (packing || !score.ok) return;
    setPacking(true);
    say(t('class.packing'));
    try {
      const { packed } = await import('./packed');
      const made = await packed({ exercise, title: shown.title, version, score: score.value });
      if (!made.ok) return say(tell(made.fault));
      const file = new Blob([made.value.slice()], { type: 'application/zip' });
      deliver(`impasse-${exercise.scenario.id}-${exercise.seed}-scorm-${version}.zip`, file);
      say(t('class.packed'));
    } catch {
      say(t('store.part-missing'));
    } finally {
      setPacking(false);
    }
  };
  return (
    <details class={styles.own}>
      <summary>{t('class.platform')}</summary>
      <p>{t('class.platformNote')}</p>
      <div class={styles.ways}>
        <Choice
          inline
          legend={t('class.platformVersion')}
          options={SCORM.map((value) => ({ value, label: value }))}
          value={version}
          onChange={choose}
        />
        <label for={id}>{t('class.platformScore')}</label>
        <select
          id={id}
          value={kind}
          onChange={({ currentTarget }) => setKind(SCORES.find((one) => one === currentTarget.value) ?? 'none')}
        >
          {SCORES.map((one) => (
            <option key={one} value={one}>
              {t(`class.score-${one}`)}
            </option>
          ))}
        </select>
        <Button icon="package" onClick={() => void pack()}>
          {t('class.pack')}
        </Button>
        <p role="status">{said}</p>
      </div>
    </details>
  );
}
