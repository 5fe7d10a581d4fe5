import { expect, it } from 'vitest';
import { buildConfigUnreadable } from '../../../src/rules/build/build-config-unreadable.ts';
import { buildDynamicCode } from '../../../src/rules/build/build-dynamic-code.ts';
import { buildHook } from '../../../src/rules/build/build-hook.ts';
import { buildNetwork } from '../../../src/rules/build/build-network.ts';
import { buildRequirementUrl } from '../../../src/rules/build/build-requirement-url.ts';
import { customBuildCommand } from '../../../src/rules/build/custom-build-command.ts';
import { inTreeBackend } from '../../../src/rules/build/in-tree-backend.ts';
import { installTimeImport } from '../../../src/rules/build/install-time-import.ts';
import { nativeBuild } from '../../../src/rules/build/native-build.ts';
import { setupPyLogic } from '../../../src/rules/build/setup-py-logic.ts';
import { unapprovedBackend } from '../../../src/rules/build/unapproved-backend.ts';
import { unparsablePython } from '../../../src/rules/build/unparsable-python.ts';
import { DEFAULT_LIMITS } from '../../../src/archive/limits.ts';
import { readArchive } from '../../../src/archive/read.ts';
import { memorySource } from '../../../src/archive/byte-source.ts';
import { assembleSdist, captureFor } from '../../../src/distribution/assemble.ts';
import { buildExample } from '../../support/distribution-builder.ts';
import type { FactMap } from '../../../src/facts.ts';
import type { Example } from '../../../src/rules/define.ts';
import type { Rule } from '../../../src/rules/define.ts';

const SOURCE = { repository: undefined, commit: '', committed: 0, files: new Map(), submodules: new Map() };

const TOOLCHAIN = { constraints: [], named: false, missing: [] };

const RULES = [
  buildConfigUnreadable,
  buildDynamicCode,
  buildHook,
  buildNetwork,
  buildRequirementUrl,
  customBuildCommand,
  inTreeBackend,
  installTimeImport,
  nativeBuild,
  setupPyLogic,
  unapprovedBackend,
  unparsablePython,
];

/** What rules of this family need. */
function factsOf(facts: Pick<FactMap, 'subjects' | 'policy'>): FactMap {
  return { ...facts, source: SOURCE, toolchain: TOOLCHAIN, today: '2026-01-01' } as unknown as FactMap;
}

async function findings(rule: Rule, example: Example): Promise<number> {
  const subjects = await Promise.all(
    example.files.map(async (file) => {
      const bytes = buildExample(file);
      const capture = captureFor(file.artifact, DEFAULT_LIMITS);
      const archive = await readArchive('tar.gz', memorySource(bytes), { limits: DEFAULT_LIMITS, capture });
      return assembleSdist({ filename: file.artifact, sha256: '', size: bytes.length, archive });
    }),
  );
  const expectations = example.policy === undefined ? {} : { backends: ['maturin'] };
  const policy = {
    strict: false,
    forbid: [],
    limits: DEFAULT_LIMITS,
    expect: expectations,
    approvals: [],
    generated: [],
  };
  const said = rule.check(factsOf({ subjects, policy }));
  return said === undefined || 'unknown' in said ? 0 : [...said].length;
}

it.each(RULES)('$id finds its bad examples and no good one', async (rule) => {
  for (const bad of rule.examples.bad) expect(await findings(rule, bad), bad.title).toBeGreaterThan(0);
  for (const good of rule.examples.good) expect(await findings(rule, good), good.title).toBe(0);
});

it.each(RULES)('$id does not apply where there is no sdist', (rule) => {
  const policy = {
    strict: false,
    forbid: [],
    limits: DEFAULT_LIMITS,
    expect: {},
    approvals: [],
    generated: [],
  };
  expect(rule.check(factsOf({ subjects: [], policy }))).toBeUndefined();
});
