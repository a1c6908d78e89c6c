import { useRef } from 'preact/hooks';
import { exerciseOfFile, readPrepared, type Prepared } from '../../../classroom';
import { actions } from '../../../store';
import { t } from '../../../text';
import { Button, VisuallyHidden } from '../../design';
import { drawnCards } from '../../../classroom';
import { random } from '../use-prepared';

/** Goes on with an exercise from a file: the one that is handed out, or the teacher's own copy with its cards. */
export function OpenFile({ change }: { readonly change: (prepared: Prepared) => void }) {
  const picker = useRef<HTMLInputElement>(null);
  const open = async (file: File): Promise<void> => {
    const text = await file.text();
    const own = readPrepared(text);
    if (own) return change(own);
    const read = exerciseOfFile(text);
    if (!read.ok) return actions.notify({ tone: 'error', fault: read.fault });
    change({ exercise: read.value, cards: drawnCards(random) });
    actions.notify({ tone: 'info', key: 'class.new-cards' });
  };
  return (
    <>
      <Button icon="file-up" onClick={() => picker.current?.click()}>
        {t('class.open')}
      </Button>
      <VisuallyHidden>
        <input
          ref={picker}
          type="file"
          tabIndex={-1}
          aria-hidden="true"
          accept=".json,application/json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (file) void open(file);
          }}
        />
      </VisuallyHidden>
    </>
  );
}
