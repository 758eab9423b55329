/** What one tab of the browser remembers by itself, and how it starts over. Tests pass their own. */
export interface BrowserTab {
  /** Missing: undefined for a new tab, or where the browser keeps nothing. */
  readonly athlete: () => string | undefined;
  readonly keepAthlete: (id: string) => void;
  /** Loads a page of this site afresh. */
  readonly startOver: (path: string) => void;
}

const KEY = 'plumb-athlete';

export const browserTab: BrowserTab = {
  athlete() {
    try {
      return sessionStorage.getItem(KEY) ?? undefined;
    } catch {
      return undefined;
    }
  },
  keepAthlete(id) {
    try {
      sessionStorage.setItem(KEY, id);
    } catch {
      // Then the tab goes with what was chosen last.
    }
  },
  startOver: (path) => location.assign(path),
};
