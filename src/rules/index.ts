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
import { baselineMissing } from './baseline/baseline-missing.ts';
import { codeReachesFurther } from './baseline/code-reaches-further.ts';
import { filesChangedSinceBaseline } from './baseline/files-changed-since-baseline.ts';
import { metadataChangedSinceBaseline } from './baseline/metadata-changed-since-baseline.ts';
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
import { changedDependency } from './dependencies/changed-dependency.ts';
import { dependencyFileUnreadable } from './dependencies/dependency-file-unreadable.ts';
import { newDependency } from './dependencies/new-dependency.ts';
import { widenedDependency } from './dependencies/widened-dependency.ts';
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
import { artifactAmbiguous } from './gate/artifact-ambiguous.ts';
import { artifactDigestMismatch } from './gate/artifact-digest-mismatch.ts';
import { artifactMalformed } from './gate/artifact-malformed.ts';
import { artifactMissing } from './gate/artifact-missing.ts';
import { artifactOfOtherRun } from './gate/artifact-of-other-run.ts';
import { checkoutPresent } from './gate/checkout-present.ts';
import { digestMismatch } from './gate/digest-mismatch.ts';
import { environmentUnprotected } from './gate/environment-unprotected.ts';
import { eventNotAllowed } from './gate/event-not-allowed.ts';
import { fileSetMismatch } from './gate/file-set-mismatch.ts';
import { indexConflict } from './gate/index-conflict.ts';
import { notApproved } from './gate/not-approved.ts';
import { policyMismatch } from './gate/policy-mismatch.ts';
import { releaseConflict } from './gate/release-conflict.ts';
import { reportMismatch } from './gate/report-mismatch.ts';
import { runOfOtherSource } from './gate/run-of-other-source.ts';
import { verifiedTagMoved } from './gate/verified-tag-moved.ts';
import { workflowNotAllowed } from './gate/workflow-not-allowed.ts';
import { indexRefuses } from './index/index-refuses.ts';
import { directUrlRequirement } from './metadata/direct-url-requirement.ts';
import { requiresPythonMissing } from './metadata/requires-python-missing.ts';
import { unexpectedExtra } from './metadata/unexpected-extra.ts';
import { unexpectedRequirement } from './metadata/unexpected-requirement.ts';
import { committedNativeFile } from './native/committed-native-file.ts';
import { nativeLoaderPackagePath } from './native/native-loader-package-path.ts';
import { nativeLoaderUnclear } from './native/native-loader-unclear.ts';
import { nativeLoaderUndeclared } from './native/native-loader-undeclared.ts';
import { submoduleNotReviewed } from './native/submodule-not-reviewed.ts';
import { approvalExpired } from './policy/approval-expired.ts';
import { approvalUnused } from './policy/approval-unused.ts';
import { attestationInvalid } from './published/attestation-invalid.ts';
import { attestationSignerMismatch } from './published/attestation-signer-mismatch.ts';
import { attestationSubjectMismatch } from './published/attestation-subject-mismatch.ts';
import { attestedOriginsDiffer } from './published/attested-origins-differ.ts';
import { cacheRestored } from './published/cache-restored.ts';
import { fileAddedLater } from './published/file-added-later.ts';
import { ownersChanged } from './published/owners-changed.ts';
import { projectGone } from './published/project-gone.ts';
import { provenanceLost } from './published/provenance-lost.ts';
import { provenanceMissing } from './published/provenance-missing.ts';
import { publishedDigestMismatch } from './published/published-digest-mismatch.ts';
import { publishedFileChanged } from './published/published-file-changed.ts';
import { publishedFileExtra } from './published/published-file-extra.ts';
import { publishedFileMissing } from './published/published-file-missing.ts';
import { publishedYanked } from './published/published-yanked.ts';
import { publisherChanged } from './published/publisher-changed.ts';
import { publisherMismatch } from './published/publisher-mismatch.ts';
import { rebuildDiffers } from './published/rebuild-differs.ts';
import { releaseAssetMismatch } from './published/release-asset-mismatch.ts';
import { releaseNotImmutable } from './published/release-not-immutable.ts';
import { releaseWithoutRun } from './published/release-without-run.ts';
import { summaryMismatch } from './published/summary-mismatch.ts';
import { releaseAlreadyOnIndex } from './release/release-already-on-index.ts';
import { sbomMismatch } from './release/sbom-mismatch.ts';
import { buildFailed } from './reproducibility/build-failed.ts';
import { buildLeavesTraces } from './reproducibility/build-leaves-traces.ts';
import { buildNotIsolated } from './reproducibility/build-not-isolated.ts';
import { buildNotReproducible } from './reproducibility/build-not-reproducible.ts';
import { persistedCredentials } from './reproducibility/persisted-credentials.ts';
import { wheelDiffersFromSdist } from './reproducibility/wheel-differs-from-sdist.ts';
import { distributionSet } from './set/distribution-set.ts';
import { metadataDisagreement } from './set/metadata-disagreement.ts';
import { strayFile } from './set/stray-file.ts';
import { importFailed } from './smoke/import-failed.ts';
import { importSkipUnused } from './smoke/import-skip-unused.ts';
import { smokeNotIsolated } from './smoke/smoke-not-isolated.ts';
import { smokeStepFailed } from './smoke/smoke-step-failed.ts';
import { startupCanaryTripped } from './smoke/startup-canary-tripped.ts';
import { uninstallLeftover } from './smoke/uninstall-leftover.ts';
import { writesOutsideEnvironment } from './smoke/writes-outside-environment.ts';
import { entryPointNotReviewed } from './source/entry-point-not-reviewed.ts';
import { fileLeftOut } from './source/file-left-out.ts';
import { generatedFileMissing } from './source/generated-file-missing.ts';
import { legacyMetadataBlock } from './source/legacy-metadata-block.ts';
import { lineEndingsDiffer } from './source/line-endings-differ.ts';
import { manifestInMissing } from './source/manifest-in-missing.ts';
import { metadataNotReviewed } from './source/metadata-not-reviewed.ts';
import { movedFile } from './source/moved-file.ts';
import { projectUrlsMissing } from './source/project-urls-missing.ts';
import { pyprojectUnreadable } from './source/pyproject-unreadable.ts';
import { requiresPythonUnbounded } from './source/requires-python-unbounded.ts';
import { severalBuildPaths } from './source/several-build-paths.ts';
import { unexplainedFile } from './source/unexplained-file.ts';
import { branchUnprotected } from './tag/branch-unprotected.ts';
import { checkoutElsewhere } from './tag/checkout-elsewhere.ts';
import { commitUnreviewed } from './tag/commit-unreviewed.ts';
import { releaseNotesMissing } from './tag/release-notes-missing.ts';
import { requiredChecksUnmet } from './tag/required-checks-unmet.ts';
import { runFromFork } from './tag/run-from-fork.ts';
import { tagLightweight } from './tag/tag-lightweight.ts';
import { tagMissing } from './tag/tag-missing.ts';
import { tagMoved } from './tag/tag-moved.ts';
import { tagNameAmbiguous } from './tag/tag-name-ambiguous.ts';
import { tagNotACommit } from './tag/tag-not-a-commit.ts';
import { tagObjectMisnamed } from './tag/tag-object-misnamed.ts';
import { tagOffDefaultBranch } from './tag/tag-off-default-branch.ts';
import { tagOffFirstParent } from './tag/tag-off-first-parent.ts';
import { tagRulesBypassable } from './tag/tag-rules-bypassable.ts';
import { tagUnprotected } from './tag/tag-unprotected.ts';
import { tagUnsigned } from './tag/tag-unsigned.ts';
import { tagVersionMismatch } from './tag/tag-version-mismatch.ts';
import { buildRequirementInconsistent } from './toolchain/build-requirement-inconsistent.ts';
import { buildRequirementUnpinned } from './toolchain/build-requirement-unpinned.ts';
import { constraintUnhashed } from './toolchain/constraint-unhashed.ts';
import { constraintUnpinned } from './toolchain/constraint-unpinned.ts';
import { constraintsMissing } from './toolchain/constraints-missing.ts';
import { pinHashUnknown } from './toolchain/pin-hash-unknown.ts';
import { pinNotOnIndex } from './toolchain/pin-not-on-index.ts';
import { pinVulnerable } from './toolchain/pin-vulnerable.ts';
import { pinYanked } from './toolchain/pin-yanked.ts';
import { preCommitOutdated } from './toolchain/pre-commit-outdated.ts';
import { preCommitUnpinned } from './toolchain/pre-commit-unpinned.ts';
import { runtimeDependencyUnjustified } from './toolchain/runtime-dependency-unjustified.ts';
import { toolchainClosureIncomplete } from './toolchain/toolchain-closure-incomplete.ts';
import { toolchainFileUnreadable } from './toolchain/toolchain-file-unreadable.ts';
import { unsafePipOption } from './toolchain/unsafe-pip-option.ts';

/** Every rule, sorted by id. Generated by `npm run docs` from the files beside it; do not edit. */
export const RULES: readonly Rule[] = [
  approvalExpired,
  approvalUnused,
  artifactAmbiguous,
  artifactDigestMismatch,
  artifactMalformed,
  artifactMissing,
  artifactOfOtherRun,
  attestationInvalid,
  attestationSignerMismatch,
  attestationSubjectMismatch,
  attestedOriginsDiffer,
  baselineMissing,
  branchUnprotected,
  buildConfigUnreadable,
  buildDynamicCode,
  buildFailed,
  buildHook,
  buildLeavesTraces,
  buildNetwork,
  buildNotIsolated,
  buildNotReproducible,
  buildRequirementInconsistent,
  buildRequirementUnpinned,
  buildRequirementUrl,
  cacheRestored,
  changedDependency,
  checkoutElsewhere,
  checkoutPresent,
  codeReachesFurther,
  commitUnreviewed,
  committedNativeFile,
  confusableName,
  constraintUnhashed,
  constraintUnpinned,
  constraintsMissing,
  customBuildCommand,
  dataScheme,
  dependencyFileUnreadable,
  digestMismatch,
  directUrlRequirement,
  distributionSet,
  entryPointNotReviewed,
  entryPointsInvalid,
  environmentUnprotected,
  eventNotAllowed,
  fileAddedLater,
  fileLeftOut,
  fileSetMismatch,
  filenameInvalid,
  filesChangedSinceBaseline,
  foreignMetadata,
  generatedFileMissing,
  gzipStructure,
  importFailed,
  importSkipUnused,
  impureWheel,
  inTreeBackend,
  indexConflict,
  indexRefuses,
  installTimeImport,
  leftoverFile,
  legacyMetadataBlock,
  licenceMissing,
  limitExceeded,
  lineEndingsDiffer,
  linkEntry,
  manifestInMissing,
  metadataChangedSinceBaseline,
  metadataDisagreement,
  metadataInvalid,
  metadataMismatch,
  metadataMissing,
  metadataNotReviewed,
  movedFile,
  nativeBinary,
  nativeBuild,
  nativeLoaderPackagePath,
  nativeLoaderUnclear,
  nativeLoaderUndeclared,
  nestedArchive,
  nestedDistribution,
  newDependency,
  notApproved,
  opaqueCompressed,
  ownersChanged,
  pathCollision,
  persistedCredentials,
  pinHashUnknown,
  pinNotOnIndex,
  pinVulnerable,
  pinYanked,
  policyMismatch,
  preCommitOutdated,
  preCommitUnpinned,
  projectGone,
  projectUrlsMissing,
  provenanceLost,
  provenanceMissing,
  publishedDigestMismatch,
  publishedFileChanged,
  publishedFileExtra,
  publishedFileMissing,
  publishedYanked,
  publisherChanged,
  publisherMismatch,
  pyTypedMissing,
  pyprojectUnreadable,
  rebuildDiffers,
  recordInvalid,
  recordMismatch,
  releaseAlreadyOnIndex,
  releaseAssetMismatch,
  releaseConflict,
  releaseNotImmutable,
  releaseNotesMissing,
  releaseWithoutRun,
  reportMismatch,
  requiredChecksUnmet,
  requiresPythonMissing,
  requiresPythonUnbounded,
  runFromFork,
  runOfOtherSource,
  runtimeDependencyUnjustified,
  sbomMismatch,
  secretFile,
  setupPyLogic,
  severalBuildPaths,
  shadowedCommand,
  sizeBudget,
  smokeNotIsolated,
  smokeStepFailed,
  specialMode,
  startupCanaryTripped,
  startupHook,
  strayFile,
  submoduleNotReviewed,
  summaryMismatch,
  tagLightweight,
  tagMissing,
  tagMoved,
  tagNameAmbiguous,
  tagNotACommit,
  tagObjectMisnamed,
  tagOffDefaultBranch,
  tagOffFirstParent,
  tagRulesBypassable,
  tagUnprotected,
  tagUnsigned,
  tagVersionMismatch,
  tarStructure,
  toolchainClosureIncomplete,
  toolchainFileUnreadable,
  topLevelName,
  unapprovedBackend,
  undeclaredEntryPoint,
  undeclaredScript,
  unexpectedExtra,
  unexpectedFile,
  unexpectedRequirement,
  unexplainedFile,
  uninstallLeftover,
  unparsablePython,
  unreadableArchive,
  unsafePath,
  unsafePipOption,
  verifiedTagMoved,
  wheelDiffersFromSdist,
  wheelFileInvalid,
  widenedDependency,
  workflowNotAllowed,
  writesOutsideEnvironment,
  zipStructure,
];
