import type { Finding } from '../../report/types.ts';
import { PLAN } from '../references.ts';
import { loadingCode } from './loading-code.ts';
import { bounded, inPolicy, inSource, nativeRule, type NativeFacts } from './native-rule.ts';
import { CTYPES } from './references.ts';

const LOADER = 'import ctypes.util\n\nPATH = ctypes.util.find_library("demo")\n';

export const nativeLoaderUndeclared = nativeRule({
  id: 'native-loader-undeclared',
  title: 'Code that loads native libraries in a file that the policy does not name',
  rationale:
    'Whoever can choose which native library is loaded runs code of their own, with all rights of the user. The fewer places load one, the better they can be watched; each of them should have its owners and its review. Loading code is found by parsing Python: `ctypes`, `cffi` and their kin, through aliases, from-imports and `getattr`. Names that are put together while the program runs can’t be found this way.',
  remediation:
    'Move the code into the file that is there for it, or name this one in `loaders` of the table `[native]` of release-policy.toml, and make somebody its code owner.',
  severity: 'error',
  references: [PLAN, CTYPES],
  approvable: true,
  examples: {
    bad: [
      { title: 'a file that nobody named', source: { 'src/demo/fast.py': LOADER } },
      {
        title: 'under another name',
        source: {
          'src/demo/loader.py': LOADER,
          'src/demo/fast.py': 'from ctypes import CDLL as Settings\n\noptions = Settings("libdemo.so.1")\n',
        },
        native: 'loaders = ["src/demo/loader.py"]\n',
      },
    ],
    good: [
      {
        title: 'a file that the policy names',
        source: { 'src/demo/loader.py': LOADER },
        native: 'loaders = ["src/demo/loader.py"]\n',
      },
      {
        title: 'types of C alone',
        source: { 'src/demo/types.py': 'from ctypes import c_int\n\nNUMBER = c_int(3)\n' },
      },
    ],
  },
  check: (facts) => [...undeclared(facts), ...unused(facts)],
});

function* undeclared({ native, source }: NativeFacts): Generator<Finding> {
  const declared = new Set(native.loaders);
  for (const { path, sha256, loads } of loadingCode(source)) {
    if (declared.has(path)) continue;
    const findings = loads.map(({ name, line }) =>
      inSource(
        'error',
        `${name} loads native code, and the policy does not name this file`,
        path,
        { name, line },
        { sha256 },
      ),
    );
    yield* bounded(findings);
  }
}

/** A name that is of no use would let loading code in later, unseen. */
function* unused({ native, source, policy }: NativeFacts): Generator<Finding> {
  const used = new Set(loadingCode(source).map(({ path }) => path));
  for (const path of native.loaders) {
    if (used.has(path)) continue;
    const what = source.files.has(path) ? 'which loads no native code' : 'which is not in the commit';
    yield inPolicy(`[native] names the loader ${JSON.stringify(path)}, ${what}`, policy, path);
  }
}
