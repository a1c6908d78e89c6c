import { classes } from './classes';
import styles from './icon.module.css';
import { ICONS } from './icons';

/** Pictures that point along the line of reading, and turn round with it. */
const DIRECTED = /^(arrow|chevron|step|skip|undo|redo|play|fast)-?/;

interface IconProps {
  readonly name: string;
  readonly class?: string | undefined;
}

/** A line drawing beside words; decoration only. Takes the size and colour of the text. */
export const Icon = ({ name, class: extra }: IconProps) => (
  <svg
    class={classes(styles.icon, DIRECTED.test(name) && styles.mirrored, extra)}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.8"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    dangerouslySetInnerHTML={{ __html: ICONS[name] ?? ICONS['circle-dashed'] ?? '' }}
  />
);
