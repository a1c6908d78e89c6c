import { Fragment } from 'preact';
import type { Scenario } from '../../../engine';
import type { Exercise } from '../../../classroom';
import { t } from '../../../text';
import { BriefingPage, CardPage, ObserverPage, OutcomePage } from './form-pages';
import { GuidePages } from './guide-pages';
import type { Outcomes } from './outcomes';
import type { DrawnTable, PaperKind } from './papers';
import { SheetPage } from './sheet-page';
import { sheetWords } from './sheet-words';
import { WorksheetPage } from './worksheet-page';

interface Props {
  readonly wanted: readonly PaperKind[];
  readonly scenario: Scenario;
  readonly exercise: Exercise;
  readonly words: string | null;
  readonly address: string;
  readonly tables: readonly DrawnTable[];
  readonly outcomes: Outcomes | null;
}

/** The papers that are wanted, table by table, so that a pile can be dealt out from the top. */
export function Pile({ wanted, scenario, exercise, words, address, tables, outcomes }: Props) {
  const has = (kind: PaperKind): boolean => wanted.includes(kind);
  const footer = (number: number): string =>
    t('class.foot-table', { title: scenario.title, seed: exercise.seed, number });
  const general = t('class.foot', { title: scenario.title, seed: exercise.seed });
  return (
    <>
      {has('guide') && (
        <GuidePages scenario={scenario} exercise={exercise} footer={general} tables={tables} outcomes={outcomes} />
      )}
      {tables.map((table) => (
        <section key={table.number} aria-label={t('class.tableNumber', { number: table.number })}>
          {has('cards') && (
            <CardPage
              scenario={scenario}
              exercise={exercise}
              words={words}
              address={address}
              table={table}
              footer={footer(table.number)}
            />
          )}
          {has('briefing') && <BriefingPage scenario={scenario} footer={general} />}
          {table.persons.map((side) => {
            const seen = table.views.get(side);
            return (
              <Fragment key={side}>
                {has('sheets') && seen && (
                  <SheetPage
                    scenario={scenario}
                    words={sheetWords(scenario, side, seen)}
                    table={table.number}
                    footer={footer(table.number)}
                  />
                )}
                {has('worksheets') && (
                  <WorksheetPage scenario={scenario} side={side} table={table.number} footer={footer(table.number)} />
                )}
              </Fragment>
            );
          })}
          {has('outcomes') && <OutcomePage scenario={scenario} table={table.number} footer={footer(table.number)} />}
          {has('observers') &&
            Array.from({ length: table.observers }, (_, i) => (
              <ObserverPage key={i} scenario={scenario} seats={exercise.seats} footer={footer(table.number)} />
            ))}
        </section>
      ))}
    </>
  );
}
