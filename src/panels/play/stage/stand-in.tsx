import { places } from '../../../art';
import { nameOf, stakesOf, type Position, type Side } from '../../../engine';
import { actions, termsShown, useApp } from '../../../store';
import { points, t } from '../../../text';
import { Flag, useDress } from '../../design';
import { MapOfTerms } from './map-of-terms';
import { usePlay } from '../play-context';
import styles from './stage.module.css';

/**
 * Stands in for the drawn table: plates, map and meters, to look at and to press. Those who use the keyboard or listen
 * have the same things as buttons in the twins, so this is hidden from them. `late`: the drawing is still on its way.
 */
export function StandIn({ late }: { readonly late: boolean }) {
  const { view, scenario, me } = usePlay();
  const terms = useApp(termsShown);
  const stakes = stakesOf(view, terms);
  const any = Object.keys(terms).length > 0;
  const place = places(view, scenario);
  const dress = useDress();
  return (
    <div class={styles.standIn} aria-hidden="true" data-stand-in>
      <ul class={styles.meters}>
        {scenario.meters.map(({ id, name, start }) => (
          <li key={id} onClick={() => actions.open('meters', { kind: 'meter', meter: id })}>
            {name} <b class="num">{view.meters[id] ?? start}</b>
          </li>
        ))}
      </ul>
      {view.table.sides.map((side) => (
        <div
          key={side}
          class={styles.plate}
          data-look={dress(side).look}
          data-place={place[side]}
          data-absent={view.seats.includes(side) ? undefined : true}
          onClick={() => actions.open('ledger', { kind: 'side', side })}
        >
          <span class={styles.who}>
            <Flag side={side} />
            {nameOf(scenario, side)}
            <b class="num">{any ? points(stakes[side]) : ''}</b>
          </span>
          {plateWords(view, me, side)}
        </div>
      ))}
      <MapOfTerms terms={terms} />
      <p class={styles.late}>
        {late && t('play.picture-late')} {t('play.map-sketch')}
      </p>
    </div>
  );
}

function plateWords(view: Position, me: Side | null, side: Side): string {
  const draft = view.drafts.findLast(({ by }) => by === side);
  if (draft) return t('play.plate-tabled', { number: draft.number });
  if (side === me) return t('play.plate-you');
  return view.seats.includes(side) ? t('play.plate-seated') : t('play.plate-absent');
}
