import type { Point } from '#lib/geometry/points.ts';

/** What a shape means; the painter decides how that looks. */
export type Role = 'body' | 'bone' | 'plumb' | 'quiet' | 'good' | 'warn' | 'fault' | 'unsure';

/** Things to draw, in pixels of the un-mirrored frame. Widths and sizes are in the same pixels. */
export type Shape =
  | {
      readonly kind: 'line';
      readonly from: Point;
      readonly to: Point;
      readonly role: Role;
      readonly width: number;
    }
  | { readonly kind: 'dot'; readonly at: Point; readonly radius: number; readonly role: Role }
  | {
      readonly kind: 'wedge';
      readonly at: Point;
      readonly radius: number;
      /** Directions as in `directionDeg`: 0 = image right, + = turning upward. */
      readonly fromDeg: number;
      readonly toDeg: number;
      readonly role: Role;
    }
  | { readonly kind: 'ring'; readonly at: Point; readonly radius: number; readonly role: Role }
  | { readonly kind: 'bob'; readonly at: Point; readonly size: number; readonly role: Role }
  | {
      readonly kind: 'text';
      readonly at: Point;
      readonly text: string;
      readonly size: number;
      readonly role: Role;
    };
