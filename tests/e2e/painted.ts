import type { Page } from '@playwright/test';

/** Share of painted pixels in a small square round a point of the (mirrored) picture. */
export async function paintedNear(page: Page, point: readonly [number, number]): Promise<number> {
  return page.evaluate(([x, y]) => {
    const canvas = document.querySelector('canvas')!;
    const { videoWidth, videoHeight } = document.querySelector('video')!;
    const scale = Math.min(canvas.width / videoWidth, canvas.height / videoHeight);
    const left = (canvas.width - videoWidth * scale) / 2;
    const top = (canvas.height - videoHeight * scale) / 2;
    const half = Math.round(8 * scale);
    const cx = Math.round(left + (videoWidth - x) * scale);
    const cy = Math.round(top + y * scale);
    const side = 2 * half + 1;
    const pixels = canvas.getContext('2d')!.getImageData(cx - half, cy - half, side, side).data;
    let painted = 0;
    for (let i = 3; i < pixels.length; i += 4) if (pixels[i]! > 40) painted++;
    return painted / (side * side);
  }, point);
}
