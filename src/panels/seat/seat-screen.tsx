import { useMemo, useState } from 'preact/hooks';
import { useApp } from '../../store';
import { t } from '../../text';
import { DressedFor, Icon } from '../design';
import { firstChoices, type Choices } from './choices';
import { Foot } from './foot';
import { Options } from './options';
import { Papers } from './papers';
import { SeatCards } from './seat-cards';
import styles from './seat-screen.module.css';
import { useScenario } from './use-scenario';

/** Choosing a seat: the delegations, how the game is set, and the paper to read before sitting down. */
export function SeatScreen() {
  const id = useApp((app) => (app.screen.name === 'seat' ? app.screen.scenario : ''));
  // What was chosen for one scenario means nothing for another.
  return <Seats key={id} id={id} />;
}

function Seats({ id }: { readonly id: string }) {
  const scenario = useScenario(id);
  const first = useMemo(() => scenario && firstChoices(scenario), [scenario]);
  const [changed, change] = useState<Choices | null>(null);
  const choices = changed ?? first;
  const form = scenario && choices ? { scenario, choices, change } : null;
  return (
    <div class={styles.screen}>
      <div class={styles.side}>
        <header class={styles.head}>
          <a class={styles.back} href="#/">
            <Icon name="arrow-left" />
            {t('seat.back')}
          </a>
          <h1 tabIndex={-1}>{t('seat.title')}</h1>
        </header>
        {form ? (
          <DressedFor scenario={form.scenario}>
            <SeatCards {...form} />
            <Options {...form} />
            <Foot {...form} />
          </DressedFor>
        ) : (
          <p role="status">{t('shell.loading')}</p>
        )}
      </div>
      {form && (
        <DressedFor scenario={form.scenario}>
          <Papers {...form} />
        </DressedFor>
      )}
    </div>
  );
}
