import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { actions, isSharedGame, useApp, type Notice } from '../../store';
import { isKey, t, tell } from '../../text';
import { Button, IconButton } from '../design/button';
import { classes } from '../design/classes';
import { Icon } from '../design/icon';
import styles from './notices.module.css';
import { useRemedy } from './use-remedy';

/** How long a piece of good news stays, in milliseconds; while it is pointed at or focused it waits. Errors stay. */
const STAY = 9000;

/** Messages to the person, at the foot of the page. Both regions are there from the start, so that all is read out. */
export function Notices() {
  const region = useRef<HTMLDivElement>(null);
  const aside = useAside(region);
  const notices = useApp((app) => app.notices);
  const told = (tone: Notice['tone']) =>
    notices.filter((notice) => notice.tone === tone).map((notice) => <Toast key={notice.id} notice={notice} />);
  return (
    <div ref={region} class={classes(styles.notices, aside && styles.aside)}>
      <div role="status">{told('info')}</div>
      <div role="alert">{told('error')}</div>
    </div>
  );
}

/** Whether the messages stand aside, at the other end of the page: what takes the focus under them makes them change. */
function useAside(region: RefObject<HTMLElement | null>): boolean {
  const [aside, setAside] = useState(false);
  useEffect(() => {
    const look = ({ target }: FocusEvent): void => {
      // Once the page has scrolled to it.
      requestAnimationFrame(() => {
        const messages = region.current;
        if (!messages || !(target instanceof Element) || messages.contains(target)) return;
        if (meet(messages.getBoundingClientRect(), target.getBoundingClientRect())) setAside((now) => !now);
      });
    };
    document.addEventListener('focusin', look);
    return () => document.removeEventListener('focusin', look);
  }, []);
  return aside;
}

const meet = (one: DOMRect, other: DOMRect): boolean =>
  one.height > 0 &&
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

function Toast({ notice }: { readonly notice: Notice }) {
  const [held, setHeld] = useState(false);
  const shared = useApp(isSharedGame);
  const remedy = useRemedy(notice, shared);
  const passing = notice.tone === 'info' && !held && !remedy;
  useEffect(() => {
    if (!passing) return undefined;
    const timer = setTimeout(() => actions.dismiss(notice.id), STAY);
    return () => clearTimeout(timer);
  }, [passing, notice.id]);
  // A sentence that may have to be another one is said once, when that is known.
  if (remedy === undefined) return null;
  return (
    <div
      class={classes(styles.toast, notice.tone === 'error' && styles.error)}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <Icon name={notice.tone === 'error' ? 'triangle-alert' : 'info'} />
      <p>{sentence(remedy ? { ...notice, key: remedy } : notice)}</p>
      {remedy && (
        <Button onClick={() => void actions.download()}>
          {t(shared ? 'shell.download-seat-log' : 'shell.download-log')}
        </Button>
      )}
      <IconButton icon="x" size="small" label={t('shell.dismiss')} onClick={() => actions.dismiss(notice.id)} />
    </div>
  );
}

function sentence(notice: Notice): string {
  if ('fault' in notice) {
    const { fault } = notice;
    const file = fault.values?.['file'];
    // Faults of scenarios name their file by themselves.
    return file === undefined || fault.code.startsWith('scenario.')
      ? tell(fault)
      : t('shell.of-file', { file, fault: tell(fault) });
  }
  return isKey(notice.key) ? t(notice.key, notice.values) : notice.key;
}
