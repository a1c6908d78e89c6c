import { useEffect, useRef, useState } from 'preact/hooks';

/** Width of an element in CSS pixels, and how many pixels 12 px of text take on this screen; null before it stands. */
export interface Room {
  readonly width: number;
  readonly small: number;
}

/** Follows the width of the element that the ref is put on. */
export function useRoom<E extends HTMLElement>() {
  const ref = useRef<E>(null);
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = (): void => {
      const width = Math.floor(element.clientWidth);
      const small = 0.75 * parseFloat(getComputedStyle(document.documentElement).fontSize);
      setRoom((before) => (before?.width === width && before.small === small ? before : { width, small }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, room };
}
