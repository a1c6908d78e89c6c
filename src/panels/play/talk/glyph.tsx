import { MARK_PATH, SIGN_PATH, SIGN_ROOM, type Look, type Sign } from '../../../art';
import { fullName, type Side } from '../../../engine';
import { t } from '../../../text';
import { classes, useDress } from '../../design';
import { usePlay } from '../play-context';
import styles from './glyph.module.css';

/** How the strokes stand in a look's mark. */
function moved(look: Look): string | undefined {
  const room = SIGN_ROOM[look];
  return room && `translate(${room.x} ${room.y}) scale(${room.scale})`;
}

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
