/** Seeing a trial again, beside another one, and with its video. */
export const replay = {
  frameBack: 'One frame back',
  frameOn: 'One frame on',
  markBack: 'Event before',
  markOn: 'Next event',
  speed: 'Speed',
  speedTimes: '{speed}×',
  at: '{time} of {whole}',
  keys: 'On the slider: left and right go a frame, up and down a second, space plays.',
  final: 'Final',
  live: 'Measured live',
  whyTwo:
    'What is measured live and the final curve differ: live, nothing is known of the next moment, so it smooths with what came before and runs a little late. The final curve knows the whole trial, before and after each moment, and your values come from it.',
  pressCurve: 'Press or drag on a curve to see that moment.',

  video: 'Videos of your trainings',
  keepVideo: 'Keep the video of my trainings on this device',
  keepVideoHint:
    'Then your replay shows you, not only the figure. From the countdown to the end of a trial, without sound. The videos stay in this browser: they are never sent anywhere, and not part of an export.',
  cannotRecord: 'This browser cannot record video. The stick figure is kept as ever.',
  noVideos: 'No videos yet, room for {most} MB.',
  videosUse: '{count, plural, one {# video} other {# videos}}, {used} MB of at most {most} MB.',
  videosTitle: 'Videos of trainings',
  mostMb: 'Room for videos',
  mostMbOf: '{mb, number} MB, about {minutes, number} minutes',
  keepFor: 'Keep videos for',
  keepForDays:
    '{days, select, 30 {a month} 90 {three months} 365 {a year} other {as long as there is room}}',
  tidyRule:
    'The oldest go first when the room is used up. Videos you marked to be kept stay. Your results and figures are not touched.',
  videoGaveWay:
    'This device is full, so videos made room or were not kept. Your results are safe. To keep more videos, free some space on the device.',
  deleteAllVideos: 'Delete all videos',
  deleteAllAsk:
    'Delete all videos on this device? Results and figures stay. The videos cannot be brought back.',
  videoKept:
    'The video of this trial is on this device ({mb} MB). Nobody else can see it unless you show it.',
  showVideo: 'Show the video',
  pinVideo: 'Keep this video when others are cleaned up',
  deleteVideo: 'Delete this video',
  deleteVideoAsk:
    'Delete the video of this trial? The result and the figure stay. The video cannot be brought back.',
  playOfVideo: 'Replay of your movement as a stick figure over the video',

  compare: {
    pageTitle: 'Compare',
    title: 'Compare two trials',
    open: 'Compare with another',
    nothing:
      'Nothing to compare yet. Do the exercise a second time, then open one of its results and press “Compare with another”.',
    fetching: 'Fetching both…',
    gone: 'One of the two results is not on this device any more.',
    notAlike: 'These are two different exercises. They cannot be laid upon each other.',
    toHistory: 'To your history',
    backTo: 'Back to the result',
    with: 'Compare with',
    sameSide: 'Same side',
    otherSide: 'Other side',
    alignedBy: 'Both meet at',
    anchor: {
      trialStart: 'Start of the trial',
      trialEnd: 'End of the trial',
      footUp: 'Foot lifted{n, plural, =1 {} other {, {n, number}. time}}',
      footDown: 'Foot down{n, plural, =1 {} other {, {n, number}. time}}',
      repDone: 'Repetition {n, number}{side, select, left {, left} right {, right} other {}}',
      reachedEnd: 'End of turn {n, number}{side, select, left {, left} right {, right} other {}}',
      heldEnd: 'End of hold {n, number}{side, select, left {, left} right {, right} other {}}',
      landingHeld: 'Landing held',
      testEnded: 'Test ended',
    },
    earlier: 'Earlier',
    later: 'Later',
    position: 'Time before and after the event they meet at',
    relative: '{before, select, yes {{s} s before} other {{s} s after}}',
    atEvent: 'At the event',
    seconds: 'seconds from “{event}”',
    curves: 'Curves',
    values: 'Values',
    measured: 'Measured',
    change: 'Change',
    apart: 'Difference',
    changed: {
      same: 'No change beyond the error of {limit}.',
      more: '{by} more, beyond the error of {limit}.',
      less: '{by} less, beyond the error of {limit}.',
    },
    exact: { same: 'The same.', more: '{by} more.', less: '{by} less.' },
    noVerdict: 'not comparable',
    twoSides:
      'The left and the right side, each as it was: neither is turned round to look like the other. What lies between them is a difference of sides, not a change.',
    unlike: {
      model: 'Two pose models: the numbers are shown, but not compared.',
      view: 'Seen from two directions: the numbers are shown, but not compared.',
      level: 'Done at two levels: a difference may be the level.',
      mode: 'One is a test, the other a training: feedback may have helped.',
      eyes: 'Once with open and once with closed eyes: a difference may be the eyes.',
      load: 'Done with different weights: a difference may be the weight.',
    },
    scoredAnew:
      'The rules have changed in between. For this comparison both were scored anew by those of today; the results keep their values.',
  },
} as const;
