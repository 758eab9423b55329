import { error } from '@sveltejs/kit';
import { exerciseById } from '#lib/exercises/registry.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) => {
  const exercise = exerciseById(params.exercise);
  if (!exercise) error(404);
  return { exercise };
};
