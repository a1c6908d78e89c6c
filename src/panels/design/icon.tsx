import { useEffect, useState } from 'preact/hooks';
import first from 'virtual:icons/first';
import { classes } from './classes';
import styles from './icon.module.css';

/** Pictures that point along the line of reading, and turn round with it. */
const DIRECTED = /^(arrow|chevron|step|skip|undo|redo|play|fast)(-|$)/;

let known = first;

/** Fetches what else there is, until the name is among it: what the program shows, then all that Lucide has. */
async function find(name: string): Promise<void> {
  known = { ...known, ...(await import('virtual:icons/later')).default };
  if (known[name] === undefined) known = { ...known, ...(await import('virtual:icons/rest')).default };
}

interface IconProps {
  /** A scenario may name any icon; what Lucide does not have is a dashed circle. */
  readonly name: string;
  readonly class?: string | undefined;
}

/** A line drawing beside words; decoration only. Takes the size and colour of the text. */
export function Icon({ name, class: extra }: IconProps) {
  const markup = known[name];
  const [sought, redraw] = useState('');
  useEffect(() => {
    if (markup === undefined && sought !== name) void find(name).then(() => redraw(name));
  }, [markup, name, sought]);
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
      dangerouslySetInnerHTML={{ __html: markup ?? (sought === name ? (known['circle-dashed'] ?? '') : '') }}
    />
  );
}
