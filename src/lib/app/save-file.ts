/** Hands a file to the browser's downloads. */
export function saveFile(file: File) {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  Object.assign(link, { href: url, download: file.name });
  link.click();
  // Long enough for a slow disk; a page that is closed lets go of it too.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Whether the device can pass a file on to other apps. */
export const canShare = (file: File) => navigator.canShare?.({ files: [file] }) ?? false;

/** Passes a file on. False: the athlete chose not to; other failures are thrown. */
export async function shareFile(file: File): Promise<boolean> {
  try {
    await navigator.share({ files: [file] });
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false;
    throw error;
  }
}
