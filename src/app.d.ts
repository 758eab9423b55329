declare global {
  namespace App {}
  /** Version of package.json, filled in by the build. */
  const __APP_VERSION__: string;
}

export {};
