import './design/base.css';

export { AppShell } from './shell';
