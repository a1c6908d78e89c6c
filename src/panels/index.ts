import './design/base.css';

export { AppShell, ownText } from './shell';
