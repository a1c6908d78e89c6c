/** Every drawing of the room by its path. Pictures that only the panels show are not among them. */
export default import.meta.glob<string>(
  [
    '../../assets/art/*.svg',
    '!../../assets/art/{gallery,portrait,guilloche}-*.svg',
    '!../../assets/art/{desk-lamp,masthead,table-map}.svg',
    '../../assets/flags/*.svg',
  ],
  { query: '?raw', import: 'default', eager: true },
);
