import { expect, it, vi } from 'vitest';
import { DeviceStorage } from './device-storage.svelte.ts';

const settings = (askedToKeep = false) => {
  const of = {
    askedToKeep,
    set: (_key: string, value: unknown) => void (of.askedToKeep = !!value),
  };
  return of;
};
const browser = (persisted: boolean, willPromise: boolean) => ({
  estimate: async () => ({ usage: 12e6, quota: 2e9 }),
  persisted: vi.fn(async () => persisted),
  persist: vi.fn(async () => willPromise),
});

it('the promise is asked for once on a device, and not where it was given already', async () => {
  const asked = settings();
  const facts = browser(false, false);
  const storage = new DeviceStorage(asked, facts);
  await storage.askOnce();
  await storage.askOnce();
  await new DeviceStorage(asked, facts).askOnce();
  expect(facts.persist).toHaveBeenCalledTimes(1);
  expect(storage).toMatchObject({ promised: false, refused: false });

  const given = browser(true, true);
  await new DeviceStorage(settings(), given).askOnce();
  expect(given.persist).not.toHaveBeenCalled();
});

it('tells what the browser says, and that it refused when the athlete asked', async () => {
  const storage = new DeviceStorage(settings(), browser(false, false));
  await storage.load();
  expect(storage).toMatchObject({ used: 12e6, quota: 2e9, promised: false, littleRoom: false });
  await storage.ask();
  expect(storage.refused).toBe(true);
  const kind = new DeviceStorage(settings(), browser(false, true));
  await kind.ask();
  expect(kind).toMatchObject({ promised: true, refused: false });
});

it('warns before the room is used up', async () => {
  const facts = { estimate: async () => ({ usage: 990e6, quota: 1e9 }) };
  const storage = new DeviceStorage(settings(), facts);
  await storage.load();
  expect(storage.littleRoom).toBe(true);
});

it.each([
  ['no storage at all', undefined],
  ['nothing it can say', {}],
  [
    'an error for an answer',
    {
      estimate: () => Promise.reject(new TypeError('insecure')),
      persist: () => Promise.reject(new TypeError('insecure')),
    },
  ],
])('a browser with %s stops nothing', async (_what, facts) => {
  const storage = new DeviceStorage(settings(), facts);
  await storage.load();
  await storage.ask();
  await storage.askOnce();
  expect(storage).toMatchObject({ used: undefined, quota: undefined, littleRoom: false });
  expect(storage).toMatchObject({ promised: undefined, refused: false });
});
