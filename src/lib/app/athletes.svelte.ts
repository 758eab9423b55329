import {
  addAthlete,
  chooseAthlete,
  databaseOf,
  deleteAthlete,
  FIRST_ATHLETE,
  listAgain,
  newAthlete,
  readAthletes,
  renameAthlete,
  type Athlete,
  type Listed,
} from '../storage/athlete-list.ts';
import { LONGEST_NAME, nameProblem, tidyName, type NameProblem } from '../storage/athlete-name.ts';
import type { IndexedDb } from '../storage/database.ts';
import { deviceSettings } from '../storage/device-settings.ts';
import { browserTab, type BrowserTab } from './browser-tab.ts';
import { storageProblemOf, type StorageProblem } from './failures.ts';
import { lookInto } from './other-athlete.ts';

/**
 * Who trains on this device, and who does in this tab. A tab stays with its athlete, also over a reload, until another
 * is chosen in it; a new tab begins with whoever was chosen last.
 */
export class Athletes {
  all = $state.raw<readonly Athlete[]>([FIRST_ATHLETE]);
  /** Changes only when the page starts over: what is under way stays with whom it began. */
  present = $state.raw<Athlete>(FIRST_ATHLETE);
  /** Why nobody knows who trains here: results go to the first athlete. */
  problem = $state<StorageProblem | undefined>();
  /** Name of the database that holds all the present athlete has. */
  readonly database: Promise<string>;
  readonly #tab: BrowserTab;
  readonly #idb: IndexedDb | undefined;

  constructor(tab = browserTab, idb?: IndexedDb) {
    this.#tab = tab;
    this.#idb = idb;
    this.database = this.#find();
  }

  /** Whether names matter. */
  get several() {
    return this.all.length > 1;
  }

  readonly longestName = LONGEST_NAME;

  /** Why nobody, or somebody, cannot be called that. @param besides names that are about to be taken */
  problemOf(name: string, id?: string, besides: readonly string[] = []): NameProblem | undefined {
    const others = this.all.filter((one) => one.id !== id).map((one) => one.name);
    return nameProblem(name, [...others, ...besides.map(tidyName)]);
  }

  async #find(): Promise<string> {
    try {
      const listed = await readAthletes(this.#idb);
      const own = listed.all.find(({ id }) => id === this.#tab.athlete());
      this.present = own ?? listed.all.find(({ id }) => id === listed.chosen) ?? FIRST_ATHLETE;
      this.all = listed.all;
      this.#tab.keepAthlete(this.present.id);
    } catch (error) {
      this.problem = storageProblemOf(error);
    }
    return databaseOf(this.present.id);
  }

  /** Looks again: another tab may have changed the list, and somebody may have fallen from it. */
  async refresh() {
    if (this.problem) return;
    try {
      this.#take(await listAgain(this.#idb));
    } catch {
      // What was read before will do.
    }
  }

  /**
   * Somebody new, with the settings of this device and nothing else.
   * @param own what the first athlete is called from now on, who had no need of a name before
   */
  async add(name: string, own?: string) {
    const athlete = newAthlete(tidyName(name));
    const device = await lookInto(this.present.id, (store) => store.getSettings(), this.#idb);
    await lookInto(athlete.id, (store) => store.setSettings(deviceSettings(device)), this.#idb);
    this.#take(await addAthlete(athlete, this.#idb));
    if (own !== undefined) await this.rename(this.present.id, own);
  }

  async rename(id: string, name: string) {
    this.#take(await renameAthlete(id, tidyName(name), this.#idb));
  }

  /** From the next page on, this tab and every new one is theirs. */
  async switchTo(id: string, path: string) {
    await chooseAthlete(id, this.#idb);
    this.#tab.keepAthlete(id);
    this.#tab.startOver(path);
  }

  /** Everything of theirs is gone. @param path where to go on, if it was the present one */
  async remove(id: string, path: string) {
    const listed = await deleteAthlete(id, this.#idb);
    if (id === this.present.id) await this.switchTo(listed.chosen, path);
    else this.#take(listed);
  }

  #take({ all }: Listed) {
    this.all = all;
    this.present = all.find(({ id }) => id === this.present.id) ?? this.present;
  }
}
