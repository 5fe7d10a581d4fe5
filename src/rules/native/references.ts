import type { Reference } from '../define.ts';

export const CTYPES: Reference = {
  title: 'ctypes: loading shared libraries',
  url: 'https://docs.python.org/3/library/ctypes.html#loading-shared-libraries',
};
