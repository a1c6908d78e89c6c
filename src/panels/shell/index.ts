export { AppShell } from './app';
