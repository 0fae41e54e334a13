import './zod-without-eval.ts';
import '@fontsource-variable/inter/wght.css';
import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';

const place = document.getElementById('page');
if (!place) throw new Error('index.html has no element "page"');
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
