/** A recording with its captions; its own first picture stands until it is played. */
import { Trouble, withinTime } from '../trouble.ts';
import { ASSET_URL, CAPTIONS_URL, type DocumentView, type ViewContext } from './view.ts';

/** Most films open on black; a little later there is something to see. */
const POSTER_SECONDS = 1;

function ready(video: HTMLVideoElement): Promise<void> {
  return new Promise((resolve, reject) => {
    video.addEventListener('loadeddata', () => resolve(), { once: true });
    video.addEventListener('error', () => reject(new Trouble('cannotShow')), { once: true });
  });
}

function addCaptions(video: HTMLVideoElement, language: string): void {
  const track = document.createElement('track');
  track.kind = 'captions';
  track.src = CAPTIONS_URL;
  track.srclang = language;
  track.default = true;
  video.append(track);
}

/** Opens the asset as a video. */
export async function openVideoView({ stage, question }: ViewContext): Promise<DocumentView> {
  const video = document.createElement('video');
  video.className = 'video';
  video.controls = true;
  video.preload = 'metadata';
  if (question.hasCaptions) addCaptions(video, question.language);
  video.src = `${ASSET_URL}#t=${POSTER_SECONDS}`;
  stage.replaceChildren(video);
  video.addEventListener(
    'play',
    () => {
      if (video.currentTime <= POSTER_SECONDS) video.currentTime = 0;
    },
    { once: true },
  );
  await withinTime(ready(video), () => video.removeAttribute('src'));
  return { pages: 1, position: 'position', show: async () => {}, close: () => video.removeAttribute('src') };
}
