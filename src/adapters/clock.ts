import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock, Waiting } from '../ports.ts';

export const systemClock: Clock = {
  today: () => new Date().toISOString().slice(0, 10),
};

export const systemWaiting: Waiting = {
  now: () => performance.now(),
  wait: async (milliseconds) => {
    await sleep(milliseconds);
  },
};
