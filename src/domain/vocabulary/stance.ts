/** How the reporter's cue frames what is said. It is the cue's own: "قال" is SAY whatever is said. Each value with its meaning. */
export const stanceMeanings = {
  SAY: 'Says, tells, adds, notes: قال، أضاف، ذكر، أشار',
  ANNOUNCE: 'Makes public: أعلن، أعلنت',
  AFFIRM: 'Says with weight: أكد، شدد، جدد التأكيد',
  EXPLAIN: 'Makes clear or gives grounds: أوضح، بيّن، فسّر',
  REVEAL: 'Tells what was not known: كشف، أفصح',
  ADMIT: 'Concedes what is against the speaker: أقر، اعترف',
  DENY: 'Says that it is not so: نفى، كذّب',
  ALLEGE: 'Claims, and the reporter keeps a distance: زعم، ادعى',
  ACCUSE: 'Blames or condemns: اتهم، أدان، ندد',
  OPINE: 'Judges, believes, describes as: اعتبر، رأى، وصف بـ',
  HINT: 'Says without saying: ألمح، لمّح',
  DOUBT: 'Questions whether it is so: شكك، استبعد',
  ASK: 'Asks: تساءل، سأل',
  WARN: 'Warns: حذر، نبه',
  THREATEN: 'Announces harm: هدد، توعد',
  PROMISE: 'Commits to an act: تعهد، وعد',
  DEMAND: 'Calls for an act: دعا، طالب، حث',
  RELAY: 'Reported after somebody, without a verb of saying: وفقاً لـ، بحسب، نقلاً عن',
  NO_COMMENT: 'Declines to speak to it: رفض التعليق، لم يؤكد',
} as const;

export type Stance = keyof typeof stanceMeanings;
