import { expect, type Page } from '@playwright/test';
import { inProject } from '../../src/cli/project.mjs';
import { drawnDots } from '../truth/dots.ts';
import { testWithCamera, truthClip } from './camera/clip.ts';
import { linger } from './camera/linger.ts';

/** Precise mode before a run: colours are proposed, and nothing begins until both dots are seen. */
const CLIP = 'dev-m_a1';
const video = truthClip(CLIP);
const quiet = (clip: string) => linger(clip, 0.3, 2.7, 60);
const truth = inProject('..', 'shared', 'truth', 'truth', `${CLIP}.truth.json`);

const withoutDots = testWithCamera(video ?? '', quiet);
const withDots = testWithCamera(video ?? '', quiet, video ? drawnDots(truth) : []);
for (const test of [withoutDots, withDots])
  test.skip(
    !video,
    'The truth clips are not beside the project: dots before a webcam are not tried.',
  );

async function startWithDots(page: Page) {
  await page.goto('/train/single-leg-balance?side=left');
  await page.getByText('With two dots').click();
  await expect(page.getByRole('img', { name: 'a dot on each front hip bone' })).toBeVisible();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: 'I am fine, let’s go' }).click();
}

withoutDots('without dots on, it waits and proposes a colour', async ({ page }) => {
  await startWithDots(page);
  const missing = page.getByText('Stick on the two dots: I see none yet');
  await expect(missing).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('Stands out on you:')).toContainText('yellow');
  await page.waitForTimeout(3000); // longer than it needs to begin
  await expect(missing).toBeVisible();
});

withDots('with both dots on, it begins; the choice is remembered', async ({ page }) => {
  await startWithDots(page);
  await expect(page.getByRole('heading', { name: 'Stand still on both legs' })).toBeVisible({
    timeout: 60_000,
  });
  await page.goto('/train/single-leg-squat');
  await expect(page.getByRole('radio', { name: 'With two dots' })).toBeChecked();
});
