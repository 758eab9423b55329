import type { Point } from '#lib/geometry/points.ts';

/** What a shape means; the painter decides how that looks. */
export type Role =
  'body' | 'bone' | 'plumb' | 'quiet' | 'ghost' | 'target' | 'good' | 'warn' | 'fault' | 'unsure';

/** Verdicts have a sign of their own, so that none is told by colour alone. */
export type Sign = 'good' | 'warn' | 'fault' | 'unsure';

interface Of<Kind extends string> {
  readonly kind: Kind;
  readonly role: Role;
}

/** Directions as in `directionDeg`: 0 = image right, + = turning upward. */
interface Round {
  readonly at: Point;
  readonly radius: number;
  readonly fromDeg: number;
  readonly toDeg: number;
}

/** Things to draw, in pixels of the un-mirrored frame. Widths and sizes are in the same pixels. */
export type Shape =
  | (Of<'line'> & { readonly from: Point; readonly to: Point; readonly width: number })
  | (Of<'arrow'> & { readonly from: Point; readonly to: Point; readonly width: number })
  /** A bent line through many points. */
  | (Of<'path'> & { readonly points: readonly Point[]; readonly width: number })
  /** A filled piece of a body. */
  | (Of<'area'> & { readonly points: readonly Point[] })
  /** One line round several pieces together. */
  | (Of<'outline'> & { readonly parts: readonly (readonly Point[])[]; readonly width: number })
  | (Of<'dot'> & { readonly at: Point; readonly radius: number })
  | (Of<'wedge'> & Round)
  | (Of<'arc'> & Round & { readonly width: number })
  /** A dark round ground for a dial, with a thin rim. */
  | (Of<'ring'> & { readonly at: Point; readonly radius: number })
  /** A dark rectangle to draw on. */
  | (Of<'ground'> & { readonly from: Point; readonly to: Point })
  | (Of<'bob'> & { readonly at: Point; readonly size: number })
  | (Of<'sign'> & { readonly at: Point; readonly size: number; readonly sign: Sign })
  | (Of<'text'> & { readonly at: Point; readonly text: string; readonly size: number });

export type ShapeOf<Kind extends Shape['kind']> = Extract<Shape, { kind: Kind }>;
