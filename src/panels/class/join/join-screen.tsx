import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../../../store';
import { t, tell } from '../../../text';
import { Button, DressedFor, Icon, Paper } from '../../design';
import { useExercise, useShownScenario, type Found } from '../use-exercise';
import { go } from './go';
import styles from './join.module.css';
import { Sit } from './sit';

/** The student's way in: words or a link, then the table, its code and names; then the game. */
export function JoinScreen() {
  const code = useApp((app) => (app.screen.name === 'exercise' ? app.screen.code : ''));
  const found = useExercise(code);
  return (
    <div class={styles.screen}>
      <a class={styles.back} href="#/">
        <Icon name="arrow-left" />
        {t('shell.product')}
      </a>
      {found?.ok ? (
        <Exercise key={code} found={found.value} />
      ) : (
        <Words code={code} fault={found && tell(found.fault)} />
      )}
    </div>
  );
}

function Exercise({ found }: { readonly found: Found }) {
  const shown = useShownScenario(found.scenario, found.exercise.names);
  if (!shown) return <p role="status">{t('shell.loading')}</p>;
  return (
    <DressedFor scenario={shown}>
      <Sit {...found} shown={shown} />
    </DressedFor>
  );
}

interface WordsProps {
  readonly code: string;
  readonly fault: string | null;
}

/** The words that were read out. What was wrong with them is said beside them. */
function Words({ code, fault }: WordsProps) {
  const [typed, type] = useState(code.replaceAll('-', ' '));
  useEffect(() => type(code.replaceAll('-', ' ')), [code]);
  return (
    <Paper class={styles.card}>
      <h1 tabIndex={-1}>{t('class.join')}</h1>
      <form
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          go(typed);
        }}
      >
        <label class={styles.field}>
          <span>{t('class.joinWords')}</span>
          <input
            type="text"
            autocapitalize="none"
            autocomplete="off"
            spellcheck={false}
            value={typed}
            aria-invalid={fault !== null}
            aria-describedby="join-note"
            onInput={(event) => type(event.currentTarget.value)}
          />
        </label>
        {fault ? (
          <p id="join-note" class={styles.bad} role="alert">
            {fault}
          </p>
        ) : (
          <p id="join-note" class={styles.note}>
            {t('class.joinNote')}
          </p>
        )}
        <Button type="submit" variant="ink" icon="arrow-right">
          {t('class.joinGo')}
        </Button>
      </form>
    </Paper>
  );
}
