import type { ParamMatcher } from '@sveltejs/kit';
import { guidedById } from '#lib/exercises/guided-registry.ts';

/** Exercises without a camera have a page of their own at the same address. */
export const match = ((id) => guidedById(id) !== undefined) satisfies ParamMatcher;
