import type { Entry } from '../../archive/types.ts';
import type { Subject } from '../../distribution/types.ts';
import type { Severity } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { files, finding, sha256Of } from '../subjects.ts';
import { hasExecuteBit, hasShebang } from './installed-scripts.ts';
import { asciiLookalike, isAscii, mixesLookalikes } from './lookalikes.ts';

export const confusableName = defineRule({
  id: 'confusable-name',
  family: 'contents',
  title: 'A name that reads like another, or is hidden',
  rationale:
    'A Cyrillic `а` in `pаth.py` is seen by no reviewer, and Python takes the ligature in `ﬁle.py` for `file`. A file whose name begins with a dot is left out by listings and can still be run.',
  remediation:
    'Rename the file in ASCII. Data that has to carry such a name is approved in release-policy.toml.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['subjects'],
  references: [
    { title: 'UTS 39: Unicode security mechanisms', url: 'https://www.unicode.org/reports/tr39/' },
    { title: 'PEP 672: Unicode-related security considerations', url: 'https://peps.python.org/pep-0672/' },
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a Cyrillic letter among Latin ones',
        files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo/p\u0430th.py': '' } }],
      },
      {
        title: 'a ligature that Python takes for two letters',
        files: [{ artifact: 'demo-1.0.tar.gz', contents: { 'src/demo/\ufb01le.py': '' } }],
      },
      {
        title: 'a hidden module',
        files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo/.update.py': '' } }],
      },
    ],
    good: [
      {
        title: 'test data in other scripts',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: { 'tests/data/données.txt': '', 'tests/data/тест.txt': '', 'tests/data/文件.txt': '' },
          },
        ],
      },
    ],
  },
  *check({ subjects }) {
    for (const subject of subjects) {
      const reported = new Set<string>();
      for (const { entry, path } of files(subject)) {
        for (const { severity, message, at } of judge(subject, entry, path)) {
          if (reported.has(at)) continue;
          reported.add(at);
          // One finding a folder; an approval of a folder names it.
          yield finding(severity, message, subject, { path: at }, at === path ? sha256Of(entry) : {});
        }
      }
    }
  },
});

interface Judged {
  readonly severity: Severity;
  readonly message: string;
  /** The path up to the component that it is about. */
  readonly at: string;
}

const IMPORTABLE = /\.(?:py[cdiow]?|so)$/iu;
/** A first dot of a component, or a letter beyond ASCII: nearly all paths have neither. */
const SUSPECT = /(?:^|\/)\.|[^\0-\x7f]/u;

function* judge(subject: Subject, entry: Entry, path: string): Generator<Judged> {
  if (!SUSPECT.test(path)) return;
  const components = path.split('/');
  const extension = path.slice(path.lastIndexOf('.') + 1);
  const isCode = IMPORTABLE.test(path) || IMPORTABLE.test(`.${asciiLookalike(extension) ?? ''}`);
  const isRun = isCode || hasExecuteBit(entry) || hasShebang(entry);
  for (const [index, component] of components.entries()) {
    const at = components.slice(0, index + 1).join('/');
    const error = deception(component, isCode);
    if (error !== undefined) {
      yield { severity: 'error', message: error, at };
    } else if (isCode && !isAscii(component)) {
      yield { severity: 'warning', message: 'a name beyond ASCII that can be imported', at };
    } else if (isRun && component.startsWith('.') && subject.kind === 'wheel') {
      yield { severity: 'warning', message: 'hidden by its name, and can be imported or run', at };
    }
  }
}

/** How a component of a path deceives who reads it, if it does. `isCode`: it can be part of what an import names. */
function deception(component: string, isCode: boolean): string | undefined {
  if (isAscii(component)) return undefined;
  if (mixesLookalikes(component))
    return 'Latin letters mixed with letters of another script that look like them';
  if (!isCode) return undefined;
  const seen = asciiLookalike(component);
  if (seen !== undefined) return `reads like ${JSON.stringify(seen)}, and is another name`;
  const normal = component.normalize('NFKC');
  return isAscii(normal) ? `is ${JSON.stringify(normal)} to Python, which normalises names` : undefined;
}
