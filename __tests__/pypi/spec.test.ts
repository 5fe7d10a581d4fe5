import { PackageURL } from 'packageurl-js';
import { describe, expect, it } from 'vitest';
import { ToolError } from '../../src/errors.ts';
import { isPackageSpec, normalizeProject, parsePackageSpec } from '../../src/pypi/spec.ts';

describe('parsePackageSpec', () => {
  it.each([
    ['pypi:embit==0.8.0', 'embit', '0.8.0'],
    ['pypi:Zope.Interface == 5.0', 'zope-interface', '5.0'],
    ['pypi:a__b==1.0RC1', 'a-b', '1.0rc1'],
    ['pypi:torch==2.1.0+cpu', 'torch', '2.1.0+cpu'],
    ['pkg:pypi/embit@0.8.0', 'embit', '0.8.0'],
    ['pkg:pypi/Python_Docx@1.1.2', 'python-docx', '1.1.2'],
    ['pkg:pypi/torch@2.1.0%2Bcpu', 'torch', '2.1.0+cpu'],
  ])('takes %s', (input, project, version) => {
    expect(isPackageSpec(input)).toBe(true);
    expect(parsePackageSpec(input)).toEqual({ project, version });
  });

  it.each(['pkg:pypi/Django@1.11.1', 'pkg://PyPI/a_b@2%2Bcpu', 'PKG:pypi/x@1%212.0', 'pkg:pypi/zope.x@1'])(
    'reads %s as the reference library does',
    (input) => {
      const { name, version } = PackageURL.fromString(input);
      expect(parsePackageSpec(input)).toEqual({
        project: normalizeProject(name),
        version,
      });
    },
  );

  it.each([
    ['pypi:embit', 'it names no version'],
    ['pypi:', 'it names no project'],
    ['pypi:embit>=1', 'only NAME==VERSION'],
    ['pypi:embit===1', 'only NAME==VERSION'],
    ['pypi:embit[x]==1', 'only NAME==VERSION'],
    ['pypi:embit=0.8', 'only NAME==VERSION'],
    ['pypi:embit@0.8', 'only NAME==VERSION'],
    ['pypi:embit==1.*', '"1.*" is no version'],
    ['pypi:embit==', '"" is no version'],
    ['pypi:../simple==1', 'is no project name'],
    ['pypi:é==1', 'is no project name'],
    ['pkg:npm/embit@1', 'type pypi'],
    ['pkg:pypi/ns/embit@1', 'no namespace'],
    ['pkg:pypi/embit', 'it names no version'],
    ['pkg:pypi/embit@1?file_name=a.whl', 'qualifiers'],
    ['pkg:pypi/embit@1#sub', 'subpaths'],
    ['pkg:', 'type pypi'],
    ['pkg:pypi', 'it names no version'],
    ['pkg:pypi/embit@', 'it names no version'],
    ['pkg:pypi/@1', '"" is no project name'],
    ['pkg:pypi/embit@%zz', 'it is no package URL'],
  ])('refuses %s and shows how to name a release', (input, why) => {
    expect(isPackageSpec(input)).toBe(true);
    const error = thrownBy(() => parsePackageSpec(input));
    expect(error.code).toBe('usage');
    expect(error.message).toContain(why);
    expect(error.hint).toContain('pypi:embit==0.8.0');
  });

  it('leaves paths alone', () => {
    expect(isPackageSpec('dist')).toBe(false);
    expect(isPackageSpec('./pypi:x')).toBe(false);
  });
});

function thrownBy(run: () => unknown): ToolError {
  try {
    run();
  } catch (error) {
    if (error instanceof ToolError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
