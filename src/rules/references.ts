import type { Reference } from './define.ts';

const SPECIFICATIONS = 'https://packaging.python.org/en/latest/specifications';

/** Specifications that several rules lean on. */
export const WHEEL_FORMAT: Reference = {
  title: 'Binary distribution format',
  url: `${SPECIFICATIONS}/binary-distribution-format/`,
};
export const SDIST_FORMAT: Reference = {
  title: 'Source distribution format',
  url: `${SPECIFICATIONS}/source-distribution-format/`,
};
export const CORE_METADATA: Reference = {
  title: 'Core metadata specifications',
  url: `${SPECIFICATIONS}/core-metadata/`,
};
export const RECORD_FORMAT: Reference = {
  title: 'Recording installed projects: the RECORD file',
  url: `${SPECIFICATIONS}/recording-installed-packages/#the-record-file`,
};
export const ENTRY_POINTS: Reference = {
  title: 'Entry points specification',
  url: `${SPECIFICATIONS}/entry-points/`,
};
export const PEP_503: Reference = {
  title: 'PEP 503: Simple Repository API (normalized names)',
  url: 'https://peps.python.org/pep-0503/#normalized-names',
};
export const PLAN: Reference = {
  title: 'embit’s package hardening plan',
  url: 'https://github.com/diybitcoinhardware/embit/issues/114',
};
