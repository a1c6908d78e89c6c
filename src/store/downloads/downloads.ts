import type { Actions } from '../app';
import { notify, type Context } from '../context';

/** Fetched when it is first needed, and as soon as somebody sits at the table: a log must be to be had without a net. */
export const fetchDownload = () => import('./download');

export const downloadActions = (context: Context): Pick<Actions, 'download' | 'downloadSeat' | 'downloadAll'> => {
  const within = <Part>(part: Promise<Part>, use: (part: Part) => Promise<void>): Promise<void> =>
    part.then(use, () => notify(context, { tone: 'error', key: 'store.part-missing' }));
  return {
    download: (id) => within(fetchDownload(), ({ download }) => download(context, id)),
    downloadSeat: (seat) => within(fetchDownload(), ({ downloadSeat }) => downloadSeat(context, seat)),
    downloadAll: () => within(import('./download-all'), ({ downloadAll }) => downloadAll(context)),
  };
};
