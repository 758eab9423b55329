import { createContext } from 'svelte';
import type { Texts } from '../texts/texts.ts';

/** The texts of the page: `const { t } = getTexts();`, then `{t('home.title')}` follows the language. */
export const [getTexts, setTexts] = createContext<Texts>();
