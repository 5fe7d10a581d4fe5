import { ToolError } from '../../src/errors.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import type { RuleInfo } from '../../src/policy/schema.ts';
import type { Policy } from '../../src/policy/types.ts';

export const RULES: readonly RuleInfo[] = [
  { id: 'startup-hook', approvable: true },
  { id: 'native-binary', approvable: true },
  { id: 'nested-archive', approvable: true },
  { id: 'zip-structure', approvable: false },
];

export const ORIGIN = { path: 'release-policy.toml', sha256: 'ab'.repeat(32) };

export function policyOf(body: string): Policy {
  return parsePolicy(`schema-version = 1\n${body}`, ORIGIN, RULES);
}

/** The error that a whole text gives. */
export function errorOf(text: string): ToolError {
  try {
    parsePolicy(text, ORIGIN, RULES);
  } catch (error) {
    if (error instanceof ToolError) return error;
    throw error;
  }
  throw new Error('the policy was accepted');
}

/** The message for a body that starts on line 2. */
export function messageFor(body: string): string {
  return errorOf(`schema-version = 1\n${body}`).message;
}

/** Every documented key, once. */
export const FULL = `schema-version = 1
strict = true
forbid = ["startup-hook", "native-binary"]

[limits]
artifact-bytes = 1000
total-bytes = "2 GiB"
entry-bytes = "1 GiB"
ratio = 100
ratio-floor-bytes = "1MiB"
entries = 200_000
path-bytes = 2048
path-component-bytes = 128
path-depth = 10
tar-extension-bytes = "4 KiB"
tar-global-bytes = "512 B"
nesting-depth = 0
nested-bytes = "64 MiB"
metadata-bytes = 1
wheel-file-bytes = 2
record-bytes = 3
entry-points-bytes = 4
source-file-bytes = 5

[expect]
top-level = ["embit", "foo-stubs"]
extras = ["dev"]
requirements = []
scripts = ["bin/*"]
backends = ["setuptools.build_meta", "backend:Object.build"]
wheel-files = ["embit/**", "embit-*.dist-info/**"]
sdist-files = ["src/**", "pyproject.toml"]

[expect.entry-points.console_scripts]
embit = "embit.cli:main"

[expect.entry-points."embit.plugins"]
"a.b" = "embit.plugin"

[[approve]]
rule = "nested-archive"
path = "tests/data/sample.zip"
artifact = "*.tar.gz"
reason = "Input of the importer's tests"
sha256 = "${'0f'.repeat(32)}"
expires = 2028-02-29

[[approve]]
rule = "nested-archive"
path = "**"
reason = """
Text over lines with
[[approve]] in it"""
expires = "2027-06-30"

[[generated]]
path = "src/embit/_version.py"
reason = "Written by setuptools-scm"
kind = "setuptools-scm"

[[generated]]
path = "embit/_tables.py"
reason = "Made from the standard's text"

[toolchain]
constraints = ["requirements-dev.txt", "ci/pylock.toml"]
pre-commit-max-age-days = 365

[toolchain.runtime-dependencies]
six = "Python 2 is supported until 2.0"
`;
