import { useEffect, useState } from 'preact/hooks';
import { classes } from './classes';
import styles from './icon.module.css';
import { ICONS } from './icons';

/** Pictures that point along the line of reading, and turn round with it. */
const DIRECTED = /^(arrow|chevron|step|skip|undo|redo|play|fast)(-|$)/;

let more: Readonly<Record<string, string>> = {};

interface IconProps {
  readonly name: string;
  readonly class?: string | undefined;
}

/** A line drawing beside words; decoration only. Takes the size and colour of the text. */
export function Icon({ name, class: extra }: IconProps) {
  const markup = ICONS[name] ?? more[name];
  const [, redraw] = useState(0);
  useEffect(() => {
    if (markup !== undefined) return;
    void import('./icons-more').then((loaded) => {
      more = loaded.MORE_ICONS;
      redraw(1);
    });
  }, [markup]);
  return (
    <svg
      class={classes(styles.icon, DIRECTED.test(name) && styles.mirrored, extra)}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: markup ?? '' }}
    />
  );
}
