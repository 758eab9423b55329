/**
 * Where somebody came from, as an address says in `?back=`: only a path of this site counts.
 * Missing: undefined where it says nothing of the kind.
 */
export function pathBack(url: URL): string | undefined {
  const back = url.searchParams.get('back');
  if (!back?.startsWith('/')) return undefined;
  return new URL(back, url).origin === url.origin ? back : undefined;
}
