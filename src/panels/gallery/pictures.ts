const files = import.meta.glob<string>('../../../assets/art/{gallery,portrait}-*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});
const objects = import.meta.glob<string>('../../../assets/art/{desk-lamp,table-map}.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});

const find = (name: string): string | undefined =>
  files[`../../../assets/art/${name}.svg`] ?? objects[`../../../assets/art/${name}.svg`];

/** Address of a scenario's picture, by the name the scenario gives; undefined if nobody drew it. */
export const galleryPicture = (picture: string): string | undefined => find(`gallery-${picture}`);

/** Address of the group portrait of a look. */
export const portrait = (look: string): string | undefined => find(`portrait-${look}`);

/** Address of a thing that lies or stands on the table. */
export const object = (name: 'desk-lamp' | 'table-map'): string | undefined => find(name);
