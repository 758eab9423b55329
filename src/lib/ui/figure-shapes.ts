import type { Task } from '../rules/rule.ts';

/** A stick person for a card: limbs as poly-lines in a 120 × 160 box, seen from the front (athlete's left at image right). */
export interface FigureShape {
  readonly head: readonly [number, number];
  readonly limbs: readonly string[];
  /** What this movement measures, drawn in chalk. */
  readonly measured: string;
  /** Thin help lines: level, axis, arc. */
  readonly guides: string;
  /** Where the plumb line hangs; the bob ends at `bobY`. */
  readonly plumbX: number;
  readonly bobY: number;
  readonly floorY?: number;
}

const STANCE: FigureShape = {
  head: [62, 26],
  limbs: [
    'M62 44V82', // trunk
    'M46 48H78', // shoulders
    'M46 48L43 66L60 62', // arms crossed on the chest
    'M78 48L81 66L64 62',
    'M73 83L71 112L69 143', // stance leg
    'M69 143L77 146',
    'M51 86L49 112L54 132', // free leg
    'M54 132L59 135',
  ],
  measured: 'M50 84.5L74 82.5',
  guides: 'M36 82.5H90',
  plumbX: 69,
  bobY: 143,
  floorY: 148,
};

const SQUAT: FigureShape = {
  head: [64, 34],
  limbs: [
    'M63 52L62 92',
    'M47 55L79 57',
    'M47 55L46 74L62 70',
    'M79 57L81 75L66 71',
    'M75 89L82 117L69 144',
    'M69 144L78 147',
    'M50 97L44 120L48 138',
    'M48 138L54 140',
  ],
  measured: 'M49 97.5L76 88.5',
  guides: 'M34 88.5H94M49 88.5A27 27 0 0 0 50.4 97',
  plumbX: 69,
  bobY: 144,
  floorY: 149,
};

/** The free leg lifted to its side, hands on the hips. */
const ABDUCTION: FigureShape = {
  head: [66, 26],
  limbs: [
    'M66 44V83',
    'M50 48H82',
    'M50 48L38 66L54 80',
    'M82 48L94 66L78 80',
    'M76 86L74 114L72 143',
    'M72 143L80 146',
    'M56 86L39 109L24 131',
    'M24 131L17 131',
  ],
  measured: 'M56 86L39 109',
  guides: 'M56 86V132M56 122A36 36 0 0 1 35 114.5',
  plumbX: 72,
  bobY: 143,
  floorY: 148,
};

/** From the side, on the toes of one foot, fingertips at a wall. */
const CALF_RAISE: FigureShape = {
  head: [60, 20],
  limbs: [
    'M60 38V78',
    'M60 44L74 62L90 60',
    'M60 80L61 107L58 133',
    'M58 133L53 139L66 146',
    'M60 80L57 106L40 124',
    'M40 124L33 131',
  ],
  measured: 'M53 139L66 146',
  guides: 'M42 146H66M46 146A20 20 0 0 1 49 138M92 40V148',
  plumbX: 60,
  bobY: 128,
  floorY: 148,
};

const SEATED: FigureShape = {
  head: [61, 30],
  limbs: [
    'M60 48V92',
    'M44 53L72 49',
    'M44 53L50 70L66 66',
    'M72 49L73 66L56 68',
    'M49 94H71',
    'M49 94L42 108V142',
    'M71 94L78 108V142',
    'M42 142L38 146',
    'M78 142L82 146',
  ],
  measured: 'M44 53L72 49',
  guides: 'M30 99H90V146M30 99V146M34 60C34 74 86 74 88 52M88 52L83.5 57M88 52L91.5 57.5',
  plumbX: 60,
  bobY: 90,
  floorY: 148,
};

const STANDING: FigureShape = {
  head: [61, 26],
  limbs: [
    'M60 44V84',
    'M44 49L72 45',
    'M44 49L50 66L66 62',
    'M72 45L73 62L56 64',
    'M51 85H69',
    'M51 85L49 113L48 143',
    'M69 85L71 113L72 143',
    'M48 143L42 146',
    'M72 143L78 146',
  ],
  measured: 'M44 49L72 45',
  guides: 'M34 56C34 70 86 70 88 48M88 48L83.5 53M88 48L91.5 53.5',
  plumbX: 60,
  bobY: 84,
  floorY: 148,
};

/** One knee on the floor, seen from the front: its shank points away and is hidden. */
const HALF_KNEELING: FigureShape = {
  head: [61, 40],
  limbs: [
    'M60 58V102',
    'M44 63L72 59',
    'M44 63L50 80L66 76',
    'M72 59L73 76L56 78',
    'M50 103H70',
    'M50 103L45 108V142', // foot in front
    'M45 142L40 146',
    'M70 103L74 145', // knee on the floor
  ],
  measured: 'M44 63L72 59',
  guides: 'M34 70C34 84 86 84 88 62M88 62L83.5 67M88 62L91.5 67.5',
  plumbX: 60,
  bobY: 101,
  floorY: 148,
};

export const FIGURES: Readonly<Partial<Record<Task, FigureShape>>> = {
  stance: STANCE,
  squat: SQUAT,
  abduction: ABDUCTION,
  'calf-raise': CALF_RAISE,
  'rotation-seated': SEATED,
  'rotation-standing': STANDING,
  'rotation-kneeling': HALF_KNEELING,
};
