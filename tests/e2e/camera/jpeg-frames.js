import { ALL_FORMATS, BlobSource, CanvasSink, Input } from 'mediabunny';

/**
 * Runs in the page that clip.ts opens: hands over one JPEG for each tick of an even clock.
 * @param {string} url
 * @param {number} fps
 * @param {(base64: string) => Promise<void>} keepJpeg
 */
export async function videoToJpegs(url, fps, keepJpeg) {
  const blob = await (await fetch(url)).blob();
  const input = new Input({ source: new BlobSource(blob), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  if (!track) throw new Error('The file holds no video.');
  if (!(await track.canDecode())) throw new Error('This browser cannot decode the video.');

  const startS = await track.getFirstTimestamp();
  const count = Math.round(((await track.computeDuration()) - startS) * fps);
  // The middle of each tick, so that a video of this very rate gives each of its pictures once.
  const ticksS = Array.from({ length: count }, (_, i) => startS + (i + 0.5) / fps);
  for await (const picture of new CanvasSink(track).canvasesAtTimestamps(ticksS)) {
    if (!(picture?.canvas instanceof HTMLCanvasElement)) continue;
    const [, base64 = ''] = picture.canvas.toDataURL('image/jpeg', 0.92).split(',');
    await keepJpeg(base64);
  }
}
