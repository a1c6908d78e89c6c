export { ClassScreen } from './class-screen';
export { JoinScreen } from './join/join-screen';
