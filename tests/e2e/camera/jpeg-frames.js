import { ALL_FORMATS, BlobSource, CanvasSink, Input } from 'mediabunny';

/**
 * Runs in the page that clip.ts opens: hands over one JPEG for each tick of an even clock.
 * @param {string} url
 * @param {number} fps
 * @param {(base64: string) => Promise<void>} keepJpeg
 * @param {readonly import('../../truth/dots.ts').DrawnPicture[]} drawn
 */
export async function videoToJpegs(url, fps, keepJpeg, drawn = []) {
  const blob = await (await fetch(url)).blob();
  const input = new Input({ source: new BlobSource(blob), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  if (!track) throw new Error('The file holds no video.');
  if (!(await track.canDecode())) throw new Error('This browser cannot decode the video.');

  const startS = await track.getFirstTimestamp();
  const count = Math.round(((await track.computeDuration()) - startS) * fps);
  // The middle of each tick, so that a video of this very rate gives each of its pictures once.
  const ticksS = Array.from({ length: count }, (_, i) => startS + (i + 0.5) / fps);
  let colour = '';
  let i = -1;
  for await (const picture of new CanvasSink(track).canvasesAtTimestamps(ticksS)) {
    i++;
    if (!(picture?.canvas instanceof HTMLCanvasElement)) continue;
    const dots = drawn[i];
    if (dots) {
      colour ||= standsOut(picture.canvas, dots);
      draw(picture.canvas, dots, colour);
    }
    const [, base64 = ''] = picture.canvas.toDataURL('image/jpeg', 0.92).split(',');
    await keepJpeg(base64);
  }
}

/** Colours of stickers. */
const STICKERS = [
  [40, 190, 80],
  [240, 80, 160],
  [240, 215, 50],
  [250, 130, 40],
  [60, 110, 230],
];

/**
 * The sticker that differs most from the cloth between the dots, as an athlete would choose.
 * @param {HTMLCanvasElement} canvas
 * @param {import('../../truth/dots.ts').DrawnPicture} picture
 */
function standsOut(canvas, { dots }) {
  const xs = dots.map((dot) => dot.x);
  const [x, y] = [Math.round(Math.min(...xs)), Math.round(dots[0]?.y ?? 0) - 4];
  const width = Math.max(8, Math.round(Math.max(...xs)) - x);
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  const { data } = context.getImageData(x, y, width, 8);
  const cloth = [0, 1, 2].map((channel) => {
    let sum = 0;
    for (let at = channel; at < data.length; at += 4) sum += data[at] ?? 0;
    return (4 * sum) / data.length;
  });
  const apart = (/** @type {number[]} */ colour) =>
    Math.hypot(...colour.map((level, channel) => level - (cloth[channel] ?? 0)));
  const [best] = [...STICKERS].sort((a, b) => apart(b) - apart(a));
  return `rgb(${best})`;
}

/**
 * Discs, less where an arm is in front of them.
 * @param {HTMLCanvasElement} canvas
 * @param {import('../../truth/dots.ts').DrawnPicture} picture
 * @param {string} colour
 */
function draw(canvas, { dots, arms }, colour) {
  const layer = new OffscreenCanvas(canvas.width, canvas.height);
  const context = layer.getContext('2d');
  if (!context) throw new Error('no 2d canvas');
  context.fillStyle = colour;
  for (const { x, y, radius } of dots) {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
  }
  context.globalCompositeOperation = 'destination-out';
  context.lineCap = 'round';
  for (const [x1, y1, x2, y2, width] of arms) {
    context.lineWidth = width;
    context.beginPath();
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
    context.stroke();
  }
  canvas.getContext('2d')?.drawImage(layer, 0, 0);
}
