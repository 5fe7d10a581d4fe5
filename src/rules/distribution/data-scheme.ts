import {
  installedPath,
  replacedOfPython,
  SCHEMES,
  sitePath,
  type InstalledPath,
} from '../../distribution/install-paths.ts';
import type { Wheel } from '../../distribution/types.ts';
import type { Severity } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { WHEEL_FORMAT } from '../references.ts';
import { files, finding, sha256Of, wheelsOf } from '../subjects.ts';

export const dataScheme = defineRule({
  id: 'data-scheme',
  family: 'distribution',
  title: 'Files that are installed outside the package',
  rationale:
    'A folder `NAME-VERSION.data` puts files outside site-packages: headers, configuration, anything below the prefix. Installers disagree on folders of other projects and on unknown keys, so what lands where is decided by the tool, not by the review.',
  remediation:
    'Ship data inside the package and read it with importlib.resources. Where users need files elsewhere, list them in the policy.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel'],
  needs: ['subjects'],
  references: [WHEEL_FORMAT],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'the data folder of another project',
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: { 'other-2.0.data/purelib/other.py': '' },
          },
        ],
      },
    ],
    good: [
      {
        title: 'data inside the package',
        files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo/x.json': '{}' } }],
      },
    ],
  },
  *check({ subjects }) {
    for (const wheel of wheelsOf(subjects)) {
      const shared: string[] = [];
      for (const { entry, path } of files(wheel)) {
        const found = judge(wheel, path);
        if (found === 'shared') shared.push(path);
        else if (found !== undefined)
          yield finding(found.severity, found.message, wheel, { path }, sha256Of(entry));
      }
      const [first] = shared;
      if (first === undefined) continue;
      // Manual pages and the like are common and harmless, and come by the hundred (jupyterlab).
      const count = shared.length === 1 ? '1 file is' : `${shared.length} files are`;
      const message = `${count} installed below the prefix, in share`;
      yield finding('note', message, wheel, { path: first }, { paths: shared.slice(0, 100) });
    }
  },
});

function judge(wheel: Wheel, path: string): { severity: Severity; message: string } | 'shared' | undefined {
  const [top = '', key = ''] = path.split('/');
  if (!/\.data$/iu.test(top)) return undefined;
  const installed = installedPath(wheel, path);
  if (!top.endsWith('.data') || !installed.own) {
    return { severity: 'error', message: 'in a .data folder that is not this wheel’s own' };
  }
  switch (installed.scheme) {
    case undefined:
      return { severity: 'error', message: `${JSON.stringify(key)} is none of ${SCHEMES.join(', ')}` };
    case 'headers':
      return { severity: 'error', message: 'installed as a C header' };
    case 'data':
      if (sitePath(installed) !== undefined) {
        return { severity: 'error', message: 'reaches site-packages by way of the data scheme' };
      }
      return judgeData(installed);
    case 'purelib':
    case 'platlib':
    case 'scripts':
      return undefined;
  }
}

function judgeData(installed: InstalledPath): { severity: Severity; message: string } | 'shared' {
  const where = `installed below the prefix as ${JSON.stringify(installed.path)}`;
  const replaced = replacedOfPython(installed);
  if (replaced !== undefined) return { severity: 'error', message: `${where}: Python’s own ${replaced}` };
  // Configuration, say, is read by other programs.
  return installed.path.startsWith('share/') ? 'shared' : { severity: 'warning', message: where };
}
