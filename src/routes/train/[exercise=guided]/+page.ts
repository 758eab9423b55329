import { error } from '@sveltejs/kit';
import { guidedById } from '#lib/exercises/guided-registry.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) => {
  const exercise = guidedById(params.exercise);
  if (!exercise) error(404);
  return { exercise };
};
