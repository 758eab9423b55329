import { createDecipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  isSealed,
  newSealKey,
  openSealed,
  openWithKey,
  sealed,
  type SealKey,
} from './sealed-file.ts';

const PASSPHRASE = 'ein Satz, den nur ich kenne ½';
/** Two segments and a bit. */
const CONTENT = Uint8Array.from({ length: 2 * 2 ** 20 + 77 }, (_, i) => (i * 31 + (i >> 8)) % 251);

async function* inChunks(content: Uint8Array, size: number) {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
}
async function seal(content: Uint8Array, key: SealKey, size = 300_000) {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of sealed(inChunks(content, size), key)) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}
/** With the key at hand: to make one from a passphrase takes a second, on purpose. */
async function open(file: Uint8Array<ArrayBuffer>, passphrase?: string) {
  const blob = new Blob([file]);
  const content = await (passphrase === undefined
    ? openWithKey(blob, key)
    : openSealed(blob, passphrase));
  return new Uint8Array(await new Response(content() as ReadableStream).arrayBuffer());
}

/** Compared at once: vitest looks at megabytes one by one. */
const same = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;

let key: SealKey;
let file: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  key = await newSealKey(PASSPHRASE);
  file = await seal(CONTENT, key);
});

describe('a sealed file', () => {
  it('opens with its passphrase, written in any form of its letters', async () => {
    expect(await isSealed(new Blob([file]))).toBe(true);
    expect(same(await open(file, PASSPHRASE), CONTENT)).toBe(true);
    expect(same(await open(file, PASSPHRASE.normalize('NFD').replace('½', '1⁄2')), CONTENT)).toBe(
      true,
    );
  });

  it.each([0, 1, 2 ** 20 - 1, 2 ** 20, 2 ** 20 + 1])('holds %i bytes', async (length) => {
    const content = CONTENT.slice(0, length);
    expect(same(await open(await seal(content, key, 2 ** 19)), content)).toBe(true);
  });

  it('is what its description says: another program opens it by that alone', () => {
    const head = file.subarray(0, 36);
    expect(Buffer.from(head.subarray(0, 9)).toString('latin1')).toBe('PLUMBENC\x01');
    const iterations = Buffer.from(head).readUInt32BE(9);
    expect(iterations).toBeGreaterThanOrEqual(600_000);
    const secret = pbkdf2Sync(
      PASSPHRASE.normalize('NFKC'),
      head.subarray(13, 29),
      iterations,
      32,
      'sha256',
    );
    const digest = createHash('sha256').update(file.subarray(0, 52)).digest().subarray(0, 8);
    expect(file.subarray(52, 60)).toEqual(new Uint8Array(digest));
    const plain = [1, 2, 3].map((number) => {
      const at = 60 + (number - 1) * (2 ** 20 + 16);
      const segment = file.subarray(at, Math.min(at + 2 ** 20 + 16, file.length));
      const nonce = Buffer.alloc(12);
      nonce.set(head.subarray(29));
      nonce.writeUInt32BE(number, 7);
      nonce[11] = number === 3 ? 1 : 0;
      const cipher = createDecipheriv('aes-256-gcm', secret, nonce);
      cipher.setAAD(head).setAuthTag(segment.subarray(-16));
      return Buffer.concat([cipher.update(segment.subarray(0, -16)), cipher.final()]);
    });
    expect(same(Buffer.concat(plain), CONTENT)).toBe(true);
  });

  it('tells nothing, and is another one each time', async () => {
    const again = await seal(CONTENT, key);
    expect(same(again, file)).toBe(false);
    expect(Buffer.from(again).indexOf(CONTENT.subarray(1000, 1032))).toBe(-1);
  });

  it('cannot give away its key', async () => {
    expect(key.key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key.key)).rejects.toThrow();
  });
});

describe('is refused', () => {
  it('with another passphrase', async () => {
    await expect(open(file, `${PASSPHRASE} `)).rejects.toMatchObject({ refusal: 'passphrase' });
    await expect(openWithKey(new Blob([file]), await newSealKey(PASSPHRASE))).rejects.toMatchObject(
      {
        refusal: 'passphrase',
      },
    );
  });

  const changed = (at: number) => {
    const copy = file.slice();
    copy[at]! ^= 1;
    return copy;
  };
  const END = 60 + 2 * (2 ** 20 + 16) + 77 + 16;

  it.each([
    ['the iterations', 9],
    ['the salt', 20],
    ['the beginning of the nonces', 31],
    ['the check of the passphrase', 40],
    ['the digest', 55],
    ['the first segment', 60],
    ['the tag of the first segment', 60 + 2 ** 20 + 3],
    ['the second segment', 60 + 2 ** 20 + 16 + 5],
    ['the last segment', END - 30],
    ['the last tag', END - 1],
  ])('when %s was changed, as damaged', async (_what, at) => {
    expect(file).toHaveLength(END);
    await expect(open(changed(at))).rejects.toMatchObject({ refusal: 'damaged' });
  });

  it('when its version is raised, as newer', async () => {
    const copy = file.slice();
    copy[8] = 2;
    await expect(open(copy)).rejects.toMatchObject({ refusal: 'newer' });
  });

  it('when its name at the start is gone: it is no sealed file any more', async () => {
    expect(await isSealed(new Blob([changed(3)]))).toBe(false);
  });

  const SECOND = 60 + 2 ** 20 + 16;
  const THIRD = SECOND + 2 ** 20 + 16;
  it.each<[string, () => Uint8Array<ArrayBuffer>]>([
    ['cut within its head', () => file.slice(0, 50)],
    ['without any segment', () => file.slice(0, 60)],
    ['cut between segments', () => file.slice(0, SECOND)],
    ['cut within a segment', () => file.slice(0, SECOND + 1000)],
    ['with something behind its end', () => new Uint8Array([...file, 0])],
    [
      'with two segments exchanged',
      () =>
        new Uint8Array(
          Buffer.concat([
            file.subarray(0, 60),
            file.subarray(SECOND, THIRD),
            file.subarray(60, SECOND),
            file.subarray(THIRD),
          ]),
        ),
    ],
    [
      'without its second segment',
      () => new Uint8Array(Buffer.concat([file.subarray(0, SECOND), file.subarray(THIRD)])),
    ],
  ])('%s, as damaged', async (_what, make) => {
    await expect(open(make())).rejects.toMatchObject({ refusal: 'damaged' });
  });
});
