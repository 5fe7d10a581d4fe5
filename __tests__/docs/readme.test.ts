import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { parseCommandLine } from '../../src/inputs/command-line.ts';
import { parseInputs, type InputSpec } from '../../src/inputs/spec.ts';
import { TOOLCHAIN_REFRESH } from '../../src/inputs/toolchain-refresh.ts';
import { BUILD_DISTRIBUTIONS } from '../../src/inputs/build-distributions.ts';
import { SMOKE_TEST } from '../../src/inputs/smoke-test.ts';
import { VERIFY_ARTIFACTS } from '../../src/inputs/verify-artifacts.ts';
import { VERIFY_DEPENDENCY_CHANGES } from '../../src/inputs/verify-dependency-changes.ts';
import { VERIFY_PUBLISHED } from '../../src/inputs/verify-published.ts';
import { WATCH_RELEASES } from '../../src/inputs/watch-releases.ts';
import { VERIFY_TAG } from '../../src/inputs/verify-tag-on-default-branch.ts';
import { VERIFY_TOOLCHAIN } from '../../src/inputs/verify-toolchain.ts';
import { ACTIONS } from '../../scripts/actions.ts';
import { CHECKSUM_AND_ATTEST } from '../../src/inputs/checksum-and-attest.ts';
import { PUBLISH_GATE } from '../../src/inputs/publish-gate.ts';
import { PUBLISH_RELEASE } from '../../src/inputs/publish-release.ts';
import { REVIEW_CARD } from '../../src/inputs/review-card.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { isPackageSpec, parsePackageSpec } from '../../src/pypi/spec.ts';
import { RULES } from '../../src/rules/index.ts';
import { ROOT } from '../support/command.ts';
import { anchorsOf, blocksOf, document, documents, linksOf } from '../support/markdown.ts';

const ALL = documents();

it('finds the documents', () => {
  expect(ALL).toEqual(
    expect.arrayContaining([
      'README.md',
      'SECURITY.md',
      'docs/attacks.md',
      'actions/verify-artifacts/README.md',
    ]),
  );
});

describe.each(ALL)('%s', (path) => {
  it('has no link that leads nowhere', () => {
    const broken = linksOf(document(path)).filter((link) => {
      if (link.startsWith('https://')) return false;
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? path : normalize(join(dirname(path), file));
      if (target.startsWith('..') || !existsSync(join(ROOT, target))) return true;
      return anchor !== undefined && !anchorsOf(document(target)).has(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('names no path of a machine', () => {
    expect(document(path)).not.toMatch(/(?:^|[\s"'`(=])\/(?:home|root|work|tmp|Users)\//mu);
  });
});

/** Whatever is shown as typed after a prompt, in any document, and as code in a table of commands. */
const COMMANDS = ALL.flatMap((path) => {
  const typed = blocksOf(document(path), 'console')
    .flatMap((block) => block.split('\n'))
    .filter((line) => line.startsWith('$ '))
    .map((line) => line.slice(2));
  const inline = [...document(path).matchAll(/`((?:npm|npx|node dist\/cli\.js) [^`]+)`/gu)].map(
    ([, command]) => command ?? '',
  );
  return [...typed, ...inline].map((command) => [command, path] as const);
});

describe('commands in the documents', () => {
  it('are found', () => {
    const commands = COMMANDS.map(([command]) => command);
    expect(commands).toContain('node dist/cli.js verify-artifacts pypi:embit==0.8.0');
    expect(commands).toContain('npm cit');
  });

  it.each(COMMANDS)('%s (%s)', (command) => {
    const words = command.split(' ');
    const cli = words.findIndex((word) => /(?:^|\/)dist\/cli\.js$/u.test(word));
    if (cli >= 0) {
      checkCli(words.slice(cli + 1));
    } else if (words[0] === 'gh') {
      // Its options are those that an end-to-end test verifies with.
      expect(words.slice(1, 3)).toEqual(['attestation', 'verify']);
    } else if (words[0] === 'npm') {
      const script = words[1] === 'run' ? words[2] : words[1] === 'test' ? 'test' : undefined;
      if (script !== undefined) expect(Object.keys(manifest.scripts)).toContain(script);
      else expect(['cit', 'ci']).toContain(words[1]);
    } else {
      const vitest = words.indexOf('vitest');
      expect(vitest, `a check knows the command ${command}`).toBeGreaterThan(0);
      expect(words[vitest + 1]).toBe('run');
      expect(existsSync(join(ROOT, words[vitest + 2] ?? ''))).toBe(true);
    }
  });
});

/** Commands whose arguments need no further look. */
const INPUTS: Readonly<Record<string, InputSpec>> = {
  'build-distributions': BUILD_DISTRIBUTIONS,
  'checksum-and-attest': CHECKSUM_AND_ATTEST,
  'publish-gate': PUBLISH_GATE,
  'publish-release': PUBLISH_RELEASE,
  'review-card': REVIEW_CARD,
  'smoke-test': SMOKE_TEST,
  'toolchain refresh': TOOLCHAIN_REFRESH,
  'verify-dependency-changes': VERIFY_DEPENDENCY_CHANGES,
  'verify-published': VERIFY_PUBLISHED,
  'verify-tag-on-default-branch': VERIFY_TAG,
  'verify-toolchain': VERIFY_TOOLCHAIN,
  'watch-releases': WATCH_RELEASES,
};

function checkCli([command, ...args]: readonly string[]): void {
  if (command === 'explain') {
    expect(RULES.map(({ id }) => id)).toContain(args[0]);
    return;
  }
  const words =
    command === 'toolchain' ? [`${command} ${args[0] ?? ''}`, ...args.slice(1)] : [command ?? '', ...args];
  const [name = '', ...rest] = words;
  const spec = INPUTS[name];
  if (spec !== undefined) {
    parseInputs(spec, parseCommandLine(spec, rest));
    return;
  }
  expect(command).toBe('verify-artifacts');
  const inputs = parseInputs(VERIFY_ARTIFACTS, parseCommandLine(VERIFY_ARTIFACTS, args));
  for (const path of inputs.paths) {
    if (isPackageSpec(path)) expect(parsePackageSpec(path).project).not.toBe('');
    else expect(path).toBe('dist');
  }
}

describe('samples in the documents', () => {
  const policies = ALL.filter((path) => !path.startsWith('docs/')).flatMap((path) =>
    blocksOf(document(path), 'toml'),
  );

  it('are policies that can be read', () => {
    expect(policies.length).toBeGreaterThan(0);
    for (const text of policies) {
      const policy = parsePolicy(text, { path: 'release-policy.toml', sha256: '0'.repeat(64) }, RULES);
      expect([...policy.approvals, ...(policy.dependencies?.reviewed ?? [])]).not.toEqual([]);
    }
  });

  const steps = ALL.flatMap((path) => blocksOf(document(path), 'yaml'));

  it('give the action inputs that it takes, and read outputs that it has', () => {
    const given = steps.flatMap((text) =>
      [
        ...text.matchAll(/\/actions\/verify-artifacts@[^\n]*\n(?: +id: \w+\n)?( +)with:\n((?:\1 .*\n)+)/gu),
      ].flatMap(([, , block]) => [...(block ?? '').matchAll(/^ +([\w-]+):/gmu)].map(([, key]) => key ?? '')),
    );
    expect(given).toEqual(expect.arrayContaining(['paths', 'mode']));
    expect(given.filter((key) => !Object.hasOwn(VERIFY_ARTIFACTS, key))).toEqual([]);
    // Outputs of jobs are the workflow's own.
    const read = steps.flatMap((text) =>
      [...text.matchAll(/steps\.\w+\.outputs\.([\w-]+)/gu)].map(([, key]) => key ?? ''),
    );
    expect(read).toEqual(expect.arrayContaining(['verdict', 'sarif']));
    const outputs = Object.values(ACTIONS).flatMap((action) => Object.keys(action.outputs));
    expect(read.filter((key) => !outputs.includes(key))).toEqual([]);
    const gates = steps.flatMap((text) =>
      [
        ...text.matchAll(/\/actions\/publish-gate@[^\n]*\n(?: +id: \w+\n)?( +)with:\n((?:\1 .*\n)+)/gu),
      ].flatMap(([, , block]) => [...(block ?? '').matchAll(/^ +([\w-]+):/gmu)].map(([, key]) => key ?? '')),
    );
    expect(gates).toEqual(expect.arrayContaining(['artifact-id', 'checksums']));
    expect(gates.filter((key) => !Object.hasOwn(PUBLISH_GATE, key))).toEqual([]);
  });

  it('name every action by a full commit', () => {
    const uses = steps.flatMap((text) => [...text.matchAll(/uses: (\S+)@(.*)$/gmu)].map(([, , ref]) => ref));
    expect(uses.length).toBeGreaterThan(0);
    expect(new Set(uses)).toEqual(new Set(['<full commit SHA>']));
  });
});
