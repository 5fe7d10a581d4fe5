import { FILE_FORMATS } from '../../archive/formats.ts';
import type { Entry } from '../../archive/types.ts';
import type { Evidence } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { baseName, finding, formatsOf, sha256Of, walk } from '../subjects.ts';
import { elfHeader, NATIVE_NAME } from './native-name.ts';

export const nativeBinary = defineRule({
  id: 'native-binary',
  family: 'contents',
  title: 'Native or compiled code',
  rationale:
    'Compiled code can’t be reviewed, and nothing ties it to the source at the tag: a prebuilt library is the easiest place to hide a payload, and it is loaded with all rights of the user. Files are known by their contents as well as by name, so another ending, an appended program or an archive around it does not hide one.',
  remediation:
    'Remove the file from the repository and from the distribution (`exclude` in MANIFEST.in or the build backend’s configuration) and let users install the library from their system. If it must be shipped, approve this very file with its SHA-256 in release-policy.toml.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['subjects'],
  references: [
    {
      title: 'Platform compatibility tags',
      url: 'https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/',
    },
    { title: 'xz-utils backdoor (CVE-2024-3094)', url: 'https://nvd.nist.gov/vuln/detail/CVE-2024-3094' },
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'an ELF library under a harmless name',
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: { 'demo/data.txt': elfHeader() },
          },
        ],
      },
      {
        title: 'a name that is loaded, whatever it holds',
        files: [{ artifact: 'demo-1.0.tar.gz', contents: { 'src/demo/_speedups.so': 'not yet' } }],
      },
    ],
    good: [
      {
        title: 'a module and a text that only looks like one',
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: { 'demo/also.py': 'x = 1\n', 'demo/notes.txt': 'MZ is how DOS programs begin.\n' },
          },
        ],
      },
    ],
  },
  *check({ subjects }) {
    for (const subject of subjects) {
      for (const { entry, path } of walk(subject)) {
        const native = nativeIn(entry);
        if (native === undefined) continue;
        yield finding('error', native.message, subject, { path }, { ...native.evidence, ...sha256Of(entry) });
      }
    }
  },
});

function nativeIn(entry: Entry): { message: string; evidence: Evidence } | undefined {
  const first = formatsOf(entry, 'native')[0];
  if (first !== undefined) {
    const where = first.at === 0 ? '' : ` at byte ${first.at}`;
    return {
      message: `${FILE_FORMATS[first.format].title}${where}`,
      evidence: { format: first.format, offset: first.at, recognisedBy: 'content' },
    };
  }
  // Folders and links hold no code by their name, but in a zip archive they may have contents, which were judged above.
  if (entry.kind !== 'file') return undefined;
  const name = NATIVE_NAME.exec(baseName(entry.path));
  if (name === null) return undefined;
  return {
    message: `a file that is loaded as compiled code by its name (${name[0]})`,
    evidence: { recognisedBy: 'name' },
  };
}
