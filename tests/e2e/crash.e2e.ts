import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import { seededRandom } from '../../src/lib/recording/seeded-random.ts';
import { rounds } from '../rounds.ts';
import { listenToDatabase, storedIn, type Acknowledged, type Stored } from './acknowledged.ts';
import { startWithWebcam } from './with-webcam.ts';
import { balanceTrial, stubDetector } from './stub-detector.ts';

/** A page is killed in the middle of a training: nothing that was written is lost, nothing half-written is shown. */
const ADDRESS = '/train/single-leg-balance?start=webcam&amount=one&side=left&mode=test';
const frames = balanceTrial();
/** A second later the training is over by itself, and no picture is looked at any more. */
const LAST_FRAME = 410;

const KILLS = ['close', 'reload', 'crash'] as const;
type Kill = (typeof KILLS)[number] | 'browser';

/** In the trial, while its result is stored, before it, and anywhere: in frames since the camera is on. */
function momentOf(round: number, random01: number): number | 'storing' {
  const between = (from: number, to: number) => from + Math.floor(random01 * (to - from));
  if (round % 4 === 0) return between(200, 300);
  if (round % 4 === 1) return 'storing';
  return round % 4 === 2 ? between(60, 160) : between(20, LAST_FRAME);
}

/** A profile on the disk, so that the whole browser can be killed. */
class Device {
  readonly acknowledged: Acknowledged = { runs: new Map(), sessions: new Set() };
  context!: BrowserContext;

  async open() {
    const { launchOptions, baseURL } = test.info().project.use;
    this.context = await chromium.launchPersistentContext(test.info().outputPath('profile'), {
      ...launchOptions,
      ...(baseURL && { baseURL }),
      permissions: ['camera'],
    });
    await listenToDatabase(this.context, this.acknowledged);
    await stubDetector(this.context, frames);
  }

  /** Ends the training as things end in life, and comes back. */
  async killed(page: Page, how: Kill): Promise<Page> {
    if (how === 'reload') {
      await page.goto('/history');
      return page;
    }
    if (how === 'close') await page.close();
    if (how === 'crash') {
      const gone = page.waitForEvent('crash');
      const session = await this.context.newCDPSession(page);
      session.send('Page.crash').catch(() => undefined);
      await gone;
      await page.close();
    }
    if (how === 'browser') {
      const gone = this.context.waitForEvent('close');
      const session = await this.context.browser()!.newBrowserCDPSession();
      session.send('Browser.crash').catch(() => undefined);
      await gone;
      await this.open();
    }
    const next = await this.context.newPage();
    await next.goto('/history');
    return next;
  }
}

test('killed at any moment, nothing acknowledged is lost and nothing half-written is shown', async () => {
  const count = rounds(4, 200);
  test.setTimeout(30_000 + count * 20_000);
  const random = seededRandom(20_261_129);
  const device = new Device();
  await device.open();
  let page = await device.context.newPage();
  let tracks: Stored['tracks'] = new Map();
  const seen = { nothing: 0, notBegun: 0, kept: 0, stored: 0 };

  for (let round = 0; round < count; round++) {
    const how = round % 8 === 2 ? 'browser' : KILLS[Math.floor(random() * KILLS.length)]!;
    const moment = momentOf(round, random());
    await test.step(`round ${round}: ${how} at ${moment}`, async () => {
      await runTo(page, moment);
      page = await device.killed(page, how);
      const stored = await storedIn(page, tracks);
      nothingIsLost(stored, device.acknowledged);
      const id = [...stored.journals.keys()][0];
      expect(stored.journals.size).toBeLessThanOrEqual(1);
      if (id === undefined) {
        seen[stored.sessions.length > seen.kept + seen.stored ? 'stored' : 'nothing']++;
        await expect(page.getByText('A training was cut short')).toBeHidden();
      } else seen[await keptOrDiscarded(page)]++;
      const after = await storedIn(page, stored.tracks);
      tracks = after.tracks;
      nothingIsLost(after, device.acknowledged, id);
      expect(after.journals.size).toBe(0);
    });
  }
  console.log(`${count} kills: ${JSON.stringify(seen)}`);
  await page.goto('/history/single-leg-balance');
  const end = await storedIn(page);
  nothingIsLost(end, device.acknowledged);
  const { sessions } = end;
  expect(sessions).toHaveLength(seen.kept + seen.stored);
  const shown = page.locator('main a[href*="/result/"]');
  await expect(shown.first()).toBeVisible();
  const links = await shown.evaluateAll((all) => all.map((a) => a.getAttribute('href')!));
  const ids = sessions.map(({ id }) => id);
  for (const link of links) expect(ids).toContain(link.split('/').at(-1));
  await expect(page.getByText('Records that cannot be read')).toBeHidden();
  await device.context.close();
});

/**
 * Every frame and session that was reported as written is there, once, and whole.
 *
 * @param settled a journal the athlete has been asked about
 */
function nothingIsLost(
  { sessions, tracks, journals }: Stored,
  told: Acknowledged,
  settled?: string,
) {
  const ids = sessions.map(({ id }) => id);
  expect([...tracks.keys()].sort()).toEqual([...ids].sort());
  for (const id of told.sessions) expect(ids).toContain(id);
  const startedMs = sessions.map(({ startedAt }) => Date.parse(startedAt));
  expect(new Set(startedMs).size).toBe(startedMs.length);
  for (const { startedAtMs } of journals.values()) expect(startedMs).not.toContain(startedAtMs);
  for (const [id, { startedAtMs, count }] of told.runs) {
    const session = sessions.find(({ startedAt }) => Date.parse(startedAt) === startedAtMs);
    const frames = session ? tracks.get(session.id)! : journals.get(id)?.frames;
    if (session || id !== settled) expect(frames ?? 0, id).toBeGreaterThanOrEqual(count);
    if (id === settled && !session) told.runs.delete(id);
  }
}

/** Answers the question of the first page or of history: whatever can be measured is kept. */
async function keptOrDiscarded(page: Page): Promise<'kept' | 'notBegun'> {
  const notice = page.getByRole('region', { name: 'A training was cut short' });
  await expect(notice).toHaveCount(1);
  const keep = notice.getByRole('button', { name: 'Keep it' });
  if (await notice.getByText('nothing to measure').isVisible()) {
    await expect(keep).toBeHidden();
    await notice.getByRole('button', { name: 'Discard it' }).click();
    await expect(notice).toBeHidden();
    return 'notBegun';
  }
  await keep.click();
  await expect(page).toHaveURL(/\/result\/[0-9a-f-]{36}/);
  await expect(page.getByRole('heading', { name: 'All values' })).toBeVisible();
  return 'kept';
}

/** Trains up to a moment: so many frames, or that the session is about to be stored. */
async function runTo(page: Page, moment: number | 'storing') {
  await startWithWebcam(page, ADDRESS);
  await page.evaluate(
    (until) =>
      new Promise<void>((done) => {
        const scope = window as unknown as {
          onStubFrame: (count: number) => void;
          onStoring: () => void;
        };
        if (until === 'storing') scope.onStoring = done;
        else scope.onStubFrame = (frame) => frame >= until && done();
      }),
    moment,
  );
}
