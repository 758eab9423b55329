import { common } from './en/common.ts';
import { home } from './en/home.ts';
import { site } from './en/site.ts';

/** English, the language the others are translated from and checked against. */
export const en = { common, site, home } as const;
