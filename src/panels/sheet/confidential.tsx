import type { ComponentChildren } from 'preact';
import { fullName, sidesOf, type Cited, type Scenario, type Side, type View } from '../../engine';
import { t } from '../../text';
import { Cite, CitedText, Flag, Later, SideName, signedPoints, useDress, writtenDate } from '../design';
import { weightDots } from './clauses';
import { lensWords } from './lens-words';
import { costOfLine } from './line-cost';
import { Moves } from './moves';
import styles from './sheet.module.css';
import { Stances } from './stances';
import { WalkAway } from './walk-away';
import { WorthTable } from './worth-table';

interface Props {
  readonly scenario: Scenario;
  readonly side: Side;
  readonly view: View | undefined;
}

/** What only the holder of the seat may read. */
export function Confidential({ scenario, side, view }: Props) {
  const sheet = scenario.sides[side];
  const { confidential } = sheet;
  const { look } = useDress()(side);
  return (
    <div class={styles.page} data-look={look}>
      <header class={styles.head}>
        <Flag side={side} class={styles.flag} />
        <div>
          <h2>{fullName(scenario, side)}</h2>
          <p>{t('sheet.subtitle', { place: scenario.place, date: writtenDate(scenario.date) })}</p>
        </div>
        <p class={styles.stamp}>
          <b>{t('sheet.confidential')}</b> <i>{t('sheet.eyesOnly')}</i>
        </p>
      </header>
      <div class={styles.top}>
        <div class={styles.stack}>
          <Part title={t('sheet.cameFor')}>
            <Lines of={confidential.interests} />
          </Part>
          <Part title={t('sheet.fear')}>
            <Lines of={confidential.fears} />
          </Part>
        </div>
        <div class={styles.stack}>
          <Part title={t('sheet.worth')} note={t('sheet.worthNote', { dots: weightDots(1) })}>
            <WorthTable scenario={scenario} side={side} view={view} />
          </Part>
        </div>
      </div>
      {/* All at once would keep a slow machine from answering: what lies further down is made after it. */}
      <Later>
        <div class={styles.pair}>
          <Part
            title={t('sheet.redLines')}
            note={t(view?.settings.drawnLines ? 'sheet.redLinesDrawn' : 'sheet.redLinesNote')}
          >
            <RedLines scenario={scenario} side={side} view={view} />
          </Part>
          <Part title={t('sheet.ifNobody')}>
            <WalkAway scenario={scenario} side={side} view={view} />
          </Part>
        </div>
        <Part title={t('sheet.others')} note={t('sheet.othersNote')}>
          <Others scenario={scenario} side={side} />
        </Part>
        <Later>
          <Part title={t('sheet.moves')} note={t('sheet.movesNote')}>
            <Moves scenario={scenario} side={side} />
          </Part>
          <div class={styles.pair}>
            <Part title={t('sheet.advice')}>
              <Lines of={confidential.advice} />
            </Part>
            <Part title={t('sheet.lens')}>
              <Lens scenario={scenario} side={side} view={view} />
            </Part>
          </div>
          <Stances scenario={scenario} side={side} />
        </Later>
      </Later>
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly note?: string;
  readonly children: ComponentChildren;
}

const Part = ({ title, note, children }: PartProps) => (
  <section class={styles.part}>
    <h3>{title}</h3>
    {note && <p class={styles.note}>{note}</p>}
    {children}
  </section>
);

const Lines = ({ of }: { readonly of: readonly Cited[] }) => (
  <ul class={styles.lines}>
    {of.map((line) => (
      <li key={line.text}>
        <CitedText {...line} />
      </li>
    ))}
  </ul>
);

/** What each costs in this game, once it has begun; before that the scenario's figure. */
function RedLines({ scenario, side, view }: Props) {
  const name = (issueId: string, optionId: string): string => {
    const issue = scenario.issues.find(({ id }) => id === issueId);
    const option = issue?.options.find(({ id }) => id === optionId);
    return t('sheet.redLine', { issue: issue?.name ?? issueId, option: option?.name ?? optionId });
  };
  return (
    <ul class={styles.red}>
      {scenario.sides[side].confidential.redLines.map((line) => (
        <li key={`${line.issue}:${line.option}`}>
          <span>
            <b>{name(line.issue, line.option)}</b> {line.why.text} <Cite sources={line.why.sources} />
          </span>
          <span class="num">{signedPoints(-costOfLine(line, view, side))}</span>
        </li>
      ))}
    </ul>
  );
}

const Others = ({ scenario, side }: { readonly scenario: Scenario; readonly side: Side }) => (
  <div class={styles.others}>
    {sidesOf(scenario)
      .filter((other) => other !== side)
      .map((other) => (
        <div key={other}>
          <SideName side={other} />
          {scenario.sides[other].seenFromOutside.map((line) => (
            <p key={line.text} class="guess">
              {line.text} <Cite sources={line.sources} />
            </p>
          ))}
        </div>
      ))}
  </div>
);

/** How the holder counts: as drawn for this game once it has begun, before that the sheet's figures and their spread. */
const Lens = ({ scenario, side, view }: Props) => {
  const { lines, note } = lensWords(scenario, side, view?.secrets[side]);
  return (
    <>
      <ul class={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class={styles.note}>{note}</p>
      <p class={styles.note}>
        <CitedText {...scenario.sides[side].confidential.interestsLens.why} />
      </p>
    </>
  );
};
