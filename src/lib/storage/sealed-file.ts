import { RefusedFile } from './refused-file.ts';

/*
 * A file sealed with a passphrase. PBKDF2-SHA-256 makes the key, AES-256-GCM seals segments of 1 MiB one by one in the
 * STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár 2015; as in Tink), so that a file of any size can be written
 * and read without being in memory, and no segment can be changed, moved, left out or cut off unnoticed. All numbers
 * big-endian:
 *
 *   0   8 bytes  "PLUMBENC"                                         ┐
 *   8   1 byte   version, 1                                         │
 *   9   4 bytes  iterations of PBKDF2                               │ head: additional data of every segment
 *   13  16 bytes salt of PBKDF2                                     │
 *   29  7 bytes  random beginning of every nonce                    ┘
 *   36  16 bytes tag of an empty segment, number 0: tells whether the passphrase is right
 *   52  8 bytes  beginning of the SHA-256 of all before: tells a damaged head from a wrong passphrase
 *   60  segments 1, 2, …: 1 MiB sealed to 1 MiB + 16 bytes; the last one may be shorter
 *
 * Nonce of a segment: the random beginning, its number in 4 bytes, and 1 for the last one, else 0.
 * The passphrase is taken as UTF-8 of its NFKC form.
 */
const MAGIC = 'PLUMBENC';
const VERSION = 1;
const [HEAD, TAG, DIGEST, SEGMENT] = [36, 16, 8, 2 ** 20];
const START = HEAD + TAG + DIGEST;

/** Source: OWASP Password Storage Cheat Sheet, PBKDF2-HMAC-SHA256. */
const ITERATIONS = 600_000;
/** More would be a trap that keeps the device busy. Source: ours; some seconds on a phone. */
const MOST_ITERATIONS = 10_000_000;

/** What seals files without asking for the passphrase again. The key itself cannot be read out of the browser. */
export interface SealKey {
  readonly key: CryptoKey;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iterations: number;
}

export const newSealKey = (passphrase: string): Promise<SealKey> =>
  sealKey(passphrase, crypto.getRandomValues(new Uint8Array(16)), ITERATIONS);

async function sealKey(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<SealKey> {
  const secret = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const start = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  const key = await crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    start,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  return { key, salt, iterations };
}

/** Seals pieces of any size as they come. */
export async function* sealed(
  pieces: AsyncIterable<Uint8Array>,
  { key, salt, iterations }: SealKey,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const head = new Uint8Array(HEAD);
  head.set(new TextEncoder().encode(MAGIC));
  head[8] = VERSION;
  new DataView(head.buffer).setUint32(9, iterations);
  head.set(salt, 13);
  crypto.getRandomValues(head.subarray(29));
  const seal = async (number: number, last: boolean, plain: Uint8Array<ArrayBuffer>) =>
    new Uint8Array(await crypto.subtle.encrypt(algorithm(head, number, last), key, plain));
  const checked = joined(head, await seal(0, false, new Uint8Array()));
  yield joined(checked, await digest(checked));
  const waiting = new Uint8Array(SEGMENT);
  let filled = 0;
  let number = 1;
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length;) {
      // A full segment waits for what follows: it may be the last one.
      if (filled === SEGMENT) {
        yield await seal(number++, false, waiting);
        filled = 0;
      }
      const some = piece.subarray(at, at + SEGMENT - filled);
      waiting.set(some, filled);
      filled += some.length;
      at += some.length;
    }
  }
  yield await seal(number, true, waiting.slice(0, filled));
}

export async function isSealed(file: Blob): Promise<boolean> {
  return (await file.slice(0, MAGIC.length).text()) === MAGIC;
}

/** The content of a file, from its start each time. */
export type Content = () => ReadableStream<Uint8Array>;

/** Opens a sealed file. Throws `RefusedFile`: damaged, or the passphrase is another one. */
export async function openSealed(file: Blob, passphrase: string): Promise<Content> {
  const { salt, iterations } = await headOf(file);
  return openWithKey(file, await sealKey(passphrase, salt, iterations));
}

/** Opens a sealed file with a key that was kept. Throws `RefusedFile`: damaged, or the key is another one. */
export async function openWithKey(file: Blob, { key }: SealKey): Promise<Content> {
  const { head, tag } = await headOf(file);
  try {
    await crypto.subtle.decrypt(algorithm(head, 0, false), key, tag);
  } catch (cause) {
    throw new RefusedFile('passphrase', 'the passphrase is another one', undefined, { cause });
  }
  return () => contentOf(file, head, key);
}

async function headOf(file: Blob) {
  const start = new Uint8Array(await file.slice(0, START).arrayBuffer());
  if (start.length < START) throw damaged('its head is not whole');
  if (start[8] !== VERSION) throw new RefusedFile('newer', `sealed by version ${start[8]}`);
  const found = await digest(start.slice(0, HEAD + TAG));
  if (found.some((byte, i) => byte !== start[HEAD + TAG + i])) throw damaged('its head is damaged');
  const head = start.slice(0, HEAD);
  const iterations = new DataView(head.buffer).getUint32(9);
  if (iterations < ITERATIONS || iterations > MOST_ITERATIONS)
    throw damaged(`${iterations} iterations`);
  return { head, tag: start.slice(HEAD, HEAD + TAG), salt: head.slice(13, 29), iterations };
}

function contentOf(file: Blob, head: Uint8Array<ArrayBuffer>, key: CryptoKey) {
  let at = START;
  let number = 1;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const end = at + SEGMENT + TAG;
      const last = end >= file.size;
      const bytes = await file.slice(at, end).arrayBuffer();
      try {
        const plain = await crypto.subtle.decrypt(algorithm(head, number, last), key, bytes);
        controller.enqueue(new Uint8Array(plain));
      } catch (cause) {
        throw damaged(`segment ${number} was changed, or what follows is missing`, cause);
      }
      if (last) controller.close();
      at = end;
      number++;
    },
  });
}

function algorithm(head: Uint8Array<ArrayBuffer>, number: number, last: boolean) {
  const iv = new Uint8Array(12);
  iv.set(head.subarray(29));
  new DataView(iv.buffer).setUint32(7, number);
  iv[11] = last ? 1 : 0;
  return { name: 'AES-GCM', iv, additionalData: head };
}

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, DIGEST);
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}

const damaged = (why: string, cause?: unknown) =>
  new RefusedFile('damaged', why, undefined, { cause });
