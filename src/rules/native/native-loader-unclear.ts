import { PLAN } from '../references.ts';
import { loadingCode } from './loading-code.ts';
import { bounded, inSource, nativeRule } from './native-rule.ts';
import { CTYPES } from './references.ts';

export const nativeLoaderUnclear = nativeRule({
  id: 'native-loader-unclear',
  title: 'What native library is loaded can’t be told',
  rationale:
    'Whether a library comes from the system or from the package is told by following names through the module. Where a path comes from the environment, from a caller or from another module, or is put together at run time, that is not possible, and what can’t be told is not taken for harmless.',
  remediation:
    'Write names and absolute paths of libraries out, and keep everything that chooses between them in the loader’s module. Where users are meant to name a library of their own, approve this loader with that reason.',
  severity: 'error',
  references: [PLAN, CTYPES],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a path out of the environment',
        source: {
          'src/demo/loader.py': 'import ctypes\nimport os\n\nlib = ctypes.CDLL(os.environ["DEMO_LIBRARY"])\n',
        },
        native: 'loaders = ["src/demo/loader.py"]\n',
      },
      {
        title: 'a loader that is handed on',
        source: { 'src/demo/loader.py': 'import ctypes\n\nlibraries = list(map(ctypes.CDLL, NAMES))\n' },
        native: 'loaders = ["src/demo/loader.py"]\n',
      },
    ],
    good: [
      {
        title: 'names that are written out',
        source: {
          'src/demo/loader.py':
            'from ctypes import CDLL\n\nfor name in ("libdemo.so.1", "libdemo.dylib"):\n    try:\n        lib = CDLL(name)\n    except OSError:\n        pass\n',
        },
        native: 'loaders = ["src/demo/loader.py"]\n',
      },
    ],
  },
  check: ({ source }) =>
    loadingCode(source).flatMap(({ path, sha256, loads, unread }) => {
      const unclear = loads.flatMap(({ name, line, target }) => {
        if (target?.state !== 'unclear') return [];
        const where = target.line === line ? '' : ` (line ${target.line})`;
        const message = `what ${name} loads can’t be told: ${target.why}${where}`;
        return [inSource('error', message, path, { name, line }, { sha256 })];
      });
      const unknown = unread.map(({ why, line }) => {
        const message = `whether this file loads native code can’t be told: ${why}`;
        return inSource('error', message, path, line === undefined ? {} : { line }, { sha256 });
      });
      return [...bounded([...unclear, ...unknown])];
    }),
});
