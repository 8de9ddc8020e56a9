/** Refines an event's type. Each value with its meaning. */
export const eventModeMeanings = {
  GROUND: 'ASSAULT: a ground attack, battle or incursion',
  REPELLED: 'ASSAULT: an attack that was beaten off',
  STRIKE: 'ASSAULT: from the air or from afar: air, drone, missile, artillery, gunfire',
  DESTROY: 'ASSAULT: materiel or buildings destroyed',
  CHEMICAL: 'ASSAULT: chemical weapons used',
  BOMBING: 'ASSAULT: an explosive device, a suicide attack',
  KILLING: 'ASSAULT: an assassination or execution',
  ARREST: 'COERCE: people arrested or detained',
  CYBER: 'COERCE: an attack on computers',
  SEIZURE: 'COERCE: goods, ships or money seized',
} as const;

export type EventMode = keyof typeof eventModeMeanings;
