/** Makes the films: frames drawn here, put together by ffmpeg where it is installed. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { registerCanvasFonts } from '../art/postcard-picture.mjs';
import { readCaptions } from './captions.mjs';
import { drawScene, isStill } from './scenes.mjs';
import { caption, FRAMES_A_SECOND, HEIGHT, WIDTH } from './stage.mjs';

/** @import { Brand } from '../shapes.ts' */
/** @import { Scene } from './scenes.mjs' */
/** @typedef {{ path: string, captions: string, title: string, seconds: number, stations: string[], scenes: Scene[] }} FilmSource */

/** @returns {boolean} whether ffmpeg can be started here */
export const hasFfmpeg = () => spawnSync('ffmpeg', ['-version']).status === 0;

/** Baseline, 4:2:0 and the index in front: what every browser plays. One thread, so that the bytes repeat. @param {string} title @param {string} file */
function encoder(title, file) {
  const input = `-f rawvideo -pix_fmt rgba -s ${WIDTH}x${HEIGHT} -r ${FRAMES_A_SECOND} -i -`;
  const video =
    '-an -c:v libx264 -profile:v baseline -pix_fmt yuv420p -crf 29 -preset fast -g 100 -threads 1';
  const exact = '-fflags +bitexact -flags:v +bitexact -movflags +faststart';
  const about = ['-metadata', `title=${title}`, '-metadata', 'artist=Tellerby Software'];
  const args = [
    '-loglevel',
    'error',
    '-y',
    ...input.split(' '),
    ...video.split(' '),
    ...about,
    ...exact.split(' '),
    file,
  ];
  return spawn('ffmpeg', args, { stdio: ['pipe', 'inherit', 'inherit'] });
}

/**
 * @param {FilmSource} source @param {Brand} brand
 * @param {{ outDir: string, captionsDir: string }} places
 * @throws when there is not one scene for each caption, or ffmpeg fails
 */
export async function makeFilm(source, brand, { outDir, captionsDir }) {
  registerCanvasFonts();
  const cues = readCaptions(`${captionsDir}/${source.captions}`);
  if (cues.length !== source.scenes.length || cues.at(-1)?.to !== source.seconds) {
    throw new Error(
      `${source.path}: ${source.scenes.length} scenes for ${cues.length} captions, or another length`,
    );
  }
  const file = `${outDir}/${source.path}`;
  mkdirSync(dirname(file), { recursive: true });
  const ffmpeg = encoder(source.title, file);
  const ended = once(ffmpeg, 'close');
  const canvas = createCanvas(WIDTH, HEIGHT);
  const stage = { ctx: canvas.getContext('2d'), brand, colours: brand.colours };
  let drawn = '';
  let pixels = Buffer.alloc(0);
  for (let frame = 0; frame < source.seconds * FRAMES_A_SECOND; frame += 1) {
    const now = frame / FRAMES_A_SECOND;
    const index = cues.findIndex((cue) => now < cue.to);
    const cue = cues[index];
    const scene = source.scenes[index];
    if (!cue || !scene) break;
    const t = (now - cue.from) / (cue.to - cue.from);
    const key = isStill(scene, t) ? `${index}` : `${frame} moving`;
    if (key !== drawn) {
      drawScene(stage, source.stations, { scene, t });
      caption(stage, cue.lines);
      pixels = Buffer.from(canvas.data());
      drawn = key;
    }
    if (!ffmpeg.stdin.write(pixels)) await once(ffmpeg.stdin, 'drain');
  }
  ffmpeg.stdin.end();
  const [status] = await ended;
  if (status !== 0) throw new Error(`ffmpeg ended with ${status} on ${source.path}`);
}
