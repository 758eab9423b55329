/** Keeps the screen on while it is open, where the browser can; elsewhere it does nothing. */
export async function keepAwake(): Promise<{ close(): void }> {
  let lock: WakeLockSentinel | undefined;
  const take = async () => {
    if (document.hidden || !('wakeLock' in navigator)) return;
    try {
      lock = await navigator.wakeLock.request('screen');
    } catch {
      lock = undefined; // low battery or not allowed: training goes on
    }
  };
  await take();
  const onVisible = () => void take(); // the browser drops the lock of a hidden page
  document.addEventListener('visibilitychange', onVisible);
  return {
    close() {
      document.removeEventListener('visibilitychange', onVisible);
      void lock?.release();
    },
  };
}
