/** What the device lets Plumb do: 'ask' = not asked yet; 'missing' = this browser has no notices at all. */
export type NoticePermission = 'allowed' | 'ask' | 'refused' | 'missing';

/** Notices of the device, beside the page; tests pass their own. */
export interface SystemNotices {
  readonly permission: () => NoticePermission;
  /** Asks the athlete. Browsers allow it only within a tap. */
  readonly ask: () => Promise<NoticePermission>;
  /** Shows one, if it may. Undefined: the device showed none. */
  readonly show: (notice: Notice) => { close(): void } | undefined;
}

export interface Notice {
  readonly title: string;
  readonly body: string;
  readonly onopen: () => void;
}

const WORDS = { granted: 'allowed', default: 'ask', denied: 'refused' } as const;

const permission = (): NoticePermission =>
  'Notification' in window ? WORDS[Notification.permission] : 'missing';

export const systemNotices: SystemNotices = {
  permission,
  async ask() {
    if (permission() === 'ask') await Notification.requestPermission();
    return permission();
  },
  show({ title, body, onopen }) {
    if (permission() !== 'allowed') return undefined;
    try {
      const notice = new Notification(title, { body, tag: 'plumb-desk-break' });
      notice.onclick = () => {
        window.focus();
        notice.close();
        onopen();
      };
      return notice;
    } catch {
      return undefined; // some phones have the word for it, but only for pages that run in the background
    }
  },
};
