/** How often a test of chance is repeated: a few times in `npm test`, in full under `npm run soak`. */
export const rounds = (few: number, full: number): number =>
  process.env['PLUMB_SOAK'] === '1' ? full : few;
