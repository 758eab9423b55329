import { error } from '@sveltejs/kit';
import { deskRotation } from '#lib/exercises/desk-rotation.ts';
import { exerciseById } from '#lib/exercises/registry.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params, url }) => {
  const atDesk = url.searchParams.has('desk') && params.exercise === deskRotation.id;
  const exercise = atDesk ? deskRotation : exerciseById(params.exercise);
  if (!exercise) error(404);
  return { exercise };
};
