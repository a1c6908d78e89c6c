/** Every drawing of the room by its path. Pictures that only the panels show are not among them, nor what few windows show. */
export default import.meta.glob<string>(
  [
    '../../assets/art/*.svg',
    '!../../assets/art/{gallery,portrait,guilloche}-*.svg',
    '!../../assets/art/{desk-lamp,masthead,table-map}.svg',
    '!../../assets/art/view-{harbour,valley,city,blinds}.svg',
    '../../assets/flags/*.svg',
  ],
  { query: '?raw', import: 'default', eager: true },
);
