import masthead from '../../../assets/art/masthead.svg?url';
import neutral from '../../../assets/art/guilloche-neutral.svg?url';

export const PICTURES = { masthead, guilloche: neutral } as const;
