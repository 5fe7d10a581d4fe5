import type { Finding } from '../../report/types.ts';
import { PLAN } from '../references.ts';
import { inPolicy, inSource, nativeRule, type NativeFacts } from './native-rule.ts';

const URL = 'https://example.org/lib.git';
const MODULES = `[submodule "lib"]\n\tpath = vendor/lib\n\turl = ${URL}\n`;
const NATIVE = `submodules = { "vendor/lib" = "${URL}" }\n`;

export const submoduleNotReviewed = nativeRule({
  id: 'submodule-not-reviewed',
  title: 'A submodule that is not the one of the policy',
  rationale:
    'A submodule is a whole repository in one line of a diff. Its URL decides whose code is fetched and compiled, and a changed letter in it is easily overlooked: the commit it names may exist in a fork just as well.',
  remediation:
    'Restore the URL, remove the submodule, or write path and URL under `[native.submodules]` of release-policy.toml once the change was reviewed.',
  severity: 'error',
  references: [PLAN, { title: 'gitmodules', url: 'https://git-scm.com/docs/gitmodules' }],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a submodule that nobody named',
        source: { '.gitmodules': MODULES },
        submodules: { 'vendor/lib': URL },
      },
      {
        title: 'another URL than the reviewed one',
        source: { '.gitmodules': MODULES.replace('example.org', 'example.net') },
        submodules: { 'vendor/lib': URL.replace('example.org', 'example.net') },
        native: NATIVE,
      },
      { title: 'a commit without a URL', submodules: { 'vendor/lib': '' }, native: NATIVE },
    ],
    good: [
      {
        title: 'the reviewed one',
        source: { '.gitmodules': MODULES },
        submodules: { 'vendor/lib': URL },
        native: NATIVE,
      },
      { title: 'none', source: {} },
    ],
  },
  check: (facts) => [...differing(facts), ...unused(facts)],
});

const FILE = '.gitmodules';

function* differing({ native, source }: NativeFacts): Generator<Finding> {
  const reviewed = new Map(Object.entries(native.submodules));
  for (const [path, { commit, url }] of source.submodules) {
    const expected = reviewed.get(path);
    if (url === expected && url !== undefined) continue;
    const actual = url === undefined ? 'no URL of its own in .gitmodules' : `the URL ${JSON.stringify(url)}`;
    const wanted =
      expected === undefined
        ? 'and the policy does not name it'
        : `not ${JSON.stringify(expected)} of the policy`;
    const message = `the submodule ${path} at commit ${commit} has ${actual}, ${wanted}`;
    yield inSource('error', message, FILE, { name: path }, { commit, ...(url !== undefined && { url }) });
  }
  // No submodule stands there at this commit, but the next `git submodule add` would find it declared.
  for (const [path, url] of source.declaredSubmodules ?? []) {
    if (source.submodules.has(path) || (url !== undefined && reviewed.get(path) === url)) continue;
    const message = `.gitmodules declares the submodule ${path}, which is not there and not as in the policy`;
    yield inSource('error', message, FILE, { name: path }, url === undefined ? {} : { url });
  }
}

/** A name that is of no use would let a submodule in later, unseen. */
function* unused({ native, source, policy }: NativeFacts): Generator<Finding> {
  for (const path of Object.keys(native.submodules)) {
    if (source.submodules.has(path)) continue;
    yield inPolicy(
      `[native] names the submodule ${JSON.stringify(path)}, which is not in the commit`,
      policy,
      path,
    );
  }
}
