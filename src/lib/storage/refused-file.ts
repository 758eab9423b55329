import { StorageError } from './storage-error.ts';

/**
 * Why a file is not taken in; what the athlete reads about each stands in the texts.
 * 'not-json': no text that can be read; 'other-file': not from Plumb; 'newer': from a later version of Plumb;
 * 'incomplete': the end is missing; 'value': something stands where something else must; 'movement': a track cannot be
 * read; 'mismatch': a track or a part of it belongs to another result; 'twice': an id is there twice;
 * 'too-large': more than any export has; 'passphrase': it opens with another one; 'damaged': sealed bytes were changed.
 */
export type Refusal =
  | 'not-json'
  | 'other-file'
  | 'newer'
  | 'incomplete'
  | 'value'
  | 'movement'
  | 'mismatch'
  | 'twice'
  | 'too-large'
  | 'passphrase'
  | 'damaged'
  | 'unreadable';

/** A file that was not taken in; nothing on the device was changed. */
export class RefusedFile extends StorageError {
  readonly refusal: Refusal;
  /** Such as `sessions[3].result.metrics[2].error`. Missing: undefined when it is about the whole file. */
  readonly place: string | undefined;
  /** For whoever looks for the cause; in English. */
  readonly detail: string;

  constructor(refusal: Refusal, detail: string, place?: string, options?: ErrorOptions) {
    super('corrupt', place === undefined ? detail : `${shown(place)}: ${shown(detail)}`, options);
    this.refusal = refusal;
    this.place = place && shown(place);
    this.detail = shown(detail);
  }
}

/** Long enough to find the place. */
const LONGEST = 160;

/** Words out of a file that nobody checked: cut, and without characters that would turn or hide others. */
export function shown(text: string): string {
  const plain = text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\uFFFD');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}
