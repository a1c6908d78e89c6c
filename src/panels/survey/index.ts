export { Survey } from './survey';
