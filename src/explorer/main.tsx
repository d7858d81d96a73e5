import './styles/tokens.css';
import './styles/base.css';
import './styles/layout.css';
import './styles/parts.css';
import './styles/print.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { chooseLanguage } from './language.ts';
import { startNavigation } from './navigation.ts';

const asked = new URLSearchParams(location.search).get('lang');
if (asked === 'en' || asked === 'zh') chooseLanguage(asked);
startNavigation();
render(<App />, document.getElementById('app') as HTMLElement);
