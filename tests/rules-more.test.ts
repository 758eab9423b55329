import { RULES } from '../src/lib/rules/registry.ts';
import { obeyTheLaws } from './laws/all-laws.ts';

/* As rules.test.ts: the other half of the registry, so that both cores have work. */
obeyTheLaws(RULES.slice(RULES.length / 2));
