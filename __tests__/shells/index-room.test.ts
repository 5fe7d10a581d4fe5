import { afterEach, describe, expect, it } from 'vitest';
import { packageIndex } from '../../src/adapters/package-index/index.ts';
import { DEFAULT_POLICY } from '../../src/policy/defaults.ts';
import { assembleRelease } from '../../src/release/assemble.ts';
import { requireRoom } from '../../src/shells/index-room.ts';
import { readSubjects } from '../../src/shells/read-subjects.ts';
import { buildWheel } from '../support/distribution-builder.ts';
import { JSON_TYPE, jsonPage, serve, type TestServer } from '../support/index-server.ts';
import { memoryPorts } from '../support/verify.ts';

const WHEEL = 'demo-1.0-py3-none-any.whl';

let server: TestServer | undefined;
afterEach(() => server?.close());

/** Asks with one wheel; answers which index was asked, and what was warned of. */
async function ask(question: {
  readonly indexUrl?: string;
  readonly attempt?: number;
  readonly tag?: string;
}): Promise<{ readonly asked: readonly string[]; readonly warned: readonly string[] }> {
  const taken = { filename: WHEEL, url: 'x', hashes: { sha256: 'e5'.repeat(32) } };
  server = await serve((_, response) =>
    response.writeHead(200, { 'content-type': JSON_TYPE }).end(jsonPage([taken])),
  );
  const { origin } = server;
  const asked: string[] = [];
  const warned: string[] = [];
  const ports = memoryPorts([{ filename: WHEEL, bytes: buildWheel() }]);
  const log = {
    info: () => undefined,
    progress: () => undefined,
    warn: (line: string) => void warned.push(line),
  };
  const artifacts = await ports.files.expand(['memory']);
  const subjects = await readSubjects(artifacts, { limits: DEFAULT_POLICY.limits, lineEnds: false }, log);
  const { distributions } = assembleRelease(subjects, { commit: 'c'.repeat(40), tag: undefined });
  await requireRoom(
    {
      ...{ distributions, policy: DEFAULT_POLICY },
      ...{ indexUrl: question.indexUrl, attempt: question.attempt, tag: question.tag },
    },
    {
      index: (url) => {
        asked.push(url);
        return Promise.resolve(packageIndex({ environment: {}, indexUrl: `${origin}/simple/`, log }));
      },
      wait: () => Promise.resolve(),
      clock: { today: () => '2026-01-01' },
      log,
    },
  );
  return { asked, warned };
}

describe('the room that an index has for a release', () => {
  it('is asked of PyPI in a run that releases, and a release stops where there is none', async () => {
    await expect(ask({ attempt: 1, tag: 'v1.0' })).rejects.toThrow('https://pypi.org/simple/ already holds');
  });

  it('is asked of the index that is named', async () => {
    const asking = ask({ indexUrl: 'https://index.example/simple/', attempt: 2, tag: 'v1.0' });
    await expect(asking).rejects.toThrow(
      'https://index.example/simple/ already holds other files of demo 1.0',
    );
  });

  it('is only told in a rehearsal, often of a version that is out', async () => {
    const { asked, warned } = await ask({ attempt: 1 });
    expect(asked).toEqual(['https://pypi.org/simple/']);
    expect(warned).toEqual([
      expect.stringMatching(/^a release of this commit would stop here: .*already holds/u),
    ]);
  });

  it.each([{}, { indexUrl: 'none', attempt: 1, tag: 'v1.0' }])('is not asked with %o', async (question) => {
    expect(await ask(question)).toEqual({ asked: [], warned: [] });
  });
});
