import Dexie from 'dexie';

/**
 * What went wrong with keeping things on this device. 'unavailable': the browser gives no storage here;
 * 'full': no room left; 'blocked': another tab holds another version; 'corrupt': what is stored cannot be read.
 */
export type StorageFailure = 'unavailable' | 'full' | 'blocked' | 'corrupt';

export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly failure: StorageFailure;

  constructor(failure: StorageFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.failure = failure;
  }
}

/** For whoever reads the console; what the athlete reads stands in the texts. */
const MESSAGES: Readonly<Record<Exclude<StorageFailure, 'corrupt'>, string>> = {
  unavailable: 'no storage in this browser',
  full: 'no room left',
  blocked: 'held by another version in another tab',
};

/** The failure behind whatever IndexedDB or Dexie threw. */
export function storageErrorOf(thrown: unknown): StorageError {
  if (thrown instanceof StorageError) return thrown;
  const names = new Set<string>();
  for (let e: unknown = thrown; e instanceof Error || e instanceof DOMException;) {
    names.add(e.name);
    e = (e as { inner?: unknown }).inner ?? (e as Error).cause;
  }
  const failure = names.has(Dexie.errnames.QuotaExceeded)
    ? 'full'
    : names.has(Dexie.errnames.Version)
      ? 'blocked'
      : 'unavailable';
  return new StorageError(failure, MESSAGES[failure], { cause: thrown });
}

export const blocked = (): StorageError => new StorageError('blocked', MESSAGES.blocked);

/** Runs something that touches the database; whatever it throws becomes a `StorageError`. */
export async function guarded<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw storageErrorOf(thrown);
  }
}
