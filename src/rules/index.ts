import type { Rule } from './define.ts';
import { gzipStructure } from './archive/gzip-structure.ts';
import { limitExceeded } from './archive/limit-exceeded.ts';
import { linkEntry } from './archive/link-entry.ts';
import { pathCollision } from './archive/path-collision.ts';
import { specialMode } from './archive/special-mode.ts';
import { tarStructure } from './archive/tar-structure.ts';
import { unreadableArchive } from './archive/unreadable-archive.ts';
import { unsafePath } from './archive/unsafe-path.ts';
import { zipStructure } from './archive/zip-structure.ts';
import { buildConfigUnreadable } from './build/build-config-unreadable.ts';
import { buildDynamicCode } from './build/build-dynamic-code.ts';
import { buildHook } from './build/build-hook.ts';
import { buildNetwork } from './build/build-network.ts';
import { buildRequirementUrl } from './build/build-requirement-url.ts';
import { customBuildCommand } from './build/custom-build-command.ts';
import { inTreeBackend } from './build/in-tree-backend.ts';
import { installTimeImport } from './build/install-time-import.ts';
import { nativeBuild } from './build/native-build.ts';
import { setupPyLogic } from './build/setup-py-logic.ts';
import { unapprovedBackend } from './build/unapproved-backend.ts';
import { unparsablePython } from './build/unparsable-python.ts';
import { confusableName } from './contents/confusable-name.ts';
import { foreignMetadata } from './contents/foreign-metadata.ts';
import { leftoverFile } from './contents/leftover-file.ts';
import { nativeBinary } from './contents/native-binary.ts';
import { nestedArchive } from './contents/nested-archive.ts';
import { nestedDistribution } from './contents/nested-distribution.ts';
import { opaqueCompressed } from './contents/opaque-compressed.ts';
import { secretFile } from './contents/secret-file.ts';
import { shadowedCommand } from './contents/shadowed-command.ts';
import { sizeBudget } from './contents/size-budget.ts';
import { startupHook } from './contents/startup-hook.ts';
import { topLevelName } from './contents/top-level-name.ts';
import { undeclaredEntryPoint } from './contents/undeclared-entry-point.ts';
import { undeclaredScript } from './contents/undeclared-script.ts';
import { unexpectedFile } from './contents/unexpected-file.ts';
import { dataScheme } from './distribution/data-scheme.ts';
import { entryPointsInvalid } from './distribution/entry-points-invalid.ts';
import { filenameInvalid } from './distribution/filename-invalid.ts';
import { impureWheel } from './distribution/impure-wheel.ts';
import { licenceMissing } from './distribution/licence-missing.ts';
import { metadataInvalid } from './distribution/metadata-invalid.ts';
import { metadataMismatch } from './distribution/metadata-mismatch.ts';
import { metadataMissing } from './distribution/metadata-missing.ts';
import { pyTypedMissing } from './distribution/py-typed-missing.ts';
import { recordInvalid } from './distribution/record-invalid.ts';
import { recordMismatch } from './distribution/record-mismatch.ts';
import { wheelFileInvalid } from './distribution/wheel-file-invalid.ts';
import { indexRefuses } from './index/index-refuses.ts';
import { directUrlRequirement } from './metadata/direct-url-requirement.ts';
import { requiresPythonMissing } from './metadata/requires-python-missing.ts';
import { unexpectedExtra } from './metadata/unexpected-extra.ts';
import { unexpectedRequirement } from './metadata/unexpected-requirement.ts';
import { approvalExpired } from './policy/approval-expired.ts';
import { approvalUnused } from './policy/approval-unused.ts';
import { distributionSet } from './set/distribution-set.ts';
import { metadataDisagreement } from './set/metadata-disagreement.ts';
import { strayFile } from './set/stray-file.ts';

/** Every rule, sorted by id. Adding one is a line here, its file and its test: `npm run new-rule`. */
export const RULES: readonly Rule[] = [
  approvalExpired,
  approvalUnused,
  buildConfigUnreadable,
  buildDynamicCode,
  buildHook,
  buildNetwork,
  buildRequirementUrl,
  confusableName,
  customBuildCommand,
  dataScheme,
  directUrlRequirement,
  distributionSet,
  entryPointsInvalid,
  filenameInvalid,
  foreignMetadata,
  gzipStructure,
  impureWheel,
  inTreeBackend,
  indexRefuses,
  installTimeImport,
  leftoverFile,
  licenceMissing,
  limitExceeded,
  linkEntry,
  metadataDisagreement,
  metadataInvalid,
  metadataMismatch,
  metadataMissing,
  nativeBinary,
  nativeBuild,
  nestedArchive,
  nestedDistribution,
  opaqueCompressed,
  pathCollision,
  pyTypedMissing,
  recordInvalid,
  recordMismatch,
  requiresPythonMissing,
  secretFile,
  setupPyLogic,
  shadowedCommand,
  sizeBudget,
  specialMode,
  startupHook,
  strayFile,
  tarStructure,
  topLevelName,
  unapprovedBackend,
  undeclaredEntryPoint,
  undeclaredScript,
  unexpectedExtra,
  unexpectedFile,
  unexpectedRequirement,
  unparsablePython,
  unreadableArchive,
  unsafePath,
  wheelFileInvalid,
  zipStructure,
];
