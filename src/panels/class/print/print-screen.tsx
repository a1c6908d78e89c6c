import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../../../engine';
import { wordsOf, seatClass, type Prepared } from '../../../classroom';
import { t } from '../../../text';
import { Button, Choice, DressedFor, Icon, visuallyHidden } from '../../design';
import { shortAddressOf } from '../address';
import { useShownScenario } from '../use-exercise';
import { usePrepared } from '../use-prepared';
import { drawTables, PAPERS, type DrawnTable, type PaperKind } from './papers';
import { Pile } from './pile';
import styles from './print.module.css';
import { useOutcomes } from './use-outcomes';

const SIZES = ['a4', 'letter'] as const;
type Size = (typeof SIZES)[number];
const TYPES = ['normal', 'large'] as const;

/** The papers of a class, as they will come out of the printer, and what to print of them. */
export function PrintScreen() {
  const [inHand] = usePrepared();
  const shown = useShownScenario(inHand?.scenario ?? null, inHand?.prepared.exercise.names ?? 'real');
  return inHand && shown ? (
    <DressedFor scenario={shown}>
      <Papers prepared={inHand.prepared} scenario={inHand.scenario} shown={shown} />
    </DressedFor>
  ) : (
    <p role="status">{t('shell.loading')}</p>
  );
}

interface Props {
  readonly prepared: Prepared;
  readonly scenario: Scenario;
  readonly shown: Scenario;
}

function Papers({ prepared, scenario, shown }: Props) {
  const { exercise } = prepared;
  const [wanted, want] = useState<readonly PaperKind[]>(PAPERS);
  const [size, setSize] = useState<Size>('a4');
  const [type, setType] = useState<(typeof TYPES)[number]>('normal');
  const [only, setOnly] = useState(0);
  const tables = useDrawn(prepared, shown);
  const all = seatClass(exercise.seats, exercise.seating).length;
  const counting = useOutcomes(scenario, exercise, wanted.includes('guide'));
  const ready = tables.length === all && (!wanted.includes('guide') || counting.kind !== 'working');
  return (
    <div class={styles.screen}>
      <header class={styles.bar}>
        <a class={styles.back} href="#/class">
          <Icon name="arrow-left" />
          {t('class.title')}
        </a>
        <h1 tabIndex={-1}>{t('class.print-title')}</h1>
        <fieldset class={styles.kinds}>
          <legend class={visuallyHidden}>{t('class.print-what')}</legend>
          {PAPERS.map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={wanted.includes(kind)}
                onChange={(event) =>
                  want(event.currentTarget.checked ? [...wanted, kind] : wanted.filter((one) => one !== kind))
                }
              />
              <span>{t(`class.paper-${kind}`)}</span>
            </label>
          ))}
        </fieldset>
        <Choice
          inline
          legend={t('class.print-size')}
          options={SIZES.map((value) => ({ value, label: t(`class.size-${value}`) }))}
          value={size}
          onChange={setSize}
        />
        <Choice
          inline
          legend={t('class.print-type')}
          options={TYPES.map((value) => ({ value, label: t(`class.type-${value}`) }))}
          value={type}
          onChange={setType}
        />
        <label class={styles.only}>
          <span>{t('class.print-tables')}</span>
          <select value={only} onChange={(event) => setOnly(Number(event.currentTarget.value))}>
            <option value={0}>{t('class.print-all')}</option>
            {tables.map(({ number }) => (
              <option key={number} value={number}>
                {t('class.tableNumber', { number })}
              </option>
            ))}
          </select>
        </label>
        <div class={styles.go}>
          <Button
            variant="primary"
            icon="printer"
            refusal={ready ? undefined : t('class.print-wait')}
            onClick={() => print()}
          >
            {t('class.print-go')}
          </Button>
          <p role="status">
            {ready ? t('class.print-ready') : <Waiting done={tables.length} all={all} counting={counting} />}
          </p>
        </div>
      </header>
      <div
        class={styles.pile}
        data-size={size}
        data-type={type}
        tabIndex={0}
        role="group"
        aria-label={t('class.print-title')}
      >
        <Pile
          wanted={wanted}
          scenario={shown}
          exercise={exercise}
          words={wordsOf(exercise, scenario)}
          address={shortAddressOf(exercise, scenario)}
          tables={only === 0 ? tables : tables.filter(({ number }) => number === only)}
          outcomes={counting.kind === 'done' ? counting.outcomes : null}
        />
      </div>
    </div>
  );
}

interface WaitingProps {
  readonly done: number;
  readonly all: number;
  readonly counting: ReturnType<typeof useOutcomes>;
}

const Waiting = ({ done, all, counting }: WaitingProps) => (
  <>
    {done < all && t('class.print-drawing', { done, all })}{' '}
    {counting.kind === 'working' && t('class.print-counting', { done: counting.done, all: counting.all })}
  </>
);

/** The tables as far as they are drawn. */
function useDrawn(prepared: Prepared, scenario: Scenario): readonly DrawnTable[] {
  const [tables, setTables] = useState<readonly DrawnTable[]>([]);
  useEffect(() => {
    let left = false;
    setTables([]);
    void drawTables(
      prepared,
      scenario,
      (table) => setTables((before) => [...before, table]),
      () => left,
    );
    return () => {
      left = true;
    };
  }, [prepared, scenario]);
  return tables;
}
