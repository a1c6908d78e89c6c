import { MARK_PATH, type Look } from '../../../art';
import { fullName, type Side } from '../../../engine';
import type { SaidKind } from '../../../log';
import { t } from '../../../text';
import { classes, useDress } from '../../design';
import { usePlay } from '../play-context';
import styles from './glyph.module.css';

/** What stands in a mark: what its side said of a clause, or that it changed it without a word. */
export type Sign = SaidKind | 'changed';

/** In the box of the marks, 16 × 16. */
const SIGN_PATH: Readonly<Record<Sign, string>> = {
  likes: 'M5.2 8.4l2 2 3.8-4.4',
  bears: 'M5.2 8.4l2 2 3.8-4.4',
  price: 'M5 6.7h5.6l-1.5-1.6M11 9.7H5.4l1.5 1.6',
  line: 'M5 8.2h6',
  blocks: 'M5.7 5.8l4.6 4.6m0-4.6l-4.6 4.6',
  changed: 'M4.8 8.2h6.2M8.7 5.8l2.4 2.4-2.4 2.4',
};

/** Triangles have their room at the broad end. */
const moved = (look: Look): string | undefined => {
  if (look === 'gold') return 'translate(1.6 3.1) scale(.8)';
  return look === 'grey' ? 'translate(1.6 -.2) scale(.8)' : undefined;
};

interface GlyphProps {
  readonly side: Side;
  readonly sign: Sign;
  /** It has since acted otherwise, or the clause is gone. */
  readonly past?: boolean;
  /** Beside words that say the same. */
  readonly decorative?: boolean;
}

/** Who and what in one glyph: the speaker's mark holds the sign, so that neither is told by colour alone. */
export function Glyph({ side, sign, past = false, decorative = false }: GlyphProps) {
  const { scenario } = usePlay();
  const { look } = useDress()(side);
  const words = t(`say.sign-${sign}`, { side: fullName(scenario, side) });
  const name = past ? t('say.sign-past', { words }) : words;
  return (
    <svg
      class={classes(styles.glyph, past && styles.past)}
      data-look={look}
      data-sign={sign}
      viewBox="-1 -1 18 18"
      {...(decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
    >
      {!decorative && <title>{name}</title>}
      <path class={styles.mark} d={MARK_PATH[look]} />
      <path class={styles.sign} d={SIGN_PATH[sign]} transform={moved(look)} />
    </svg>
  );
}
