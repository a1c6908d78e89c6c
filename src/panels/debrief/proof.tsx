import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../engine';
import { doesInstead, loadFaultWords, proofSentences, rerunSentence } from '../../log';
import type { Rerun } from '../../negotiators';
import { t, tell, worded } from '../../text';
import { Button, Icon } from '../design';
import type { Proven } from './proven';
import styles from './proof.module.css';
import { useDebrief } from './use-debrief';
import { useStudy } from './use-studies';

/** What the log of the game proves, and what no log can: found out in the worker when the page opens. */
export function Proof() {
  const { proven, failed, again } = useProven();
  return (
    <section class={styles.proof} aria-labelledby="debrief-proof">
      <h2 id="debrief-proof">{t('proof.title')}</h2>
      {!proven && !failed && <p role="status">{t('proof.working')}</p>}
      {failed && <Unproven why={t('proof.failed')} again={again} />}
      {proven && !proven.ok && <Unproven why={tell(proven.fault)} again={again} />}
      {proven?.ok && <Sentences proven={proven.value} />}
    </section>
  );
}

const Unproven = ({ why, again }: { readonly why: string; readonly again: () => void }) => (
  <>
    <p class={styles.wrong} role="alert">
      <Icon name="triangle-alert" /> {why}
    </p>
    <div class={styles.try}>
      <Button size="small" onClick={again}>
        {t('proof.again')}
      </Button>
    </div>
  </>
);

interface Proving {
  /** Null while it is found out, and where that failed. */
  readonly proven: Result<Proven> | null;
  readonly failed: boolean;
  readonly again: () => void;
}

function useProven(): Proving {
  const { result } = useDebrief().session;
  const { studies } = useStudy();
  const [proven, setProven] = useState<Result<Proven> | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let left = false;
    const show = async (found: Result<Proven>): Promise<void> => {
      if (!found.ok) await loadFaultWords();
      if (!left) setProven(found);
    };
    setFailed(false);
    setProven(null);
    studies
      ?.prove(result)
      .then(show)
      .catch(() => !left && setFailed(true));
    return () => {
      left = true;
    };
  }, [studies, result, tries]);
  return { proven, failed, again: () => setTries((before) => before + 1) };
}

function Sentences({ proven: { verified, proof } }: { readonly proven: Proven }) {
  const { header } = useDebrief().session;
  const [acts, ...others] = proofSentences(header, verified, proof);
  const led = useLed();
  const computers = rerunSentence(header, proof, led.found);
  const does = led.found && doesInstead(header, led.found);
  return (
    <ul>
      {acts && <li>{worded(acts)}</li>}
      {computers && (
        <li>
          <span role="status">
            {worded(computers)} {does && t('proof.computers-instead', { sentence: worded(does) })}
          </span>
          {!led.found && proof.delegations !== 'hidden' && <Try led={led} />}
        </li>
      )}
      {others.map((told) => (
        <li key={told.key}>{worded(told)}</li>
      ))}
    </ul>
  );
}

interface LedAgain {
  readonly found: Rerun | null;
  readonly failed: boolean;
  /** How far it has come; null while nothing is under way. */
  readonly at: { readonly done: number; readonly all: number } | null;
  readonly begin: () => void;
}

function useLed(): LedAgain {
  const { studies } = useStudy();
  const [found, setFound] = useState<Rerun | null>(null);
  const [at, setAt] = useState<LedAgain['at']>(null);
  const [failed, setFailed] = useState(false);
  const end = (result: Result<Rerun> | null): void => {
    setAt(null);
    if (result?.ok) setFound(result.value);
    else setFailed(true);
  };
  const begin = (): void => {
    if (!studies || at) return;
    setFailed(false);
    setAt({ done: 0, all: 1 });
    studies.leadAgain((done, all) => setAt({ done, all })).then(end, () => end(null));
  };
  return { found, failed, at, begin };
}

const Try = ({ led: { at, begin, failed } }: { readonly led: LedAgain }) => (
  <div class={styles.try}>
    <Button size="small" icon="bot" onClick={begin} refusal={at ? t('proof.leading') : undefined}>
      {t('proof.lead')}
    </Button>
    {at && <progress aria-label={t('proof.leading')} value={at.done} max={at.all} />}
    {failed && <p>{t('proof.lead-failed')}</p>}
  </div>
);
