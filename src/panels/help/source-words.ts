import { isKey, t } from '../../text';
import type { Work } from './works';

/** What a paragraph of the article says, in our words. */
export const paragraphText = (n: number): string => {
  const key = `sources.p${n}`;
  return isKey(key) ? t(key) : '';
};

export const workText = (work: Work): string => t(`sources.work-${work}`);
export const workUse = (work: Work): string => t(`sources.use-${work}`);
