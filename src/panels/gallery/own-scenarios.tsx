import { useRef, useState } from 'preact/hooks';
import { sidesOf } from '../../engine';
import { actions, useApp, type OwnScenario } from '../../store';
import { t } from '../../text';
import { Button, ButtonLink, dayAndTime, Dialog, DressedFor, Flag, IconButton } from '../design';
import { FactLine } from './fact-line';
import row from './save-row.module.css';
import styles from './own-scenarios.module.css';

/** As many rows are found by looking. */
const FEW = 5;

/** The scenarios that did not come with the game: sit down at one, take it away, forget it. */
export function OwnScenarios() {
  const own = useApp((app) => app.own);
  const [all, setAll] = useState(false);
  const [doomed, setDoomed] = useState<OwnScenario | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const names = namesOf(own);
  const shown = all ? own : own.slice(0, FEW);
  const remove = async ({ id }: OwnScenario): Promise<void> => {
    setDoomed(null);
    await actions.removeScenario(id);
    // The row is gone, and with it the button that had the focus.
    const left = heading.current?.isConnected ? heading.current : document.querySelector<HTMLElement>('h1');
    left?.focus();
  };
  return (
    <section class={styles.shelf} aria-labelledby="own-title">
      <div class={styles.head}>
        <h2 id="own-title" ref={heading} tabIndex={-1}>
          {t('own.title')}
        </h2>
        <p>{t('own.hint')}</p>
      </div>
      <ul>
        {shown.map((scenario) => (
          <Row key={scenario.id} scenario={scenario} name={names.get(scenario.id) ?? ''} onRemove={setDoomed} />
        ))}
      </ul>
      {own.length > shown.length && (
        <Button icon="chevron-down" onClick={() => setAll(true)}>
          {t('own.more', { n: own.length - shown.length })}
        </Button>
      )}
      {doomed && <Confirm scenario={doomed} onClose={() => setDoomed(null)} onRemove={() => void remove(doomed)} />}
    </section>
  );
}

interface RowProps {
  readonly scenario: OwnScenario;
  /** What the row's buttons call it: no other row has this name. */
  readonly name: string;
  readonly onRemove: (scenario: OwnScenario) => void;
}

function Row({ scenario, name, onRemove }: RowProps) {
  const { id, card, opened, file } = scenario;
  const sides = sidesOf(card);
  return (
    <li class={row.row} data-own={id}>
      <span class={row.who}>
        <DressedFor scenario={card}>
          {sides.map((side) => (
            <Flag key={side} side={side} />
          ))}
        </DressedFor>
      </span>
      <div class={row.what}>
        <h3>{card.title}</h3>
        <FactLine
          facts={[
            t('own.sides', { n: sides.length }),
            t('own.seats', { n: card.seats.length }),
            t('gallery.minutes', { minutes: card.minutes }),
            file === undefined ? t('own.fromLog') : t('own.fromFile', { file }),
            t('own.opened', { when: dayAndTime(opened) }),
          ]}
        />
      </div>
      <div class={row.ways}>
        <ButtonLink href={`#/seat/${id}`} icon="armchair" label={t('own.takeLabel', { name })}>
          {t('own.take')}
        </ButtonLink>
        <IconButton
          icon="download"
          label={t('own.download', { name })}
          onClick={() => void actions.downloadScenario(id)}
        />
        <IconButton icon="trash-2" label={t('own.remove', { name })} onClick={() => onRemove(scenario)} />
      </div>
    </li>
  );
}

interface ConfirmProps {
  readonly scenario: OwnScenario;
  readonly onClose: () => void;
  readonly onRemove: () => void;
}

const Confirm = ({ scenario, onClose, onRemove }: ConfirmProps) => (
  <Dialog
    title={t('own.removeTitle')}
    onClose={onClose}
    actions={
      <>
        <Button onClick={onClose}>{t('own.removeNo')}</Button>
        <Button variant="danger" icon="trash-2" onClick={onRemove}>
          {t('own.removeYes')}
        </Button>
      </>
    }
  >
    <p class={styles.doomed}>{t('own.removeText', { title: scenario.card.title })}</p>
  </Dialog>
);

/** A name for each row that no other has: the title, with the file where titles are alike, and a number where both are. */
function namesOf(own: readonly OwnScenario[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const times = new Map<string, number>();
  for (const { id, card, file } of own) {
    const alike = own.filter((other) => other.card.title === card.title).length > 1;
    const name = alike && file !== undefined ? t('own.rowName', { title: card.title, file }) : card.title;
    const n = (times.get(name) ?? 0) + 1;
    times.set(name, n);
    names.set(id, n === 1 ? name : t('own.rowAgain', { name, n }));
  }
  return names;
}
