import { useId, useState } from 'preact/hooks';
import { inText, type Side } from '../../../engine';
import { exerciseIn, headline, headlineNote, headlinesIn, leadersIn } from '../../../classroom';
import { actions, namesOf, personsOf } from '../../../store';
import { t, tell } from '../../../text';
import { Button, ButtonLink, Dialog } from '../../design';
import { usePlay } from '../../play/play-context';
import { ClassClock } from './clock';
import styles from './class-dialog.module.css';

/** What a class needs at its table: the clock, news to drop in, a seat whose student is away. */
export function ClassDialog({ onClose }: { readonly onClose: () => void }) {
  const { session, view } = usePlay();
  const taken = exerciseIn(session.acts);
  if (!taken) return null;
  const { exercise, table } = taken;
  return (
    <Dialog title={t('class.at-table', { number: table })} onClose={onClose}>
      <div class={styles.parts}>
        <section>
          <h3>{t('class.clock')}</h3>
          <ClassClock
            id={session.id}
            minutes={exercise.minutes}
            roundsLeft={view.phase === 'table' ? view.settings.rounds - view.round + 1 : 0}
          />
        </section>
        <Injects />
        <Written />
        <Away />
        <section>
          <ButtonLink icon="presentation" href="#/class/projector">
            {t('class.projector')}
          </ButtonLink>
        </section>
      </div>
    </Dialog>
  );
}

/** News of the scenario's list; each comes true at the end of the round, at this table alone. */
function Injects() {
  const { session, scenario, view } = usePlay();
  if (scenario.injects.length === 0) return null;
  const dropped = new Set(session.acts.flatMap(({ intent }) => (intent.kind === 'inject' ? [intent.inject] : [])));
  const refusal = view.phase === 'table' ? undefined : t('class.inject-late');
  return (
    <section>
      <h3>{t('class.drop')}</h3>
      <p class={styles.note}>{t('class.drop-note')}</p>
      <ul>
        {scenario.injects.map(({ id, name, report }) => (
          <li key={id}>
            <span title={report}>{name}</span>
            {dropped.has(id) ? (
              <em>{view.injects.includes(id) ? t('class.drop-waits') : t('class.drop-done')}</em>
            ) : (
              <Button
                size="small"
                icon="newspaper"
                aria-label={t('class.drop-this', { name })}
                refusal={refusal}
                onClick={() => actions.act({ kind: 'inject', inject: id })}
              >
                {t('class.drop-in')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** News in the teacher's own words: told at once and kept in the log, and no number moves by them. */
function Written() {
  const { session, view } = usePlay();
  const note = useId();
  const [typed, type] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const told = headlinesIn(session.acts);
  if (view.phase === 'over') return null;
  const dropIn = (): void => {
    const read = headline(typed);
    setFault(read.ok ? null : tell(read.fault));
    if (!read.ok) return;
    void actions.note(headlineNote(read.value)).then((noted) => {
      if (!noted) actions.notify({ tone: 'error', key: 'store.read-only' });
    });
    type('');
  };
  return (
    <section>
      <h3>{t('class.write')}</h3>
      <form
        class={styles.write}
        onSubmit={(event) => {
          event.preventDefault();
          dropIn();
        }}
      >
        <input
          type="text"
          autocomplete="off"
          dir="auto"
          value={typed}
          aria-label={t('class.headline')}
          aria-invalid={fault !== null}
          aria-describedby={note}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <Button type="submit" size="small" icon="newspaper">
          {t('class.drop-in')}
        </Button>
      </form>
      <p id={note} class={fault ? styles.bad : styles.note} role={fault ? 'alert' : undefined}>
        {fault ?? t('class.write-note')}
      </p>
      <ul role="status" aria-label={t('class.written')}>
        {told.map(({ text }, n) => (
          <li key={n}>
            <span dir="auto">{text}</span>
            <em>{t('class.drop-told')}</em>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A student who is away: the computer leads the seat until it is handed back, and the record says so. */
function Away() {
  const { session, scenario, view } = usePlay();
  const { exercise } = exerciseIn(session.acts) ?? {};
  const leaders = leadersIn(session.acts, session.header.seats);
  const names = namesOf(session.header);
  const calledBy = (side: Side): string => names[side] ?? inText(scenario, side);
  if (view.phase === 'over') return null;
  return (
    <section>
      <h3>{t('class.away')}</h3>
      <p class={styles.note}>{t('class.away-note')}</p>
      <ul>
        {personsOf(session.header).map((side) => (
          <li key={side}>
            <span>{inText(scenario, side)}</span>
            {leaders[side]?.kind === 'computer' ? (
              <Button size="small" icon="armchair" onClick={() => actions.lead(side, null)}>
                {t('class.hand-back', { who: calledBy(side) })}
              </Button>
            ) : (
              <Button size="small" icon="bot" onClick={() => actions.lead(side, exercise?.computers ?? 'middle')}>
                {t('class.take-over', { side: inText(scenario, side) })}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
