/** S6, S7, S8: who may ask, and what may be asked. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answerRequest, type Handlers } from '../../electron/ipc/answer-request.ts';
import { isChannel, isEvent } from '../../electron/ipc/channel-names.ts';
import { CHANNELS, type Channel, EVENTS } from '../../electron/ipc/contract.ts';
import { type Caller, type FrameFacts, isTrustedFrame } from '../../electron/ipc/trusted-frame.ts';
import { brokenRequests, mostEntries, placesOf, sampleOf } from '../support/request-samples.ts';

const channels = Object.keys(CHANNELS) as Channel[];
const ownFrame: FrameFacts = { url: 'app://bundle/', parent: null, frameTreeNodeId: 1 };
const ownPage: Caller = { frame: ownFrame, top: { frameTreeNodeId: 1 } };

/** Services that note which handler was reached, and whose answers never parse. */
function watched() {
  const reached: string[] = [];
  const failures: { where: string; cause: unknown }[] = [];
  const handlers = Object.fromEntries(
    channels.map((channel) => [
      channel,
      async () => {
        reached.push(channel);
        return Symbol('no answer');
      },
    ]),
  ) as unknown as Handlers;
  const log = {
    failure: (where: string, cause: unknown) => {
      failures.push({ where, cause });
      return `ref-${failures.length}`;
    },
  };
  return { reached, failures, services: { handlers, log } };
}

describe('the frame that asks', () => {
  const frame = (some: Partial<FrameFacts>): Caller => ({ ...ownPage, frame: { ...ownFrame, ...some } });

  it.each([['app://bundle/'], ['app://bundle/index.html'], ['app://bundle/?x=1#library']])(
    'is trusted at %s',
    (url) => {
      expect(isTrustedFrame(frame({ url }))).toBe(true);
    },
  );

  it.each([
    [''],
    ['about:blank'],
    ['about:srcdoc'],
    ['app://preview/'],
    ['app://bundle.example/'],
    ['app://example/bundle/'],
    ['app://bundle:80/'],
    ['app://someone@bundle/'],
    ['app:bundle'],
    ['app:///bundle/'],
    ['app2://bundle/'],
    ['http://bundle/'],
    ['https://bundle/'],
    ['file:///bundle/'],
    ['data:text/html,app://bundle/'],
    ['blob:app://bundle/0000'],
    ['javascript://bundle/'],
    ['chrome-extension://bundle/'],
    ['devtools://bundle/'],
    ['filesystem:app://bundle/x'],
    ['view-source:app://bundle/'],
  ])('is not trusted at %j', (url) => {
    expect(isTrustedFrame(frame({ url }))).toBe(false);
  });

  it('is not trusted when it is gone, or its window is', () => {
    expect(isTrustedFrame({ ...ownPage, frame: null })).toBe(false);
    expect(isTrustedFrame({ ...ownPage, top: null })).toBe(false);
  });

  it('is not trusted below another, nor when it was taken out of its page and has no parent left', () => {
    expect(isTrustedFrame(frame({ parent: ownFrame as NonNullable<FrameFacts['parent']> }))).toBe(false);
    expect(isTrustedFrame(frame({ frameTreeNodeId: 2 }))).toBe(false);
  });

  it('is not trusted when Electron refuses to say anything about it', () => {
    const gone = new Proxy(ownFrame, {
      get() {
        throw new Error('Render frame was disposed before WebFrameMain could be accessed');
      },
    });
    expect(isTrustedFrame({ ...ownPage, frame: gone })).toBe(false);
  });

  it.each(channels)('reaches nothing of %s when it is not ours', async (channel) => {
    const { reached, services } = watched();
    const request = sampleOf(CHANNELS[channel].request);
    const reply = await answerRequest(channel, frame({ url: 'app://preview/' }), request, services);
    expect(reply).toEqual({ ok: false, code: 'not_trusted', ref: 'ref-1' });
    expect(reached).toEqual([]);
  });
});

describe('a request', () => {
  it.each(channels)('to %s that is valid reaches its handler and no other', async (channel) => {
    const { reached, services } = watched();
    await answerRequest(channel, ownPage, sampleOf(CHANNELS[channel].request), services);
    expect(reached).toEqual([channel]);
  });

  it.each(channels)('to %s that is spoiled in any way is refused before the handler', async (channel) => {
    const { reached, services } = watched();
    const broken = brokenRequests(CHANNELS[channel].request);
    expect(broken.length).toBeGreaterThan(3);
    const accepted: string[] = [];
    for (const { what, request } of broken) {
      const reply = await answerRequest(channel, ownPage, request, services);
      if (reply.ok || reply.code !== 'bad_request') accepted.push(what);
    }
    expect(accepted).toEqual([]);
    expect(reached).toEqual([]);
  });

  it.each(['', 'no.such', '__proto__', 'constructor', 'toString', 'library.status ', 'LIBRARY.STATUS'])(
    'to %j, which is no channel, is refused',
    async (channel) => {
      const { reached, services } = watched();
      expect(isChannel(channel)).toBe(false);
      expect(isEvent(channel)).toBe(false);
      expect(await answerRequest(channel, ownPage, {}, services)).toMatchObject({ code: 'bad_request' });
      expect(reached).toEqual([]);
    },
  );

  it('leaves every prototype as it was', async () => {
    const { services } = watched();
    const values = JSON.parse('{"__proto__": {"isAdmin": "yes"}, "constructor": "x"}') as object;
    let seen: object = {};
    const handlers = {
      ...services.handlers,
      'drafts.compose': async (request: { values: object }) => {
        seen = request.values;
        return null;
      },
    } as unknown as Handlers;
    const sample = sampleOf(CHANNELS['drafts.compose'].request) as object;
    await answerRequest('drafts.compose', ownPage, { ...sample, values }, { ...services, handlers });
    expect(Object.keys(seen)).toEqual(['constructor']);
    expect('isAdmin' in seen || 'isAdmin' in {}).toBe(false);
  });

  it('whose handler fails is answered with a reference and without the reason', async () => {
    const { services, failures } = watched();
    const cause = new Error('open /home/ana/secret.pdf');
    const handlers = { ...services.handlers, 'library.status': () => Promise.reject(cause) };
    const reply = await answerRequest('library.status', ownPage, {}, { ...services, handlers });
    expect(reply).toEqual({ ok: false, code: 'failed', ref: 'ref-1' });
    expect(failures).toEqual([{ where: 'library.status', cause }]);
  });

  it('is answered only with what the contract says, nothing more', async () => {
    const { services } = watched();
    const answer = { done: true, path: '/home/ana' };
    const handlers = { ...services.handlers, 'library.rescan': async () => answer };
    const reply = await answerRequest('library.rescan', ownPage, {}, { ...services, handlers });
    expect(reply).toMatchObject({ ok: false, code: 'failed' });
  });
});

describe('the contract', () => {
  const places = channels.flatMap((channel) =>
    placesOf(CHANNELS[channel].request).map((place) => ({ channel, ...place })),
  );

  /** The name of one of the folders that the app itself listed, looked up there and never joined to a path. */
  const NAMES_NOT_PATHS = ['library.describeFolders answers.0.folder'];

  it('has no request field that is a path', () => {
    const suspicious = places
      .filter(({ steps }) =>
        /path|file|folder|dir|location|ur[il]|href|link/i.test(String(steps.at(-1) ?? '')),
      )
      .map(({ channel, steps }) => `${channel} ${steps.join('.')}`);
    expect(suspicious).toEqual(NAMES_NOT_PATHS);
  });

  it('bounds every text and every list that can be sent', () => {
    const unbounded = places.filter(({ schema }) => {
      if (schema instanceof z.ZodString) return schema.maxLength === null;
      return schema instanceof z.ZodArray && mostEntries(schema) === undefined;
    });
    expect(unbounded.map(({ channel, steps }) => `${channel} ${steps.join('.')}`)).toEqual([]);
  });

  it('is closed: no request object takes keys it does not name', () => {
    const open = places.filter(
      ({ schema }) => schema instanceof z.ZodObject && !(schema.def.catchall instanceof z.ZodNever),
    );
    expect(open.map(({ channel, steps }) => `${channel} ${steps.join('.')}`)).toEqual([]);
  });

  it('names the same channels and events to the preload', () => {
    expect(channels.length).toBeGreaterThan(20);
    expect(channels.filter((name) => !isChannel(name))).toEqual([]);
    expect(Object.keys(EVENTS).filter((name) => !isEvent(name))).toEqual([]);
    expect([...channels].filter((name) => isEvent(name))).toEqual([]);
  });
});
