import type { Clock } from '../ports.ts';

export const systemClock: Clock = {
  today: () => new Date().toISOString().slice(0, 10),
};
