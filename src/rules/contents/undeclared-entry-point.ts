import type { EntryPoint } from '../../distribution/entry-points.ts';
import { isFilename } from '../../distribution/filename.ts';
import type { Wheel } from '../../distribution/types.ts';
import type { Expectations } from '../../policy/types.ts';
import type { Finding } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { ENTRY_POINTS } from '../references.ts';
import { someOf } from '../some.ts';
import { finding, wheelsOf } from '../subjects.ts';
import { loaderOf } from './entry-point-loaders.ts';

export const undeclaredEntryPoint = defineRule({
  id: 'undeclared-entry-point',
  family: 'contents',
  title: 'An entry point that nobody reviewed',
  rationale:
    'An entry point is code that others run by name: a command, or a plug-in that pytest, setuptools or keyring loads as soon as the package is installed, without being asked to. Adding one takes a single line and no change to any module.',
  remediation:
    'Write the reviewed entry points into `expect.entry-points` of release-policy.toml: then any other, and any other target, is an error.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel'],
  needs: ['subjects', 'policy'],
  references: [
    ENTRY_POINTS,
    {
      title: 'setuptools: extending or customizing',
      url: 'https://setuptools.pypa.io/en/latest/userguide/extension.html',
    },
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a hook in every setuptools build',
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: {
              'demo-1.0.dist-info/entry_points.txt':
                '[setuptools.finalize_distribution_options]\ndemo = demo:hook\n',
            },
          },
        ],
      },
      {
        title: 'another target than the reviewed one',
        policy: 'schema-version = 1\n\n[expect.entry-points.console_scripts]\ndemo = "demo:main"\n',
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: { 'demo-1.0.dist-info/entry_points.txt': '[console_scripts]\ndemo = demo:other\n' },
          },
        ],
      },
    ],
    good: [
      {
        title: 'the reviewed command',
        policy: 'schema-version = 1\n\n[expect.entry-points.console_scripts]\ndemo = "demo:main"\n',
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: { 'demo-1.0.dist-info/entry_points.txt': '[console_scripts]\ndemo = demo:main\n' },
          },
        ],
      },
    ],
  },
  *check({ subjects, policy }) {
    for (const wheel of wheelsOf(subjects)) {
      const { entryPoints } = policy.expect;
      if (entryPoints === undefined) yield* unasked(wheel);
      else yield* compared(wheel, entryPoints);
    }
  },
});

function* compared(wheel: Wheel, expected: NonNullable<Expectations['entryPoints']>): Generator<Finding> {
  const reviewed = new Map<
    string,
    { readonly group: string; readonly name: string; readonly target: string }
  >();
  for (const [group, points] of Object.entries(expected)) {
    for (const [name, target] of Object.entries(points)) {
      reviewed.set(JSON.stringify([group, name]), { group, name, target });
    }
  }
  const missing = new Map(reviewed);
  const { path = '', value } = wheel.entryPoints ?? {};
  for (const point of value?.entries ?? []) {
    const key = JSON.stringify([point.group, point.name]);
    missing.delete(key);
    const target = reviewed.get(key)?.target;
    if (target === point.target) continue;
    const but =
      target === undefined ? 'which the policy does not list' : `the policy says ${JSON.stringify(target)}`;
    const message = `${shown(point)} = ${JSON.stringify(point.target)}, ${but}`;
    yield finding('error', message, wheel, { path, line: point.line }, evidenceOf(point));
  }
  for (const point of missing.values()) {
    const message = `the policy expects ${shown(point)} = ${JSON.stringify(point.target)}`;
    yield finding('warning', message, wheel);
  }
}

function* unasked(wheel: Wheel): Generator<Finding> {
  const { entryPoints } = wheel;
  if (entryPoints === undefined) return;
  const {
    path,
    value: { entries },
  } = entryPoints;
  for (const point of entries) {
    const loader = loaderOf(point);
    if (loader === undefined || isOwnGroup(wheel, point.group)) continue;
    const message = `${shown(point)} is loaded ${loader.when}`;
    yield finding(loader.severity, message, wheel, { path, line: point.line }, evidenceOf(point));
  }
  if (entries.length > 0) {
    yield finding(
      'note',
      `entry points: ${someOf(entries.map(shown), 20)}`,
      wheel,
      { path },
      { count: entries.length },
    );
  }
}

/** A tool that declares its own plug-ins in the same way as others do. */
function isOwnGroup({ name }: Wheel, group: string): boolean {
  return isFilename(name) && group.startsWith(`${name.project.replaceAll('-', '_')}.`);
}

function evidenceOf({ group, name, target }: EntryPoint) {
  return { group, name, target };
}

/** As entry_points.txt has it. */
function shown({ group, name }: Pick<EntryPoint, 'group' | 'name'>): string {
  return `[${group}] ${name}`;
}
