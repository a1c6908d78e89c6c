import { t } from '../../../text';
import { Icon } from '../../design';
import { usePlay, type Play } from '../play-context';
import { TurnHead } from '../turn/turn-head';
import type { Unfolded } from './unfolded';
import styles from './first.module.css';

interface Slip {
  readonly icon: string;
  readonly name: string;
  readonly when: string;
}

/** What has not come yet, each with what brings it. */
export function slipsOf({ scenario }: Play, { draft, tracks, away, ledger }: Unfolded): readonly Slip[] {
  // One clause can be put on paper at once: it is none of those that come later.
  const hidden = draft
    ? scenario.issues.filter(({ track }) => !tracks.includes(track)).length
    : scenario.issues.length - 1;
  return [
    ...(hidden > 0
      ? [{ icon: 'file-pen-line', name: t('first.slip-clauses', { n: hidden }), when: t('first.slip-clauses-when') }]
      : []),
    ...(draft ? [] : [{ icon: 'signature', name: t('first.slip-acts'), when: t('first.slip-acts-when') }]),
    ...(away ? [] : [{ icon: 'plane-landing', name: t('first.slip-away'), when: t('first.slip-away-when') }]),
    ...(ledger ? [] : [{ icon: 'scale', name: t('first.slip-ledger'), when: t('first.slip-ledger-when') }]),
  ];
}

/** In the dock: dashed slips for what comes later. */
export function LaterSlips({ unfolded, title = true }: { readonly unfolded: Unfolded; readonly title?: boolean }) {
  const slips = slipsOf(usePlay(), unfolded);
  if (slips.length === 0) return null;
  return (
    <section class={styles.later} aria-label={t('first.slips')}>
      {title && <h2>{t('first.later')}</h2>}
      <ul>
        {slips.map(({ icon, name, when }) => (
          <li key={icon}>
            <Icon name={icon} />
            <span>
              <b>{name}</b> {when}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The dock of the very first turn: whose move it is, and the slips. */
export const FirstDock = ({ unfolded }: { readonly unfolded: Unfolded }) => (
  <>
    <div class={styles.whose}>
      <TurnHead />
    </div>
    <LaterSlips unfolded={unfolded} />
  </>
);
