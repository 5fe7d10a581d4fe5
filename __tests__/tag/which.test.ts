import { describe, expect, it } from 'vitest';
import { ToolError } from '../../src/errors.ts';
import { whichTag } from '../../src/tag/which.ts';

const WORKFLOW = 'o/r/.github/workflows/publish.yml@refs/heads/main';
const run = (event: string, ref: string) => ({ event, ref, workflowRef: WORKFLOW });

function refusal(...given: Parameters<typeof whichTag>): ToolError {
  try {
    whichTag(...given);
  } catch (error) {
    if (error instanceof ToolError) return error;
  }
  throw new Error('it was not refused');
}

describe('the tag that is meant', () => {
  it('is the one of the run, or on a laptop the one that was named', () => {
    const release = { kind: 'release', tag: 'v1.0' };
    expect(whichTag(undefined, run('push', 'refs/tags/v1.0'))).toEqual(release);
    expect(whichTag('v1.0', run('workflow_dispatch', 'refs/tags/v1.0'))).toEqual(release);
    expect(whichTag('refs/tags/v1.0', run('release', 'refs/tags/v1.0'))).toEqual(release);
    expect(whichTag('v1.0', undefined)).toEqual(release);
  });

  it('is none in a rehearsal', () => {
    expect(whichTag(undefined, run('workflow_dispatch', 'refs/heads/main'))).toEqual({ kind: 'rehearsal' });
  });

  it('is never another one than the run’s', () => {
    const dispatched = refusal('v1.0', run('workflow_dispatch', 'refs/heads/main'));
    expect(dispatched.code).toBe('usage');
    expect(dispatched.message).toBe('the run is of refs/heads/main, not of the tag "v1.0"');
    expect(dispatched.hint).toContain('gh workflow run publish.yml --ref v1.0\n');
    expect(refusal('v2.0', run('push', 'refs/tags/v1.0')).message).toContain('not of the tag "v2.0"');
    expect(refusal("v'$(id)", run('workflow_dispatch', 'refs/heads/main')).hint).toContain(
      `--ref 'v'\\''$(id)'\n`,
    );
  });

  it.each([
    ['push', 'refs/heads/main'],
    ['pull_request', 'refs/pull/7/merge'],
    ['schedule', 'refs/heads/main'],
    ['workflow_dispatch', 'refs/pull/7/merge'],
  ])('is asked for in a run by %s of %s', (event, ref) => {
    expect(refusal(undefined, run(event, ref)).message).toBe(`the run (event ${event}, ${ref}) is of no tag`);
  });

  it('is asked for on a laptop, with an example', () => {
    expect(refusal(undefined, undefined)).toMatchObject({
      message: 'the input "tag" is missing',
      hint: 'Name the tag, as in `--tag v1.0`.',
    });
    expect(refusal('../x', undefined).message).toContain('can’t be the name of a tag'.replace('’', "'"));
  });
});
