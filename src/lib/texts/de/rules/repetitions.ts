/** What rules of movements that repeat share. */
export const REP_TEXTS = {
  'rep-time': {
    title: 'Zeit je Wiederholung',
    definition: 'Median der Zeit von einer Wiederholung zur nächsten.',
    sign: 'Größer = langsamer.',
  },
};

export const NO_PEOPLE_YET =
  'Bisher nur an einem künstlichen Menschen erprobt: Mit einem Labor oder Zählen von Hand wurden echte Menschen noch nicht verglichen.';
