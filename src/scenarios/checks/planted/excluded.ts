import { plantExcluded, type Planted } from './plant';

/** A pair that contradicts itself, in the words of the Alaska table. */
const PAIR = { sanctions: 'new', recognition: 'de-jure' };

const SOME: Readonly<Record<string, string>> = {
  donetsk: 'ru-leaves',
  zaporizhzhia: 'ru-leaves',
  kherson: 'ru-leaves',
  recognition: 'de-jure',
  sanctions: 'lifted',
  nato: 'neutral',
  guarantees: 'assurances',
  forces: 'capped',
  missiles: 'deploy',
  ceasefire: 'air-truce',
};

export const EXCLUDED: readonly Planted[] = [
  plantExcluded('a pair of one', 'excluded-two', '/excluded/0/terms', { sanctions: 'new' }),
  plantExcluded('a pair of three', 'excluded-two', '/excluded/1/terms', PAIR, {
    sanctions: 'new',
    recognition: 'de-facto',
    nato: 'path',
  }),
  plantExcluded('a pair with what is left open', 'excluded-open', '/excluded/0/terms/nato', {
    sanctions: 'new',
    nato: 'open',
  }),
  plantExcluded('a pair twice', 'twice', '/excluded/1', PAIR, { recognition: 'de-jure', sanctions: 'new' }),
  plantExcluded('an issue that is none', 'unknown-id', '/excluded/0/terms/fish', { sanctions: 'new', fish: 'all' }),
  plantExcluded('an option that is none', 'unknown-id', '/excluded/0/terms/nato', { sanctions: 'new', nato: 'fish' }),
  plantExcluded('what a side opens with', 'excluded-stance', '/sides/us/confidential/stances', {
    sanctions: 'new',
    trade: 'pre-2022',
  }),
  plantExcluded(
    'issues tied together until they cannot be counted',
    'excluded-tied',
    '/excluded',
    ...[
      ['donetsk', 'zaporizhzhia'],
      ['zaporizhzhia', 'kherson'],
      ['kherson', 'recognition'],
      ['recognition', 'sanctions'],
      ['sanctions', 'nato'],
      ['nato', 'guarantees'],
      ['guarantees', 'forces'],
      ['forces', 'missiles'],
      ['missiles', 'ceasefire'],
    ].map(([one = '', other = '']) => ({ [one]: SOME[one] ?? '', [other]: SOME[other] ?? '' })),
  ),
];
