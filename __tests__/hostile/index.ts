import { BUILD_CASES } from './build.ts';
import { DATA_SCHEME_CASES, ENTRY_POINT_CASES } from './entry-points.ts';
import { GZIP_CASES } from './gzip.ts';
import { LINK_CASES } from './link.ts';
import { FOREIGN_METADATA_CASES, METADATA_CASES } from './metadata.ts';
import { MODE_CASES } from './mode.ts';
import { NATIVE_CASES } from './native.ts';
import { NESTED_CASES } from './nested.ts';
import { PATH_CASES } from './path.ts';
import { PREFLIGHT_CASES } from './preflight.ts';
import { RECORD_CASES } from './record.ts';
import { RESOURCE_CASES } from './resource.ts';
import { SCRIPT_CASES } from './scripts.ts';
import { STARTUP_CASES } from './startup.ts';
import { TAR_CASES } from './tar.ts';
import { TOP_LEVEL_CASES } from './toplevel.ts';
import { ZIP_CASES } from './zip.ts';
import type { HostileCase } from './types.ts';

/** The whole corpus of attacks, each built in code. */
export const HOSTILE_CASES: readonly HostileCase[] = [
  ...BUILD_CASES,
  ...ENTRY_POINT_CASES,
  ...DATA_SCHEME_CASES,
  ...GZIP_CASES,
  ...LINK_CASES,
  ...METADATA_CASES,
  ...FOREIGN_METADATA_CASES,
  ...MODE_CASES,
  ...NATIVE_CASES,
  ...NESTED_CASES,
  ...PATH_CASES,
  ...PREFLIGHT_CASES,
  ...RECORD_CASES,
  ...RESOURCE_CASES,
  ...SCRIPT_CASES,
  ...STARTUP_CASES,
  ...TAR_CASES,
  ...TOP_LEVEL_CASES,
  ...ZIP_CASES,
];
