/** What bending at the hips says on one leg and on two. */
export const HINGE_METRIC_TEXTS = {
  'hinge-depth': {
    title: 'Tiefe der Hüftbeuge',
    definition:
      'Wie weit der Rumpf am tiefsten Punkt nach vorn gebeugt ist, gemessen gegen den ruhigen Anfang; Mittel der Wiederholungen.',
    sign: '+ = nach vorn; 0 = aufrecht wie am Anfang, 90° = waagerecht.',
  },
  'rep-time': {
    title: 'Zeit je Wiederholung',
    definition: 'Median der Zeit von einer Wiederholung zur nächsten.',
    sign: 'Größer = langsamer.',
  },
  'hinge-now': {
    title: 'Rumpf jetzt',
    definition: 'Wie weit der Rumpf in diesem Moment nach vorn gebeugt ist, nur live.',
    sign: '+ = nach vorn; 0 = aufrecht wie am Anfang.',
  },
};

export const HINGE_TUNING_TEXTS = {
  leastDeg: 'Ab diesem Winkel des Rumpfes zählt eine Beuge.',
  shallowDeg: 'Weniger als so ist flach und ein Wort wert.',
  kneeWarnDeg: 'Beugung des Knies, die ein Wort wert ist.',
  kneeFaultDeg: 'Ab hier ist es eine Kniebeuge.',
  fastRepS: 'Folgen Wiederholungen schneller als so, sind sie hastig.',
};

export const HINGE_LIMITS = [
  'Der Rumpf ist hier eine gerade Linie von der Hüfte zur Schulter: Ob der Rücken rund oder lang ist, sieht die Kamera nicht.',
  'Für diese Übung gibt es keine Norm: Vergleiche deine Wochen, nicht dich mit anderen.',
  'Die Fehler sind Schätzungen und mit Absicht weit; mit einem Labor verglichen wurden echte Menschen hier nicht.',
] as const;
