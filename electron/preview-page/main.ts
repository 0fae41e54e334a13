/**
 * The preview page: shows the one asset that main serves at `/asset`, in a view of its own that is thrown
 * away afterwards. It has no bridge and no way to ask for anything else.
 */
import '@fontsource-variable/inter';
import './preview.css';
import { Pager } from './pager.ts';
import { type PreviewKind, readQuestion } from './question.ts';
import { Trouble } from './trouble.ts';
import type { DocumentView, ViewContext } from './views/view.ts';
import { wordsIn } from './words.ts';

type Open = (context: ViewContext) => Promise<DocumentView>;

/** Each kind loads only what it needs. */
const OPENERS: Readonly<Record<PreviewKind, () => Promise<Open>>> = {
  pdf: async () => (await import('./views/pdf-view.ts')).openPdfView,
  slides: async () => (await import('./views/slides-view.ts')).openSlidesView,
  document: async () => (await import('./views/document-view.ts')).openDocumentView,
  picture: async () => (await import('./views/picture-view.ts')).openPictureView,
  video: async () => (await import('./views/video-view.ts')).openVideoView,
  text: async () => (await import('./views/text-view.ts')).openTextView,
};

function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`no #${id}`);
  return found;
}

const question = readQuestion(location.search);
const say = wordsIn(question.language);
const stage = element('stage', HTMLElement);
const parts = {
  bar: element('pager', HTMLElement),
  previous: element('previous', HTMLButtonElement),
  next: element('next', HTMLButtonElement),
  position: element('position', HTMLElement),
};

function tell(word: Parameters<typeof say>[0], state: 'loading' | 'failed'): void {
  const message = document.createElement('p');
  message.className = 'message';
  message.setAttribute('role', 'status');
  message.textContent = say(word);
  stage.replaceChildren(message);
  document.documentElement.dataset.state = state;
}

function fail(cause: unknown): void {
  parts.bar.hidden = true;
  tell(cause instanceof Trouble ? cause.word : 'cannotShow', 'failed');
}

/** Redraws once the width has stood still for two frames. */
function watchWidth(pager: Pager): void {
  let width = stage.clientWidth;
  new ResizeObserver(() => {
    const now = stage.clientWidth;
    requestAnimationFrame(() => {
      if (now === width || now !== stage.clientWidth) return;
      width = now;
      pager.again();
    });
  }).observe(stage);
}

async function start(): Promise<void> {
  document.documentElement.dataset.theme = question.theme;
  document.documentElement.lang = question.language;
  tell('loading', 'loading');
  try {
    const open = await OPENERS[question.kind]();
    const view = await open({ stage, question, say });
    const pager = new Pager(view, parts, say, fail);
    document.addEventListener('keydown', (event) => {
      if (!event.ctrlKey && !event.metaKey && !event.altKey && pager.press(event.key)) event.preventDefault();
    });
    pager.go(question.page);
    if (question.kind === 'pdf') watchWidth(pager);
    document.documentElement.dataset.state = 'shown';
  } catch (cause) {
    fail(cause);
  }
}

void start();
