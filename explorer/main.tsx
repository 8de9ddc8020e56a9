import './styles/without-inline.js';
import './workers.js';
import { createRoot } from 'react-dom/client';
import { Explorer } from './explorer.js';
import 'graphiql/style.css';
import './styles/explorer.css';

const place = document.getElementById('explorer');
if (place) createRoot(place).render(<Explorer />);
