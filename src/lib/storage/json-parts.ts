import { RefusedFile } from './refused-file.ts';

/** A member of the object a file holds, or one entry of a list in it. Cut out, but not yet read. */
export interface JsonPart {
  readonly key: string;
  /** Place in the list. Missing: undefined when the value is no list. */
  readonly index: number | undefined;
  readonly bytes: Uint8Array;
}

/** The end of a list. */
export interface ListEnd {
  readonly key: string;
  readonly length: number;
}

/** More than the longest session has. Unit: bytes. Source: ours; ten minutes of 60 pictures a second with room to spare. */
const LARGEST_PART = 96 * 2 ** 20;
/** Deeper than any export goes. Source: ours; version 3 goes eight deep. */
const DEEPEST = 32;

const [QUOTE, COMMA, COLON, BACKSLASH] = [0x22, 0x2c, 0x3a, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [0x5b, 0x5d, 0x7b, 0x7d];
const isSpace = (byte: number) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
const BOM = [0xef, 0xbb, 0xbf];

type State = 'start' | 'key' | 'in-key' | 'colon' | 'value' | 'entry' | 'in-value' | 'next' | 'end';

/**
 * Cuts the JSON object of a file into its members and the entries of its lists as the bytes arrive, so that years of
 * sessions are never in memory at once. It only finds where things end; `JSON.parse` says whether they are right.
 */
export class JsonCutter {
  #state: State = 'start';
  #key = '';
  /** Missing: undefined outside a list. */
  #index: number | undefined;
  #mayEnd = true;
  #depth = 0;
  #inString = false;
  #escaped = false;
  #pieces: Uint8Array[] = [];
  #size = 0;
  #bomAt = 0;
  readonly #seen = new Set<string>();

  /** Where it is. */
  get place(): string {
    return this.#index === undefined ? this.#key : `${this.#key}[${this.#index}]`;
  }

  *push(chunk: Uint8Array): Generator<JsonPart | ListEnd> {
    /** Where the part that is being collected starts in this chunk. */
    let from = 0;
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i]!;
      if (this.#state === 'in-value') {
        if (this.#inString && !this.#escaped && byte !== QUOTE && byte !== BACKSLASH) {
          i = endOfPlain(chunk, i) - 1;
          continue;
        }
        if (!this.#endsAt(byte)) continue;
        this.#collect(chunk.subarray(from, i));
        yield* this.#finish(byte);
      } else if (this.#state === 'in-key') {
        if (this.#escaped) this.#escaped = false;
        else if (byte === BACKSLASH) this.#escaped = true;
        else if (byte === QUOTE) {
          this.#collect(chunk.subarray(from, i + 1));
          this.#nameKey();
        }
      } else if (!isSpace(byte)) {
        if (this.#state === 'entry' && byte === CLOSE_LIST && this.#mayEnd) {
          yield { key: this.#key, length: this.#index ?? 0 };
          this.#state = 'next';
        } else {
          if (this.#step(byte)) from = i;
        }
      }
    }
    if (this.#state === 'in-value' || this.#state === 'in-key') this.#collect(chunk.subarray(from));
  }

  /** Throws when the file stops before its end. */
  close(): void {
    if (this.#state === 'start') throw new RefusedFile('not-json', 'the file is empty');
    if (this.#state !== 'end')
      throw new RefusedFile('incomplete', 'the file ends too early', this.place);
  }

  /** A byte between parts. True: a part begins with it. */
  #step(byte: number): boolean {
    switch (this.#state) {
      case 'start':
        if (byte === BOM[this.#bomAt]) this.#bomAt++;
        else if (byte === OPEN) this.#expectKey(true);
        else throw new RefusedFile('not-json', 'the file does not hold a JSON object');
        return false;
      case 'key':
        this.#index = undefined;
        if (byte === CLOSE && this.#mayEnd) this.#state = 'end';
        else if (byte === QUOTE) return this.#begin('in-key');
        else this.#fail('a name is missing');
        return false;
      case 'colon':
        if (byte !== COLON) this.#fail('a colon is missing');
        this.#state = 'value';
        return false;
      case 'value':
        this.#index = undefined;
        if (byte !== OPEN_LIST) return this.#beginValue(byte);
        this.#index = 0;
        this.#mayEnd = true;
        this.#state = 'entry';
        return false;
      case 'entry':
        return this.#beginValue(byte);
      case 'next':
        this.#index = undefined;
        if (byte === COMMA) this.#expectKey(false);
        else if (byte === CLOSE) this.#state = 'end';
        else this.#fail('a comma is missing');
        return false;
      default:
        return this.#fail('something follows after the end');
    }
  }

  #expectKey(mayEnd: boolean) {
    this.#state = 'key';
    this.#mayEnd = mayEnd;
  }

  #begin(state: State): true {
    this.#state = state;
    this.#depth = 0;
    this.#inString = this.#escaped = false;
    return true;
  }

  #beginValue(byte: number): true {
    this.#begin('in-value');
    if (this.#endsAt(byte)) this.#fail('a value is missing');
    return true;
  }

  /** Follows strings and brackets. True: the value ended before this byte. */
  #endsAt(byte: number): boolean {
    if (this.#inString) {
      if (this.#escaped) this.#escaped = false;
      else if (byte === BACKSLASH) this.#escaped = true;
      else if (byte === QUOTE) this.#inString = false;
      return false;
    }
    if (byte === QUOTE) this.#inString = true;
    else if (byte === OPEN || byte === OPEN_LIST) {
      if (++this.#depth > DEEPEST) this.#fail('it goes too deep', 'too-large');
    } else if (byte === CLOSE || byte === CLOSE_LIST) {
      if (this.#depth === 0) return true;
      this.#depth--;
    } else if (byte === COMMA) return this.#depth === 0;
    return false;
  }

  *#finish(byte: number): Generator<JsonPart | ListEnd> {
    yield { key: this.#key, index: this.#index, bytes: this.#collected() };
    if (this.#index === undefined) {
      if (byte === CLOSE_LIST) this.#fail('a bracket is wrong');
      if (byte === COMMA) this.#expectKey(false);
      else this.#state = 'end';
      return;
    }
    if (byte === CLOSE) this.#fail('a bracket is wrong');
    this.#index++;
    this.#mayEnd = false;
    this.#state = 'entry';
    if (byte === CLOSE_LIST) {
      yield { key: this.#key, length: this.#index };
      this.#state = 'next';
    }
  }

  #nameKey() {
    this.#key = String(parsed(this.#collected(), 'a name'));
    if (this.#seen.has(this.#key)) this.#fail('it is there twice', 'twice');
    this.#seen.add(this.#key);
    this.#state = 'colon';
  }

  #collect(piece: Uint8Array) {
    this.#size += piece.length;
    if (this.#size > LARGEST_PART) this.#fail('it is larger than any result', 'too-large');
    this.#pieces.push(piece.slice());
  }

  #collected(): Uint8Array {
    const all = new Uint8Array(this.#size);
    let at = 0;
    for (const piece of this.#pieces) {
      all.set(piece, at);
      at += piece.length;
    }
    this.#pieces = [];
    this.#size = 0;
    return all;
  }

  #fail(why: string, refusal: 'not-json' | 'too-large' | 'twice' = 'not-json'): never {
    throw new RefusedFile(refusal, why, this.place);
  }
}

/** Where a stretch of a string without quotes and backslashes ends: most of a file is tracks, so this is the fast way. */
function endOfPlain(chunk: Uint8Array, from: number): number {
  const quote = chunk.indexOf(QUOTE, from);
  const end = quote < 0 ? chunk.length : quote;
  const escape = chunk.subarray(from, end).indexOf(BACKSLASH);
  return escape < 0 ? end : from + escape;
}

/** What a part says. Throws `RefusedFile` when it is no JSON. */
export function parsed(bytes: Uint8Array, place: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new RefusedFile('not-json', 'it is no JSON', place, { cause });
  }
}
