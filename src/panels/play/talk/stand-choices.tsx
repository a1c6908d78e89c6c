import { useState } from 'preact/hooks';
import { optionKey, type Clause, type Ground, type Stand, type Terms } from '../../../engine';
import { clauseName, type Spoken } from '../../../log';
import { t, worded } from '../../../text';
import { Button } from '../../design';
import { usePlay } from '../play-context';
import styles from './talk.module.css';

/** What one can say of a draft as a whole, and of one of its clauses. */
const OF_ALL: readonly Ground[] = ['short', 'gap', 'waits', 'fragile', 'enough'];
const OF_CLAUSE = [{ ground: 'loss' }, { ground: 'line', line: 'hard' }, { ground: 'line', line: 'never' }] as const;

interface StandChoicesProps {
  readonly terms: Terms;
  /** The sentence that is said: the button shows it to the letter. */
  readonly wordsOf: (stand: Stand) => Spoken;
  readonly onSay: (stand: Stand) => void;
}

/** Sentences about a draft, each a button; a clause chosen brings those about it. */
export function StandChoices({ terms, wordsOf, onSay }: StandChoicesProps) {
  const { scenario } = usePlay();
  const clauses = scenario.issues.flatMap(({ id: issue }): Clause[] => {
    const option = terms[issue];
    return option === undefined ? [] : [{ issue, option }];
  });
  const [key, setKey] = useState('');
  const blocks = clauses.find(({ issue, option }) => optionKey(issue, option) === key);
  const stands: Stand[] = blocks
    ? OF_CLAUSE.map((of) => ({ ...of, near: 'apart', blocks }))
    : OF_ALL.map((ground) => ({ ground, near: ground === 'enough' ? 'close' : 'apart' }));
  return (
    <>
      <label class={styles.clause}>
        {t('say.blocks')}
        <select value={key} onChange={(event) => setKey(event.currentTarget.value)}>
          <option value="">{t('say.blocks-none')}</option>
          {clauses.map((clause) => (
            <option key={clause.issue} value={optionKey(clause.issue, clause.option)}>
              {clauseName(scenario, clause)}
            </option>
          ))}
        </select>
      </label>
      {stands.map((stand) => {
        const words = worded(wordsOf(stand));
        return (
          <Button key={words} size="small" icon="message-circle" onClick={() => onSay(stand)}>
            {words}
          </Button>
        );
      })}
    </>
  );
}
