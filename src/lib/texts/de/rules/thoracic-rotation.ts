import type { Messages } from '../../messages.ts';

export const thoracicRotation = {
  title: 'Rotation der Brustwirbelsäule',
  definition:
    'Drehung des Schultergürtels nach links und rechts von dir aus, am Ende jeder Drehung, etwa eine Sekunde gehalten: gemessen daran, wohin Stellen des Hemds und der gekreuzten Arme im Bild wandern, alle auf einem starren Körper. Live, und wo sich zu wenige Stellen verfolgen lassen, daran, wie viel schmaler die Schultern aussehen und welche näher an der Kamera ist. Ob sich das Becken mitdreht, zeigen Stellen der Hose.',
  metrics: {
    'rotation-range': {
      title: 'Endposition',
      definition:
        'Wie weit sich die Schultern zu einer Seite drehen: Mittel von bis zu drei gehaltenen Endpositionen.',
      sign: 'Immer positiv, ein Wert je eigener Seite; 0 = Blickrichtung wie am ruhigen Anfang.',
    },
    'rotation-total': {
      title: 'Von links bis rechts',
      definition: 'Endposition links plus Endposition rechts.',
      sign: 'Immer positiv; 0 = gar keine Drehung. Hängt nicht davon ab, wohin der ruhige Anfang zeigte.',
    },
    'rotation-asymmetry': {
      title: 'Links minus rechts',
      definition: 'Endposition links minus Endposition rechts.',
      sign: '+ = weiter nach links; 0 = zu beiden Seiten gleich. Unter 10° sagt es nichts aus.',
    },
    'rotation-now': {
      title: 'Drehung jetzt',
      definition: 'Wie weit die Schultern in diesem Moment gedreht sind, nur live.',
      sign: 'Positiv, mit der eigenen Seite dazu; 0 = Blickrichtung wie am ruhigen Anfang.',
    },
    'rotation-hold': {
      title: 'Gehalten',
      definition: 'Wie lange die Endposition schon gehalten wird, nur live.',
      sign: 'Immer positiv; 0 = noch in der Drehung.',
    },
  },
  tuning: {
    widthGain:
      'Drehung im Verhältnis zum Arkuskosinus der Verschmälerung: Schultern sind dick, darum wird ihr Umriss weniger schmal als eine Linie.',
    maxShift:
      'So viel der seitlichen Bewegung der Schultermitte wird höchstens der verdeckten fernen Schulter zugeschrieben; der Rest ist Neigung.',
    depthGain: 'Wie stark das Modell die Tiefe zwischen den Schultern übertreibt.',
    blendFromDeg:
      'Darunter kommt die Größe allein aus der Tiefe: Die Breite der Schultern ändert sich noch kaum.',
    blendToDeg: 'Darüber kommt die Größe allein aus der Breite.',
    smoothingMs: 'Gleitender Median jeder Messgröße im Endergebnis.',
    cutoffHz: 'Phasenfreier Tiefpass der endgültigen Kurve.',
    leaveDeg: 'Jenseits davon beginnt eine Drehung …',
    returnDeg: '… und darunter ist sie vorbei.',
    endBandDeg: 'Die Endposition ist dort, wo die Drehung in einem so breiten Band bleibt.',
    minHoldS: 'Kürzester Aufenthalt in der Endposition, der zählt; verlangt wird eine Sekunde.',
    repsPerSide: 'So viele der weitesten gehaltenen Drehungen einer Seite werden gemittelt …',
    repBandDeg:
      '… soweit sie so nah an die weiteste herankommen; andere waren nicht das Ende der Bewegung.',
    maxLeanDeg: 'Mehr Neigung des Rumpfs als das macht eine Drehung ungültig.',
    maxTiltDeg: 'Mehr Neigung der Schulterlinie als das macht eine Drehung ungültig.',
    pelvisTurnedDeg:
      'Ein Becken, das sich weiter als das mitgedreht hat, macht eine Drehung ungültig: zu sehen an seiner Oberfläche, im Sitzen auch an den Knien.',
    goodDeg: 'Ab hier ist eine Drehung gut.',
    warnDeg: 'Darunter ist eine Drehung klein.',
  },
  events: {
    reachedEnd: 'Das Ende einer Drehung war erreicht.',
    heldEnd: 'Das Ende einer Drehung wurde gehalten.',
    returned: 'Du kamst aus einer Drehung zurück.',
    repDone: 'Eine Drehung wurde gehalten und beendet.',
    leaned: 'Der Rumpf neigte sich beim Halten zur Seite; das zählt nicht.',
    pelvisTurned: 'Die Knie schwenkten beim Halten mit; das zählt nicht.',
    footLifted: 'Ein Fuß verließ beim Halten den Boden; das zählt nicht.',
  },
  limits: [
    'Eine Schätzung: Zur Rotation per Webcam gibt es keine Studie, und unsere Prüfung benutzte nur künstliche Laufende. Änderungen einer Person in einem Aufbau und Licht zeigt sie besser als den wahren Winkel.',
    'Am besten lassen sich Stellen auf einem Hemd mit Aufdruck oder Falten verfolgen, in gutem Licht, mit gekreuzten Armen, die ruhig auf der Brust liegen. Wo zu wenige gefunden werden, zeigen nur die Schultern die Drehung, mit größerem Messfehler.',
    'Die Schultern allein, und damit alles live, zeigen Drehungen unter 15° kaum.',
    'Ob sich das Becken mitgedreht hat, ist von vorn nicht zu sehen. Knie, die im Sitzen mitschwenken, fallen auf; ein Becken, das sich über ruhigen Knien oder im Stehen dreht, nicht. Der Messfehler deckt ein Becken ab, das ein Drittel der Drehung macht.',
    'Brust- und Lendenwirbelsäule lassen sich nicht unterscheiden, ebenso wenig Schulterblätter, die um den Brustkorb gleiten.',
    'Wer schräg zur Kamera sitzt oder steht, gewinnt auf der einen Seite, was auf der anderen fehlt. Wohin im Sitzen die Knie und im Stehen die Füße zeigen, rückt das zurecht, stell also beide Füße gleich hin; im Halbkniestand ist es nicht bekannt, und der Messfehler ist größer. Unterschiede zwischen links und rechts unter 10° sagen nichts aus.',
    'Ergebnisse im Sitzen, im Halbkniestand und im Stehen sind nicht vergleichbar. Der Halbkniestand wurde nur mit einer simulierten Person erprobt.',
    'BlazePose full ist am besten; lite hat einen größeren Messfehler; MoveNet sieht keine Tiefe und kann links und rechts nicht unterscheiden. Von hinten wurde es nicht erprobt.',
  ],
} satisfies Messages['rules']['thoracic-rotation'];
