import type { Side } from '../pose/keypoints.ts';

/** On the belly; on the side (`stance` = the lower one), knees bent; on hands and knees, the hand of `stance` at the head. */
export type Posture = 'prone' | 'side-lying' | 'four-point';

/** `down` = straight to the floor and `reach` = ahead of the feet, however the trunk is bent; all others go with the chest. */
export type Arms =
  | 'crossed'
  | 'on-hips'
  | 'hanging'
  | 'down'
  | 'reach'
  | 'spread'
  | 'overhead'
  | 'forward'
  | 'at-head'
  | 'behind-head'
  | 'beside-head'
  | 'elbow-to-knee';

/** What the athlete does at one moment. Zero everywhere = standing straight on both legs, arms as said. */
export interface AthleteState {
  readonly seated: boolean;
  /** Down on the floor, see athlete-floor.ts; then nothing that is said of standing legs counts. */
  readonly posture?: Posture | undefined;
  /** Half-kneeling: this knee is on the floor, the other foot stands in front. */
  readonly kneel?: Side | undefined;
  /** The leg stood on, or to be stood on. */
  readonly stance: Side;
  /** 0 = weight on both legs, 1 = all of it over the stance foot. */
  readonly weight01: number;
  /** Height of the free ankle above where it stands. */
  readonly liftM: number;
  /** Pelvis in the frontal plane; + = the free side is lower. */
  readonly dropDeg: number;
  /** Trunk in the frontal plane; + = towards the stance side. */
  readonly leanDeg: number;
  /** Body swaying as a whole about the ankle, at the height of the centre of mass; + = to the own left. */
  readonly swayMm: number;
  /** Trunk bent forward at the hips. */
  readonly bendDeg: number;
  /** Face, chest and arms are tipped forward by this much; 0 = the face looks level however the trunk bends. */
  readonly faceDownDeg: number;
  /** Chest turned about the long axis of the trunk, however that is bent; + = to the own left. */
  readonly twistDeg: number;
  /** Pelvis behind the stance ankle. */
  readonly hipsBackM: number;
  /** Free leg swung out to its side about the hip, beyond where it hangs; + = away from the stance leg. */
  readonly abductDeg: number;
  /** Share of the free leg carried by its hip instead of standing or held behind. */
  readonly carried01: number;
  /** Carried: thigh against the vertical; + = forward. */
  readonly swingDeg: number;
  /** Carried: flexion of its knee. */
  readonly freeKneeDeg: number;
  /** Stance heel raised: the foot tips over its toes by this much. */
  readonly heelDeg: number;
  /** The other heel raised likewise. */
  readonly freeHeelDeg: number;
  /** Both forefeet raised: the feet tip back over their heels by this much. */
  readonly toesUpDeg: number;
  /** Flexion of the stance knee. */
  readonly kneeDeg: number;
  /** Stance knee off its straight way, towards the other leg. */
  readonly kneeInMm: number;
  /** The other knee likewise, towards the stance leg. */
  readonly freeKneeInMm: number;
  /** Thorax against pelvis; + = to the own left. */
  readonly thoraxDeg: number;
  /** + = to the own left. */
  readonly pelvisYawDeg: number;
  /** Seated: share of a pelvis turn that the legs follow, as on a swivel chair. */
  readonly legsFollow01: number;
  /** Stance foot off the floor, and moved towards the stance side. */
  readonly hopMm: number;
  readonly hopAsideMm: number;
  /** Both feet off the floor. */
  readonly jumpMm: number;
  /** Each foot stands this much farther out than under its hip. */
  readonly wideM: number;
  /** Stance foot on a step of this height. */
  readonly stepM: number;
  /** Stance foot ahead of the other, and off the floor on its way there. */
  readonly splitM: number;
  readonly splitLiftM: number;
  /** Both feet this far behind the spot the camera looks at. */
  readonly standsBackM: number;
  readonly arms: Arms;
  /** Where an arm is on its way to, and how far it is. */
  readonly armsTo: Readonly<Partial<Record<Side, Arms>>>;
  readonly armsTo01: number;
  /** 0 = arms as said, 1 = flung out sideways. */
  readonly armsOut01: number;
  /** On the floor: chest lifted by bending back (prone), top arm swept from the front to the back (side-lying). */
  readonly chestUpDeg: number;
  readonly sweepDeg: number;
}

export const STANDING: AthleteState = {
  seated: false,
  stance: 'left',
  weight01: 0,
  liftM: 0,
  dropDeg: 0,
  leanDeg: 0,
  swayMm: 0,
  bendDeg: 0,
  faceDownDeg: 0,
  twistDeg: 0,
  hipsBackM: 0,
  abductDeg: 0,
  carried01: 0,
  swingDeg: 0,
  freeKneeDeg: 4,
  heelDeg: 0,
  freeHeelDeg: 0,
  toesUpDeg: 0,
  kneeDeg: 4,
  kneeInMm: 0,
  freeKneeInMm: 0,
  thoraxDeg: 0,
  pelvisYawDeg: 0,
  legsFollow01: 0,
  hopMm: 0,
  hopAsideMm: 0,
  jumpMm: 0,
  wideM: 0,
  stepM: 0,
  splitM: 0,
  splitLiftM: 0,
  standsBackM: 0,
  arms: 'crossed',
  armsTo: {},
  armsTo01: 0,
  armsOut01: 0,
  chestUpDeg: 0,
  sweepDeg: 0,
};

export const isLeft = (side: Side): 1 | -1 => (side === 'left' ? 1 : -1);

/** Sitting, kneeling or lying: the pelvis is not carried by two straight legs. */
export const isLow = (state: AthleteState) =>
  state.seated || state.kneel !== undefined || state.posture !== undefined;
