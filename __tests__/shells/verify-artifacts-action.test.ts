import { describe, expect, it } from 'vitest';
import { ToolError } from '../../src/errors.ts';
import { known, type Fact } from '../../src/facts.ts';
import type { Git, UploadedLog } from '../../src/ports.ts';
import type { Annotation } from '../../src/report/annotations.ts';
import { memoryTree } from '../support/memory-tree.ts';
import type { Report } from '../../src/report/types.ts';
import { runAction, type ActionPorts } from '../../src/shells/verify-artifacts-action.ts';
import { buildSdist, buildWheel } from '../support/distribution-builder.ts';
import { memoryPorts, sha256, type NamedBytes } from '../support/verify.ts';

const SHA = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const ENVIRONMENT = {
  GITHUB_SHA: SHA,
  GITHUB_EVENT_NAME: 'push',
  GITHUB_JOB: 'verify',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'owner/repository',
  GITHUB_RUN_ID: '7',
  'INPUT_MATRIX-INDEX': '2',
};

const SDIST: NamedBytes = { filename: 'demo-1.0.tar.gz', bytes: buildSdist() };
const GOOD: NamedBytes = { filename: 'demo-1.0-py3-none-any.whl', bytes: buildWheel() };
const BAD: NamedBytes = {
  filename: 'demo-1.0-py3-none-any.whl',
  bytes: buildWheel({ files: { 'demo.pth': 'import demo\n' } }),
};
const APPROVING = `schema-version = 1\n
[[approve]]\nrule = "startup-hook"\npath = "demo.pth"\nreason = "It came with the pull request"\n`;

interface Published {
  readonly annotations: Annotation[];
  readonly outputs: Record<string, string>;
  readonly groups: [string, string][];
  summary: string;
  saved: Record<string, string>;
  uploaded: { name: string; paths: readonly string[]; days: number | undefined } | undefined;
  failed: string[];
  failedAt?: { readonly file: string; readonly line: number } | undefined;
}

interface Setting {
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly event?: unknown;
  readonly upload?: Fact<UploadedLog>;
  readonly exists?: readonly string[];
  readonly ports?: Partial<ActionPorts>;
}

async function run(files: readonly NamedBytes[], setting: Setting = {}): Promise<Published> {
  const got: Published = {
    annotations: [],
    outputs: {},
    groups: [],
    summary: '',
    saved: {},
    uploaded: undefined,
    failed: [],
  };
  const upload = setting.upload ?? known({ id: '9', digest: 'd'.repeat(64) });
  const { event } = setting;
  await runAction(
    {
      ...ENVIRONMENT,
      ...(event === undefined ? {} : { GITHUB_EVENT_PATH: 'event.json' }),
      ...setting.environment,
    },
    {
      ...memoryPorts(files),
      text: {
        read: (path) =>
          Promise.resolve(path === 'event.json' ? Buffer.from(JSON.stringify(event)) : undefined),
      },
      ...setting.ports,
      runner: {
        annotate: (annotation) => got.annotations.push(annotation),
        group: (title, text) => got.groups.push([title, text]),
        setOutput: (name, value) => (got.outputs[name] = value),
        summary: (markdown) => Promise.resolve(void (got.summary += markdown)),
        exists: (path) => setting.exists?.includes(path) ?? false,
        save: (texts) => {
          got.saved = { ...texts };
          return Promise.resolve(
            Object.fromEntries(Object.keys(texts).map((name) => [name, `/saved/${name}`])) as typeof texts,
          );
        },
        upload: (name, paths, days) => {
          got.uploaded = { name, paths, days };
          return Promise.resolve(upload);
        },
        fail: (message, location) => {
          got.failed.push(message);
          got.failedAt = location;
        },
      },
    },
  );
  return got;
}

/** Policies by commit. */
function git(policies: Readonly<Record<string, string | undefined>>): Git {
  return {
    ...memoryPorts([]).git,
    isRepository: () => Promise.resolve(true),
    ensureCommit: () => Promise.resolve(),
    resolveCommit: (_, ref) => Promise.resolve(ref),
    readTree: () => Promise.resolve(memoryTree({})),
    readFile: (_, commit) => {
      const text = policies[commit];
      return Promise.resolve(text === undefined ? undefined : Buffer.from(text));
    },
  };
}

const checkedOut = (policies: Readonly<Record<string, string | undefined>> = {}) => ({ git: git(policies) });
const reportOf = ({ saved }: Published) => JSON.parse(saved['report.json'] ?? '') as Report;
const levels = ({ annotations }: Published) => annotations.map(({ level }) => level);

describe('what may be published', () => {
  it('ends well, with every output', async () => {
    const got = await run([GOOD, SDIST], { ports: checkedOut() });
    expect(got.failed).toEqual([]);
    expect(got.outputs).toEqual({
      verdict: 'pass',
      report: '/saved/report.json',
      sarif: '/saved/report.sarif',
      checksums: `${sha256(GOOD.bytes)}  ${GOOD.filename}\n${sha256(SDIST.bytes)}  ${SDIST.filename}\n`,
      'artifact-name': 'inspection-verify-2-1',
      'artifact-id': '9',
      'artifact-digest': 'd'.repeat(64),
    });
    expect(levels(got)).not.toContain('error');
    expect(got.groups).toEqual([[expect.stringMatching(/^PASS: /u), expect.stringContaining(GOOD.filename)]]);
    expect(got.summary).toMatch(/^## Verified: PASS\n/u);
    expect(got.summary).toContain(
      '[`inspection-verify-2-1`](https://github.com/owner/repository/actions/runs/7/artifacts/9)',
    );
  });

  it('leaves an inspection log of four files', async () => {
    const got = await run([GOOD, SDIST], { ports: checkedOut() });
    expect(got.uploaded).toEqual({
      name: 'inspection-verify-2-1',
      paths: ['report.json', 'report.sarif', 'report.md', 'report.txt'].map((name) => `/saved/${name}`),
      days: undefined,
    });
    expect(reportOf(got)).toMatchObject({ verdict: 'pass', complete: true });
  });

  it('names and keeps the log as it was told to', async () => {
    const environment = { 'INPUT_ARTIFACT-NAME': 'mine', 'INPUT_RETENTION-DAYS': '3' };
    const got = await run([GOOD, SDIST], { environment, ports: checkedOut() });
    expect(got.uploaded).toMatchObject({ name: 'mine', days: 3 });
  });
});

describe('what may not be published', () => {
  it('fails the step with one message, after all was shown', async () => {
    const got = await run([BAD, SDIST], { ports: checkedOut() });
    expect(got.failed).toEqual([
      expect.stringMatching(/^FAIL: .*1 error.*The job summary says what to do\.$/u),
    ]);
    expect(got.outputs).toMatchObject({ verdict: 'fail', 'artifact-id': '9' });
    expect(got.annotations.filter(({ level }) => level === 'error')).toEqual([
      expect.objectContaining({ message: expect.stringContaining('demo.pth') as string }),
    ]);
    expect(got.summary).toContain('startup-hook');
    expect(reportOf(got).verdict).toBe('fail');
  });

  it('is shown on the file where it is answered, if the checkout has it', async () => {
    const file = (got: Published) => got.annotations.find(({ level }) => level === 'error')?.file;
    const policy = checkedOut({ [SHA]: 'schema-version = 1\n' });
    expect(file(await run([BAD, SDIST], { ports: policy, exists: ['./release-policy.toml'] }))).toBe(
      'release-policy.toml',
    );
    expect(file(await run([BAD, SDIST], { ports: policy }))).toBeUndefined();
    const source = {
      environment: { INPUT_SOURCE: 'src' },
      ports: policy,
      exists: ['src/release-policy.toml'],
    };
    expect(file(await run([BAD, SDIST], source))).toBe('release-policy.toml');
  });

  it('is shown and let through in mode report', async () => {
    const got = await run([BAD, SDIST], { environment: { INPUT_MODE: 'report' }, ports: checkedOut() });
    expect(got.failed).toEqual([]);
    expect(got.outputs.verdict).toBe('fail');
    expect(levels(got)).toContain('error');
    expect(got.summary).toMatch(/^## Verified, report only: FAIL\n/u);
  });

  it('leaves room for the step’s own annotations among the ten that GitHub keeps', async () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`hook${at}.pth`, 'import os\n']));
    const got = await run([{ ...GOOD, bytes: buildWheel({ files }) }, SDIST], { ports: checkedOut() });
    expect(levels(got).filter((level) => level === 'error')).toHaveLength(9);
    expect(got.annotations.filter(({ level }) => level === 'error').at(-1)?.title).toBe('And more');
  });
});

describe('a pull request', () => {
  const event = { pull_request: { base: { sha: BASE }, head: { sha: 'c'.repeat(40) } } };
  const environment = { GITHUB_EVENT_NAME: 'pull_request' };

  it('cannot approve its own finding, and its change of the policy leads the summary', async () => {
    const got = await run([BAD, SDIST], {
      event,
      environment,
      ports: checkedOut({ [BASE]: 'schema-version = 1\n', [SHA]: APPROVING }),
    });
    expect(got.failed).toHaveLength(1);
    expect(got.summary).toMatch(/^### This pull request changes the policy\n\n- \\?\+1 approval/u);
    expect(got.saved['report.md']).toMatch(/^### This pull request changes the policy/u);
  });

  it('passes by what the base approves', async () => {
    const got = await run([BAD, SDIST], {
      event,
      environment,
      ports: checkedOut({ [BASE]: APPROVING, [SHA]: APPROVING }),
    });
    expect(got.failed).toEqual([]);
    expect(got.summary).toMatch(/^## Verified: PASS/u);
  });

  it('is never judged by its own policy because its event can’t be read', async () => {
    const got = await run([BAD, SDIST], { event: {}, environment, ports: checkedOut({ [SHA]: APPROVING }) });
    expect(got.failed).toEqual(['the payload of the event pull_request names no base commit']);
  });
});

describe('what the verdict does not hang on, but is said', () => {
  it('is a log that could not be uploaded', async () => {
    const upload = { state: 'unavailable', why: 'no |service|' } as const;
    const got = await run([GOOD, SDIST], { upload, ports: checkedOut() });
    expect(got.failed).toEqual([]);
    expect(got.annotations[0]).toMatchObject({ level: 'warning', title: 'Inspection log not uploaded' });
    expect(got.annotations[0]?.message).toContain('no |service|');
    expect(got.summary).toContain('No inspection log was uploaded');
    expect(got.outputs).toMatchObject({ 'artifact-name': '', 'artifact-id': '', 'artifact-digest': '' });
  });

  it('is that nothing is checked out', async () => {
    const got = await run([GOOD, SDIST]);
    expect(got.failed).toEqual([]);
    expect(got.annotations[0]).toMatchObject({ level: 'warning', title: 'Built-in policy' });
    expect(got.summary).toContain('the built\\-in policy decides'.replaceAll('\\', ''));
  });
});

describe('where nothing could be verified', () => {
  it.each([
    ['an unknown input', { INPUT_STICT: 'true' }, 'there is no input "stict"\nDid you mean "strict"?'],
    ['a bad flag', { INPUT_STRICT: 'yes' }, 'input "strict" is "yes"\nIt may be "true" or "false".'],
    ['a bad choice', { INPUT_MODE: 'off' }, 'input "mode" is "off"\nIt may be "enforce", "report".'],
    [
      'too long a time',
      { 'INPUT_RETENTION-DAYS': '91' },
      'input "retention-days" is "91"\nIt may be a number from 1 to 90.',
    ],
    [
      'no number',
      { 'INPUT_RETENTION-DAYS': '1e1' },
      'input "retention-days" is "1e1"\nIt may be a number from 1 to 90.',
    ],
    [
      'a name that the service refuses',
      { 'INPUT_ARTIFACT-NAME': 'a/b' },
      'input "artifact-name" is "a/b"\nIt may not hold any of " : < > | * ? \\ / or control characters.',
    ],
    [
      'no run',
      { GITHUB_SHA: undefined },
      'GITHUB_SHA is not set to a commit\nThis is the entry of a GitHub Action; elsewhere run dist/cli.js.',
    ],
  ])('the step fails with one message, in mode report too: %s', async (_, environment, message) => {
    const got = await run([GOOD, SDIST], { environment: { INPUT_MODE: 'report', ...environment } });
    expect(got.failed).toEqual([message]);
    expect(got.annotations).toEqual([]);
    expect(got.outputs).toMatchObject({ verdict: 'fail', report: '/saved/report.json', checksums: '' });
    expect(reportOf(got)).toMatchObject({ verdict: 'fail', complete: false, results: [{ ruleId: 'run' }] });
    expect(got.summary).toMatch(/^## Nothing was verified: FAIL/u);
  });

  it.each([
    [new ToolError('missing-input', 'no \u001b[31m file\n::error::x'), 'no \\x1b[31m file\n\\x3a:error::x'],
    [new RangeError('a fault'), 'unexpected fault, please report it: a fault'],
  ])('hostile and unexpected errors have no power: %s', async (error, message) => {
    const files = { expand: () => Promise.reject(error) };
    const got = await run([], { ports: { ...checkedOut(), files } });
    expect(got.failed).toEqual([message]);
  });

  it('a policy that can’t be taken is shown on its line, if the checkout has it', async () => {
    const ports = checkedOut({ [SHA]: 'schema-version = 1\nstric = true\n' });
    const got = await run([GOOD, SDIST], { ports, exists: ['release-policy.toml'] });
    expect(got.failed).toEqual([expect.stringContaining('release-policy.toml:2:1: ')]);
    expect(got.failedAt).toEqual({ file: 'release-policy.toml', line: 2 });
    expect((await run([GOOD, SDIST], { ports })).failedAt).toBeUndefined();
  });
});
