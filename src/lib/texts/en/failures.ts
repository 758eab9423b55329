/** What the athlete reads when something fails: what it is, and what to do. */
export const failures = {
  'no-camera': {
    title: 'No camera found',
    text: 'Plug in a camera, or open Plumb on a phone or laptop that has one. You can look at the demo meanwhile.',
  },
  'permission-refused': {
    title: 'The camera is not allowed',
    text: 'Allow the camera for this page in the address bar, then try again. The video never leaves this device.',
  },
  'camera-in-use': {
    title: 'Another program uses the camera',
    text: 'Close video calls and other camera programs, then try again.',
  },
  'camera-unplugged': {
    title: 'The camera went away',
    text: 'What was recorded up to then is kept. Plug the camera in again to go on.',
  },
  'unsupported-browser': {
    title: 'This browser cannot do it',
    text: 'Plumb needs a camera, workers and WebAssembly. A current Chrome, Edge, Firefox or Safari has them.',
  },
  'unreadable-file': {
    title: 'This video cannot be read',
    text: 'Choose an MP4 or WebM file.',
  },
  'wrong-address': {
    title: 'This address is not right',
    text: 'Correct it, or choose below what it should have said.',
  },
  'model-missing': {
    title: 'The pose model is missing',
    text: 'Its file was not found where Plumb was installed. Run “npm start” again, then reload.',
  },
  'model-corrupt': {
    title: 'The pose model is damaged',
    text: 'Its file arrived incomplete. Run “npm run models -- --verify”, then reload.',
  },
  'no-backend': {
    title: 'No way to run the pose model',
    text: 'Neither graphics nor WebAssembly is available to this page. Try another browser.',
  },
  'lost-gpu': {
    title: 'The graphics processor went away',
    text: 'Try again; if it comes back, choose “WebAssembly” in the settings.',
  },
  crashed: {
    title: 'The pose detector stopped',
    text: 'Try again. What was recorded is kept.',
  },
  unknown: {
    title: 'Something went wrong',
    text: 'Reload the page and try again.',
  },
} as const satisfies Record<string, { title: string; text: string }>;

/** Why results cannot be kept on this device, or not be read. */
export const storage = {
  unavailable:
    'This browser does not let Plumb store anything here, so results are lost when the page closes. Private windows often do that.',
  full: 'No room left on this device. Delete stored video clips or old results, or free some space, then try again.',
  blocked:
    'Another tab still uses an older Plumb. Close or reload that tab; this page goes on by itself.',
  corrupt: 'This result cannot be read.',
  unknown: 'It could not be stored or read, and the browser does not say why.',
} as const;
