export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const TEM = 0x01;
/** Markers that carry no length: restart markers, start, end and TEM. */
const standsAlone = (m: number) => (m >= 0xd0 && m <= EOI) || m === TEM;

/**
 * Where the JPEG pictures lie in a motion-JPEG stream: pictures one after another and nothing else.
 *
 * Segments are skipped by their stated length, so that an embedded thumbnail is not taken for a picture.
 * Bytes between pictures are passed over; a last picture that was cut off is left out.
 */
export function splitMjpeg(bytes: Uint8Array): ByteRange[] {
  const pictures: ByteRange[] = [];
  let at = 0;
  while ((at = findStart(bytes, at)) >= 0) {
    const to = endOfPicture(bytes, at);
    if (to === undefined) at += 2;
    else {
      pictures.push({ from: at, to });
      at = to;
    }
  }
  return pictures;
}

function findStart(bytes: Uint8Array, from: number): number {
  for (let i = bytes.indexOf(0xff, from); i >= 0; i = bytes.indexOf(0xff, i + 1)) {
    if (bytes[i + 1] === SOI && bytes[i + 2] === 0xff) return i;
  }
  return -1;
}

/** First byte after the picture that starts at `start`, or undefined when it is broken or cut off. */
function endOfPicture(bytes: Uint8Array, start: number): number | undefined {
  let at = start + 2;
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff)
      at += 1; // fill byte
    else if (marker === EOI) return at + 2;
    else if (marker === SOI) return undefined;
    else if (standsAlone(marker)) at += 2;
    else {
      const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
      if (length < 2) return undefined;
      at += 2 + length;
      if (marker === SOS) at = endOfScan(bytes, at);
    }
  }
  return undefined;
}

/** The next marker after compressed data, in which FF 00 and restart markers are ordinary. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let i = bytes.indexOf(0xff, from); i >= 0; i = bytes.indexOf(0xff, i + 1)) {
    const next = bytes[i + 1];
    if (next === undefined) break;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return i;
  }
  return bytes.length;
}
