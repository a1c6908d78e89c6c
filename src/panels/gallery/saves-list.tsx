import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { actions, hasComputers, isSealed, useApp, type SaveSummary } from '../../store';
import { DELEGATIONS } from '../../log';
import { t } from '../../text';
import { Button } from '../design';
import { arranged, ORDERS, type Order } from './arrange';
import { rowNames } from './row-names';
import { SaveRow } from './save-row';
import styles from './saves-screen.module.css';

/** Rows that are drawn at once: more come when they are asked for, so that five hundred open as fast as ten. */
const PAGE = 50;
/** As many rows are found by looking. */
const FEW = 8;

const ORDER_WORDS = { changed: 'saves.sortChanged', played: 'saves.sortPlayed', name: 'saves.sortName' } as const;

interface ListProps {
  readonly saves: readonly SaveSummary[];
  readonly onDelete: (save: SaveSummary) => void;
}

export function SavesList({ saves, onDelete }: ListProps) {
  const [typed, find] = useState('');
  const [order, sort] = useState<Order>('changed');
  const [shown, show] = useState(PAGE);
  const added = useApp((app) => app.intake?.added);
  const fresh = useMemo(() => new Set(added), [added]);
  const names = useMemo(() => rowNames(saves), [saves]);
  const rows = useMemo(() => arranged(saves, typed, order), [saves, typed, order]);
  const list = useRef<HTMLUListElement>(null);
  const first = useRef<number | null>(null);
  useEffect(() => {
    if (first.current === null) return;
    list.current?.querySelectorAll('h3')[first.current]?.focus();
    first.current = null;
  }, [shown]);
  useEffect(() => {
    const open = rows.slice(0, shown).filter((save) => hasComputers(save) && save.computers?.by !== DELEGATIONS);
    if (open.length > 0) void actions.checkComputers(open.map(({ id }) => id)).catch(() => undefined);
  }, [rows, shown]);
  const more = (): void => {
    first.current = shown;
    show(shown + PAGE);
  };
  return (
    <section aria-labelledby="saves-title" class={styles.saves}>
      <div class={styles.head}>
        <h2 id="saves-title" tabIndex={-1}>
          {t('saves.listTitle', { n: saves.length })}
        </h2>
        {saves.length > FEW && <Finding typed={typed} find={find} order={order} sort={sort} />}
        <All saves={saves} />
      </div>
      <p class={styles.found} role="status">
        {typed.trim() !== '' && t('saves.found', { n: rows.length, of: saves.length })}
      </p>
      {rows.length > 0 && (
        <ul ref={list} class={styles.list}>
          {rows.slice(0, shown).map((save, at) => (
            <SaveRow
              key={save.id}
              save={save}
              name={names.get(save.id) ?? ''}
              at={at + 1}
              of={rows.length}
              isNew={fresh.has(save.id)}
              onDelete={onDelete}
            />
          ))}
        </ul>
      )}
      {rows.length > shown && (
        <div class={styles.more}>
          <Button icon="chevron-down" onClick={more}>
            {t('saves.more', { n: Math.min(PAGE, rows.length - shown) })}
          </Button>
          <p class="num">{t('saves.shown', { n: shown, of: rows.length })}</p>
        </div>
      )}
    </section>
  );
}

interface FindingProps {
  readonly typed: string;
  readonly find: (typed: string) => void;
  readonly order: Order;
  readonly sort: (order: Order) => void;
}

const Finding = ({ typed, find, order, sort }: FindingProps) => (
  <div class={styles.finding}>
    <label>
      <span>{t('saves.find')}</span>
      <input
        type="search"
        autocomplete="off"
        placeholder={t('saves.findHint')}
        value={typed}
        onInput={(event) => find(event.currentTarget.value)}
      />
    </label>
    <label>
      <span>{t('saves.sort')}</span>
      <select
        value={order}
        onChange={(event) => sort(ORDERS.find((each) => each === event.currentTarget.value) ?? 'changed')}
      >
        {ORDERS.map((each) => (
          <option key={each} value={each}>
            {t(ORDER_WORDS[each])}
          </option>
        ))}
      </select>
    </label>
  </div>
);

/** Takes away all that may be taken away. */
function All({ saves }: { readonly saves: readonly SaveSummary[] }) {
  const [busy, setBusy] = useState(false);
  const n = saves.filter((save) => !save.bundled && !isSealed(save)).length;
  if (n === 0) return null;
  const take = (): void => {
    if (busy) return;
    setBusy(true);
    void actions.downloadAll().finally(() => setBusy(false));
  };
  return (
    <Button icon="download" aria-busy={busy} onClick={take}>
      {t('saves.all', { n })}
    </Button>
  );
}
