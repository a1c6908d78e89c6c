export { AppShell } from './app';
export { ownText } from './own-text';
