import { PLAN } from '../references.ts';
import { loadingCode } from './loading-code.ts';
import { bounded, inSource, nativeRule } from './native-rule.ts';
import { CTYPES } from './references.ts';

export const nativeLoaderPackagePath = nativeRule({
  id: 'native-loader-package-path',
  title: 'A native library is loaded from inside the package',
  rationale:
    'Code that looks for a library beside itself loads whatever lies there: a prebuilt file that nobody can review, or one that was put there after the installation. A path relative to the working folder is worse: whoever chooses the folder chooses the code. A project that ships no native code has no use for either.',
  remediation:
    'Load libraries of the system alone: `ctypes.util.find_library("name")`, a bare name, or absolute paths that are written out. Remove what looks beside `__file__`, in `importlib.resources` and in relative paths.',
  severity: 'error',
  references: [PLAN, CTYPES],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a prebuilt library beside the module',
        source: {
          'src/demo/loader.py':
            'import ctypes\nimport os\n\nHERE = os.path.dirname(__file__)\nlib = ctypes.CDLL(os.path.join(HERE, "prebuilt", "libdemo.so"))\n',
        },
        native: 'loaders = ["src/demo/loader.py"]\n',
      },
      {
        title: 'a relative path',
        source: {
          'src/demo/loader.py': 'from ctypes import cdll\n\nlib = cdll.LoadLibrary("./libdemo.so")\n',
        },
        native: 'loaders = ["src/demo/loader.py"]\n',
      },
    ],
    good: [
      {
        title: 'a library of the system',
        source: {
          'src/demo/loader.py':
            'import ctypes.util\n\npath = ctypes.util.find_library("demo") or "/usr/local/lib/libdemo.so.0"\nlib = ctypes.CDLL(path)\n',
        },
        native: 'loaders = ["src/demo/loader.py"]\n',
      },
    ],
  },
  check: ({ source }) =>
    loadingCode(source).flatMap(({ path, sha256, loads }) => {
      const findings = loads.flatMap(({ name, line, target }) => {
        if (target?.state !== 'package') return [];
        const where = target.line === line ? '' : ` (line ${target.line})`;
        const message = `${name} may load a file of the package: ${target.why}${where}`;
        return [inSource('error', message, path, { name, line }, { sha256 })];
      });
      return [...bounded(findings)];
    }),
});
