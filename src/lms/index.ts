export { attend, page } from './attend';
