export { SeatScreen } from './seat-screen';
