import type { ReasonId } from '../../rules/reasons.ts';

/** Why something could not be measured, each with what to do about it. */
export const reasons = {
  'no-person': 'Nobody in the picture. Step into view.',
  'another-person':
    'Somebody else came into view, and I left those pictures out. Be alone in the picture next time.',
  'second-person':
    'Somebody else was in the picture, and I kept to you. Be alone in the picture next time: two people close together can be mixed up.',
  'sides-mixed':
    'I was not sure which leg was which, and left those pictures out. Stand square, with light on your legs.',
  'point-hidden': 'A body point I need is hidden. Show your whole body, with light on you.',
  'out-of-frame': 'Part of you is outside the picture. Step back a little.',
  'hips-hidden': 'I cannot see your hips. Tuck your shirt in, or use two dots.',
  'no-pixel-cues':
    'This recording has only pose points, and they do not show hip drop. Read the video itself, or record it anew.',
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
  'no-neutral': 'No quiet start found. Face the camera and keep still for one second first.',
  'no-single-leg': 'No time on one leg found. Lift one foot clear of the floor.',
  'no-reps': 'No full repetition found. Go a little farther, slowly.',
  'no-holds': 'No end position held. Stay at the end of the turn for one second.',
  'too-short': 'Too short to measure. Hold a little longer.',
  'low-fps': 'Too few pictures per second. Close other programs or choose the light model.',
  'wrong-view':
    'You stood turned, or with the wrong side to the camera. Stand square to it, as chosen at the start.',
  'camera-height':
    'The camera was far from hip height, so errors are larger. Put it at the height of your hips.',
  'too-many-gaps': 'I lost sight of you too often. Put more light on you, or step back a little.',
  'model-blind':
    'This pose model sees no depth, which this needs. Choose BlazePose full in the settings.',
  'pelvis-turned': 'Your hips turned along. Keep both knees still.',
  'pelvis-not-checked':
    'I could not check whether your hips turned along. Keep both knees still; sitting helps.',
  'foot-lifted': 'A foot left the floor. Keep both feet where they are.',
  leaned: 'You leaned to the side. Turn around a tall spine.',
  'arms-not-out': 'Your arms are not in one line. Hold both out to the sides, long and level.',
  'arms-unsure':
    'I was not sure of shoulders and elbow, so I only counted. Put the camera straight before your head, with more light.',
  'out-of-posture':
    'You were not lying as at the start. Keep lying along the picture, the camera near the floor.',
} as const satisfies Record<ReasonId, string>;
