import type { ReasonId } from '../../rules/reasons.ts';

/** Why something could not be measured, each with what to do about it. */
export const reasons = {
  'no-person': 'Nobody in the picture. Step into view.',
  'another-person':
    'Somebody else came into view, and I left those pictures out. Let only one person be in the picture.',
  'second-person':
    'Somebody else was in the picture. I kept to you; values may still be off where you were close together. Be alone in the picture next time.',
  'sides-mixed':
    'I was not sure which leg was which, and left those pictures out. Stand square, with light on your legs.',
  'point-hidden': 'A body point I need is hidden. Show your whole body, with light on you.',
  'out-of-frame': 'Part of you is outside the picture. Step back a little.',
  'hips-hidden': 'I cannot see your hips. Tuck your shirt in, or use two dots.',
  'no-pixel-cues':
    'This recording has no pelvis measurement from the pixels; pose points alone do not see hip drop.',
  'windows-disagree':
    'Your clothes move on their own. Tuck your shirt in, fold your arms on your chest, or use two dots.',
  'little-texture':
    'Too little pattern or light at the waist. Wear a patterned, fitted top, add light, or use two dots.',
  'waist-covered':
    'Hands or arms cover your waist. Fold your arms on your chest and stand still again.',
  'no-reference': 'No two-leg reference yet. Stand still on both legs for three seconds.',
  'dots-lost': 'I lost a dot. Check that both dots are visible.',
  'dots-ambiguous': 'Another spot looks like a dot. Choose another colour or cover that spot.',
  'loose-cloth': 'Your top moves with your arms. Tuck it in, or use two dots.',
  'no-baseline': 'No quiet start found. Stand still on both legs for three seconds first.',
  'no-neutral': 'No quiet start found. Sit still, facing the camera, for one second first.',
  'no-single-leg': 'No time on one leg found. Lift one foot clear of the floor.',
  'no-reps': 'No full repetition found. Go a little lower, slowly.',
  'no-holds': 'No end position held. Stay at the end of the turn for one second.',
  'too-short': 'Too short to measure. Hold a little longer.',
  'low-fps': 'Too few pictures per second. Close other programs or choose the light model.',
  'wrong-view': 'Turn to face the camera.',
  'camera-height': 'The camera is too far from hip height. Raise or lower it.',
  'too-many-gaps': 'I lost sight of you too often. Improve the light or step back.',
  'model-blind': 'This model does not see what this needs. Choose BlazePose full.',
  'pelvis-turned': 'Your hips turned along. Sit, with both knees still.',
  'pelvis-not-checked': 'I could not check whether your hips turned along.',
  leaned: 'You leaned to the side. Turn around a tall spine.',
} as const satisfies Record<ReasonId, string>;
