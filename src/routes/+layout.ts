// Everything happens in the browser: camera, detector and history live there and nowhere else.
export const ssr = false;
export const prerender = false;
