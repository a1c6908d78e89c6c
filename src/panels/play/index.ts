export { PlayScreen } from './play-screen';
