export { AppShell } from './app';
export { MainNav } from './main-nav';
