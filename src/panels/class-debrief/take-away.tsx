import { useRef, useState } from 'preact/hooks';
import { FILLINGS, type ClassGroup, type Filling } from '../../classroom';
import { deliver } from '../../store';
import { t, tell } from '../../text';
import { Button, Dialog, VisuallyHidden } from '../design';
import type { Class } from './class';
import styles from './take-away.module.css';

interface Props {
  readonly known: Class;
  readonly group: ClassGroup;
  /** Of the page that is shown. */
  readonly title: string;
  readonly onClose: () => void;
}

/** Everything that can be taken out of the debrief. No file is named after anybody. */
export function TakeAway({ known, group, title, onClose }: Props) {
  const picture = document.querySelector<SVGSVGElement>('svg[data-chart]');
  const away = () => import('./away');
  const name = title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return (
    <Dialog title={t('handed.take-away')} onClose={onClose}>
      <div class={styles.ways}>
        <section>
          <h3>{t('handed.this-picture')}</h3>
          <p>{t(picture ? 'handed.picture-text' : 'handed.no-picture')}</p>
          {picture && (
            <div class={styles.buttons}>
              <Button onClick={() => void away().then(({ svgOf }) => deliver(`impasse-${name}.svg`, svgOf(picture)))}>
                {t('handed.as-svg')}
              </Button>
              <Button
                onClick={() =>
                  void away().then(async ({ pngOf }) => {
                    const png = await pngOf(picture);
                    if (png) deliver(`impasse-${name}.png`, png);
                  })
                }
              >
                {t('handed.as-png')}
              </Button>
            </div>
          )}
        </section>
        <section>
          <h3>{t('handed.all-tables')}</h3>
          <p>{t('handed.all-tables-text')}</p>
          <div class={styles.buttons}>
            <Button
              onClick={() =>
                void away().then(({ csvOf }) => deliver('impasse-class.csv', `\uFEFF${csvOf(group.rows)}`))
              }
            >
              {t('handed.as-csv')}
            </Button>
            <Button
              onClick={() =>
                void away().then(async ({ zipOf }) => deliver('impasse-class.zip', await zipOf(known.collected)))
              }
            >
              {t('handed.as-zip')}
            </Button>
            <Button
              onClick={() => {
                onClose();
                setTimeout(() => print());
              }}
            >
              {t('handed.print')}
            </Button>
          </div>
        </section>
        <Gradebook known={known} />
      </div>
    </Dialog>
  );
}

/** The list that a school's platform exported, read here and given back with a column more. */
function Gradebook({ known }: { readonly known: Class }) {
  const picker = useRef<HTMLInputElement>(null);
  const [filling, setFilling] = useState<Filling>('handed');
  const [said, setSaid] = useState('');
  const fill = async (file: File): Promise<void> => {
    const { gradebook } = await import('./away');
    const made = gradebook(await file.text(), known.collected.rows, 'Impasse', (row) =>
      filling === 'handed' ? t('handed.handed-in') : t(`debrief.verdict-${row.verdict}`),
    );
    if (!made.ok) return setSaid(tell(made.fault));
    const { text, filled, unfound } = made.value;
    deliver('impasse-gradebook.csv', `\uFEFF${text}`);
    setSaid(t('handed.gradebook-done', { n: filled, unfound: unfound.length, names: unfound.slice(0, 8).join(', ') }));
  };
  return (
    <section>
      <h3>{t('handed.gradebook')}</h3>
      <p>{t('handed.gradebook-text')}</p>
      <div class={styles.buttons}>
        <label>
          {t('handed.column-says')}{' '}
          <select
            value={filling}
            onChange={({ currentTarget }) =>
              setFilling(FILLINGS.find((one) => one === currentTarget.value) ?? 'handed')
            }
          >
            {FILLINGS.map((one) => (
              <option key={one} value={one}>
                {t(`handed.column-${one}`)}
              </option>
            ))}
          </select>
        </label>
        <Button icon="file-up" onClick={() => picker.current?.click()}>
          {t('handed.choose-list')}
        </Button>
        <VisuallyHidden>
          <input
            ref={picker}
            type="file"
            accept=".csv,.tsv,.txt,text/csv"
            tabIndex={-1}
            aria-hidden="true"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              currentTarget.value = '';
              if (file) void fill(file);
            }}
          />
        </VisuallyHidden>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
