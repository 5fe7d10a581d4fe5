import { memorySource } from '../../src/archive/byte-source.ts';
import { DEFAULT_LIMITS } from '../../src/archive/limits.ts';
import { planCode, type CodeLimits } from '../../src/baseline/code.ts';
import { diffDistributions } from '../../src/baseline/diff.ts';
import type { Distribution } from '../../src/distribution/types.ts';
import { readCode } from '../../src/shells/read-code.ts';
import { readSubject } from '../../src/shells/read-subjects.ts';
import type { NamedBytes } from '../support/verify.ts';

const opener = (bytes: Uint8Array) => () =>
  Promise.resolve({ ...memorySource(bytes), close: () => Promise.resolve() });

export async function distributionOf({ filename, bytes }: NamedBytes): Promise<Distribution> {
  const reading = { limits: DEFAULT_LIMITS, lineEnds: false };
  const subject = await readSubject({ filename, open: opener(bytes) }, reading, {
    progress: () => undefined,
  });
  if (subject.kind === 'other') throw new Error(`${filename} is no distribution`);
  return subject;
}

/** The whole way: both are read, what changed is read again, and compared. */
export async function diffOf(former: NamedBytes, judged: NamedBytes, limits?: CodeLimits) {
  const [before, after] = [await distributionOf(former), await distributionOf(judged)];
  const plan = planCode(before, after, limits);
  const code = ({ filename, bytes }: NamedBytes, paths: ReadonlySet<string>) =>
    readCode({ filename, open: opener(bytes) }, paths, DEFAULT_LIMITS);
  return diffDistributions(before, after, {
    plan,
    before: await code(former, plan.before),
    after: await code(judged, plan.after),
  });
}
