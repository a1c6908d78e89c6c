import { useState } from 'preact/hooks';
import { t } from '../../../text';
import { Icon, IconButton, LiveRegion } from '../../design';
import { freshNews } from '../between/news';
import { usePlay } from '../play-context';
import styles from '../stage/overlays.module.css';

/** News that the teacher wrote since the person last acted: the newest, until it is put away. It is read out, too. */
export function NewsNote() {
  const { frames, session, me } = usePlay();
  const news = freshNews(frames, session.acts, me);
  const [read, setRead] = useState(0);
  const fresh = news && news.number > read ? news : null;
  return (
    <>
      <LiveRegion text={fresh ? t('record.news', { text: fresh.text }) : ''} />
      {fresh && (
        <aside class={styles.news} data-surface="paper" data-lit aria-label={t('play.news')}>
          <Icon name="newspaper" />
          <p dir="auto">{fresh.text}</p>
          <IconButton icon="x" size="small" label={t('play.close')} onClick={() => setRead(fresh.number)} />
        </aside>
      )}
    </>
  );
}
