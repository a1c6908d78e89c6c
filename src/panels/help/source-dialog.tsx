import { t } from '../../text';
import { ButtonLink, Dialog } from '../design';
import { paragraphText, workText, workUse } from './source-words';
import { named, type Named } from './works';

interface Props {
  readonly source: string;
  readonly onClose: () => void;
}

/** What a source mark stands for. */
export function SourceDialog({ source, onClose }: Props) {
  const what = named(source);
  return (
    <Dialog
      paper
      title={titleOf(what, source)}
      onClose={onClose}
      actions={
        <ButtonLink variant="quiet" href="#/sources" icon="library">
          {t('sources.allSources')}
        </ButtonLink>
      }
    >
      <Words what={what} />
    </Dialog>
  );
}

function titleOf(what: Named, source: string): string {
  switch (what.kind) {
    case 'paragraph':
      return t('sources.paragraph', { n: what.n });
    case 'inferred':
      return t('sources.inferredTitle');
    case 'work':
    case 'unknown':
      return source;
    default:
      return what satisfies never;
  }
}

function Words({ what }: { readonly what: Named }) {
  switch (what.kind) {
    case 'paragraph':
      return <p>{paragraphText(what.n)}</p>;
    case 'work':
      return (
        <>
          <p>{workText(what.work)}</p>
          <p>{workUse(what.work)}</p>
        </>
      );
    case 'inferred':
      return <p>{t('sources.inferredText')}</p>;
    case 'unknown':
      return <p>{t('sources.unknownText')}</p>;
    default:
      return what satisfies never;
  }
}
