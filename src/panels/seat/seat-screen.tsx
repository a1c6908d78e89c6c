import { useState } from 'preact/hooks';
import type { Scenario } from '../../engine';
import { useApp } from '../../store';
import { t } from '../../text';
import { Icon } from '../design';
import { firstChoices } from './choices';
import { Foot } from './foot';
import { Options } from './options';
import { Papers } from './papers';
import { SeatCards } from './seat-cards';
import styles from './seat-screen.module.css';
import { useScenario } from './use-scenario';

/** Choosing a seat: the delegations, how the game is set, and the paper to read before sitting down. */
export function SeatScreen() {
  const id = useApp((app) => (app.screen.name === 'seat' ? app.screen.scenario : ''));
  const scenario = useScenario(id);
  return (
    <div class={styles.screen}>
      {scenario ? <Form scenario={scenario} /> : <p role="status">{t('shell.loading')}</p>}
    </div>
  );
}

function Form({ scenario }: { readonly scenario: Scenario }) {
  const [choices, change] = useState(() => firstChoices(scenario));
  const props = { scenario, choices, change };
  return (
    <>
      <div class={styles.side}>
        <header class={styles.head}>
          <a class={styles.back} href="#/">
            <Icon name="arrow-left" />
            {t('seat.back')}
          </a>
          <h1 tabIndex={-1}>{t('seat.title')}</h1>
        </header>
        <SeatCards {...props} />
        <Options {...props} />
        <Foot {...props} />
      </div>
      <Papers {...props} />
    </>
  );
}
