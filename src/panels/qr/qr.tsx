import { useEffect, useState } from 'preact/hooks';
import { classes } from '../design/classes';
import type { Picture } from './picture';
import styles from './qr.module.css';

interface Props {
  /** What a camera reads. */
  readonly address: string;
  /** What the picture is, in words. */
  readonly label: string;
  readonly class?: string | undefined;
}

/** An address to be scanned. What draws it is fetched when the first one is shown; its place is kept until then. */
export function Qr({ address, label, class: extra }: Props) {
  const [picture, setPicture] = useState<Picture | null>(null);
  useEffect(() => {
    let left = false;
    void import('./picture').then(
      ({ pictureOf }) => !left && setPicture(pictureOf(address, 'byte')),
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [address]);
  const size = picture?.size ?? 1;
  return (
    <svg class={classes(styles.qr, extra)} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      {picture && <path d={picture.path} fill="#000" />}
    </svg>
  );
}
