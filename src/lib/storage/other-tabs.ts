import type { DBCore, DBCoreTransaction, Dexie } from 'dexie';

/** The same athlete in the other tabs of this browser. Without `BroadcastChannel` there is nobody to talk to. */
export interface OtherTabs {
  /** Called with the tables that another tab has just changed. */
  onChange(call: (tables: readonly string[]) => void): void;
  close(): void;
}

/** From now on every change of the database is told to the other tabs, once it is certain. Ask before the database is opened. */
export function talkToOtherTabs(db: Dexie): OtherTabs {
  if (typeof BroadcastChannel !== 'function') return { onChange: () => {}, close: () => {} };
  const channel = new BroadcastChannel(`plumb changes in ${db.name}`);
  let closed = false;
  const tell = (tables: readonly string[]) => {
    if (!closed) channel.postMessage(tables);
  };
  db.use({
    stack: 'dbcore',
    name: 'tells other tabs',
    create: (core: DBCore) => ({
      ...core,
      transaction(tables, mode, options) {
        const running = core.transaction(tables, mode, options) as DBCoreTransaction & EventTarget;
        if (mode === 'readwrite') running.addEventListener('complete', () => tell(tables));
        return running;
      },
    }),
  });
  return {
    onChange(call) {
      channel.addEventListener('message', ({ data }: MessageEvent<readonly string[]>) =>
        call(data),
      );
    },
    close() {
      closed = true;
      channel.close();
    },
  };
}
