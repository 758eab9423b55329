import { exportParts, type ExportAbout } from '../src/lib/storage/plumb-export.ts';
import { checkImport, type FileBytes } from '../src/lib/storage/plumb-import.ts';
import type { PlumbStore } from '../src/lib/storage/plumb-store.ts';

/** An export as one text: small ones fit into it. */
export async function exportText(store: PlumbStore, about: Partial<ExportAbout> = {}) {
  let text = '';
  const now = new Date('2026-11-29T19:30:00Z');
  for await (const part of exportParts(store, { appVersion: '0.1.0', now, ...about })) text += part;
  return text;
}

export const fileOf =
  (content: string | Uint8Array<ArrayBuffer>): FileBytes =>
  () =>
    new Blob([content]).stream();

/** Reads an export as the page does. */
export async function importText(
  store: PlumbStore,
  content: string | Uint8Array<ArrayBuffer>,
  takeSettings = false,
) {
  return store.exchange.merge(await checkImport(store, fileOf(content)), takeSettings);
}
