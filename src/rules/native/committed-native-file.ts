import { FILE_FORMATS, type FileFormat } from '../../archive/formats.ts';
import type { Finding } from '../../report/types.ts';
import type { SourceFile } from '../../source/tree.ts';
import { elfHeader, NATIVE_NAME } from '../contents/native-name.ts';
import { PLAN } from '../references.ts';
import { inSource, nativeRule } from './native-rule.ts';

export const committedNativeFile = nativeRule({
  id: 'committed-native-file',
  title: 'Native or compiled code in the repository',
  rationale:
    'What is committed is shipped sooner or later, and compiled code in a commit is reviewed by nobody: its diff says “binary files differ”. Files are known by their contents, whatever they are called, and by names under which they would be loaded. Of archives and compressed files nobody here looks inside, and Git LFS keeps contents elsewhere: both are said, since what is in them can’t be told.',
  remediation:
    'Remove the file from the repository and ignore its path, so that local builds stay local. A file that a test needs can be made by the test; else approve it with `path = "**"`, its path as `artifact`, and its SHA-256.',
  severity: 'error',
  references: [PLAN],
  approvable: true,
  examples: {
    bad: [
      { title: 'a library under a harmless name', source: { 'tests/data/sample.bin': elfHeader() } },
      {
        title: 'a name that is loaded, whatever it holds',
        source: { 'src/demo/prebuilt/libdemo.so': 'not yet\n' },
      },
    ],
    good: [{ title: 'source code', source: { 'src/demo/__init__.py': '', 'native/demo.c': 'int x;\n' } }],
  },
  *check({ source }) {
    for (const [path, file] of source.files) yield* findings(path, file);
  },
});

function* findings(path: string, file: SourceFile): Generator<Finding> {
  const { sha256, kind, lfsSha256 } = file;
  // The contents of a link are a path.
  const formats = kind === 'link' ? [] : file.formats;
  const native = formats?.find(({ format }) => FILE_FORMATS[format].group === 'native');
  if (native !== undefined) {
    const { format, at } = native;
    const where = at === 0 ? '' : ` at byte ${at}`;
    const evidence = { format, offset: at, recognisedBy: 'content', sha256 };
    yield inSource('error', `${titleOf(format)}${where}`, path, {}, evidence);
    return;
  }
  const name = NATIVE_NAME.exec(path);
  if (name !== null) {
    const what = kind === 'link' ? 'a link' : 'a file';
    const message = `${what} that is loaded as compiled code by its name (${name[0]})`;
    yield inSource('error', message, path, {}, { recognisedBy: 'name', sha256 });
    return;
  }
  if (lfsSha256 !== undefined) {
    const message =
      'kept in Git LFS: its contents are not in the commit, so whether they are native code can’t be told';
    yield inSource('error', message, path, {}, { sha256 });
    return;
  }
  if (formats === undefined) {
    const message = 'nobody looked at its contents, so whether they are native code can’t be told';
    yield inSource('error', message, path, {}, { sha256 });
    return;
  }
  const packed = formats.find(({ at, inUnknownBinary }) => at === 0 || inUnknownBinary !== true);
  if (packed !== undefined) {
    const message = `${titleOf(packed.format)}: whether native code is inside can’t be told`;
    yield inSource('warning', message, path, {}, { format: packed.format, offset: packed.at, sha256 });
  }
}

function titleOf(format: FileFormat): string {
  return FILE_FORMATS[format].title;
}
