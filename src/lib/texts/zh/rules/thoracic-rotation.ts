import type { Messages } from '../../messages.ts';

export const thoracicRotation = {
  title: '胸椎旋转',
  definition:
    '肩带向自身左侧和右侧的转动，依据肩膀看起来变窄多少、哪侧肩膀离摄像头更近来测量，取每次转到头并保持约一秒时的值。',
  metrics: {
    'rotation-range': {
      title: '末端幅度',
      definition: '肩膀向一侧能转多远：最多三次末端保持的平均。',
      sign: '始终为正，左右各一个值；0 表示与安静开头的朝向相同。',
    },
    'rotation-total': {
      title: '左右合计',
      definition: '左侧末端幅度加右侧末端幅度。',
      sign: '始终为正；0 表示完全没有转动。与安静开头的朝向无关。',
    },
    'rotation-asymmetry': {
      title: '左减右',
      definition: '左侧末端幅度减去右侧末端幅度。',
      sign: '+ 表示向自己的左侧转得更远；0 表示两侧相同。10° 以内说明不了什么。',
    },
    'rotation-now': {
      title: '当前转体',
      definition: '此刻肩膀转了多少，仅实时显示。',
      sign: '为正，并注明转向自己的哪一侧；0 表示与安静开头的朝向相同。',
    },
    'rotation-hold': {
      title: '保持',
      definition: '末端位置已保持多久，仅实时显示。',
      sign: '始终为正；0 表示还在转动。',
    },
  },
  tuning: {
    widthGain: '转角与变窄比例反余弦之比：肩膀有厚度，轮廓变窄得不如一条线多。',
    maxShift: '肩中点的侧移中，最多有多少归因于被挡住的远侧肩膀；其余算倾斜。',
    depthGain: '模型把两肩之间的深度夸大了多少。',
    blendFromDeg: '低于此值只用深度估计：这时肩宽几乎还没变化。',
    blendToDeg: '高于此值只用肩宽估计。',
    smoothingMs: '最终结果中各线索的滑动中位数。',
    cutoffHz: '最终曲线的零相位低通。',
    leaveDeg: '超过此值算开始转体……',
    returnDeg: '……低于此值算转体结束。',
    endBandDeg: '转体停留在这么宽的范围内，就是末端位置。',
    minHoldS: '末端停留至少这么久才算；要求是一秒。',
    repsPerSide: '取每侧最远的这么多次保持求平均……',
    repBandDeg: '……前提是与最远一次相差不超过此值；其余的没有转到头。',
    maxLeanDeg: '躯干倾斜超过此值，该次转体作废。',
    maxTiltDeg: '肩线倾斜超过此值，该次转体作废。',
    pelvisTurnedDeg: '坐姿：膝盖摆动超过此值，该次转体作废。',
    goodDeg: '达到此值算良好。',
    warnDeg: '低于此值算偏小。',
  },
  events: {
    reachedEnd: '转体到了末端。',
    heldEnd: '保持了转体末端。',
    returned: '从转体中回正。',
    repDone: '完成了一次有保持的转体。',
    leaned: '保持时躯干向一侧倾斜，不计入。',
    pelvisTurned: '保持时膝盖跟着摆动，不计入。',
    footLifted: '保持时有一只脚离地，不计入。',
  },
  limits: [
    '这是估计值：目前没有关于摄像头测量转体的研究，我们也只用虚拟跑者验证过。它更适合看同一个人在同样设置和光线下的变化，而不是真实角度。',
    '小于 15° 的转体从正面几乎看不出来。',
    '骨盆是否跟着转，从正面看不到。坐姿时膝盖摆动会被发现；膝盖不动而骨盆转动，或站立时骨盆转动，则发现不了。误差已涵盖骨盆承担三分之一转动的情况。',
    '分不清胸椎和腰椎，也分不清肩胛骨绕胸廓的滑动。',
    '没有正对摄像头时，一侧多出的正是另一侧少掉的。坐姿看膝盖的朝向、站姿看双脚的朝向来校正，所以请把双脚摆得一致；半跪时无从得知，误差更大。左右差别在 10° 以内说明不了什么。',
    '坐姿、半跪和站姿的结果不能相互比较。半跪只用模拟运动者试过。',
    'BlazePose full 最好；lite 误差更大；MoveNet 看不到深度，分不清左右。没有试过从背面测量。',
  ],
} satisfies Messages['rules']['thoracic-rotation'];
