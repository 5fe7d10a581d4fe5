import { isScriptGroup } from '../../distribution/entry-points.ts';
import { isFilename } from '../../distribution/filename.ts';
import type { Wheel } from '../../distribution/types.ts';
import { defineRule } from '../define.ts';
import { ENTRY_POINTS } from '../references.ts';
import { finding, sha256Of, wheelsOf } from '../subjects.ts';
import { installedScripts } from './installed-scripts.ts';

export const shadowedCommand = defineRule({
  id: 'shadowed-command',
  family: 'contents',
  title: 'A command that stands in for an interpreter, installer or shell',
  rationale:
    'In a virtual environment the folder of commands comes first in PATH. A command named `python`, `pip`, `git` or `sudo` is then what users and release scripts run in place of the real one, with all that they pass to it: passwords, tokens, the files to publish.',
  remediation:
    'Give the command the name of the project. A project whose purpose is to bring such a command approves its path in release-policy.toml.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel'],
  needs: ['subjects'],
  references: [
    ENTRY_POINTS,
    {
      title: 'MITRE ATT&CK T1574.007: path interception by PATH environment variable',
      url: 'https://attack.mitre.org/techniques/T1574/007/',
    },
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a second pip',
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: { 'demo-1.0.dist-info/entry_points.txt': '[console_scripts]\npip3 = demo:main\n' },
          },
        ],
      },
      {
        title: 'a script in place of the interpreter',
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: { 'demo-1.0.data/scripts/python.bat': '@echo off\n' },
          },
        ],
      },
    ],
    good: [
      {
        title: 'a command of its own',
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: { 'demo-1.0.dist-info/entry_points.txt': '[console_scripts]\npip-demo = demo:main\n' },
          },
        ],
      },
    ],
  },
  *check({ subjects }) {
    for (const wheel of wheelsOf(subjects)) {
      const { path = '', value } = wheel.entryPoints ?? {};
      for (const { group, name, line } of value?.entries ?? []) {
        if (!isScriptGroup(group) || !shadows(wheel, name)) continue;
        const place = { path, line };
        yield finding('error', `the command ${JSON.stringify(name)} shadows another program`, wheel, place);
      }
      for (const { name, path, entry } of installedScripts(wheel)) {
        if (!shadows(wheel, name)) continue;
        const message = `the script ${JSON.stringify(name)} shadows another program`;
        yield finding('error', message, wheel, { path }, sha256Of(entry));
      }
    }
  },
});

/** Interpreters and installers that carry a version, and what `venv` writes: `python3.12`, `pip-3.8`, `activate.fish`. */
const VERSIONED: readonly { readonly name: RegExp; readonly owner: string | undefined }[] = [
  { name: /^(?:python|pypy|pydoc|idle)w?[-_.\d]*(?:-config)?$/u, owner: undefined },
  { name: /^(?:pyw?|2to3|venv|pyvenv)(?:[-.]?\d[-.\d]*)?$/u, owner: undefined },
  { name: /^(?:de)?activate(?:[-_.][^/]*)?$/u, owner: undefined },
  { name: /^pip[-_.\d]*$/u, owner: 'pip' },
  { name: /^easy_install[-_.\d]*$/u, owner: 'setuptools' },
];

/** Tools that build, install, test for or publish a release, each with the project that owns the command. */
const OWNED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    cmake: 'cmake',
    conda: 'conda',
    deno: 'deno',
    flit: 'flit',
    hatch: 'hatch',
    keyring: 'keyring',
    nox: 'nox',
    pdm: 'pdm',
    pipenv: 'pipenv',
    pipx: 'pipx',
    poetry: 'poetry',
    'pyproject-build': 'build',
    pytest: 'pytest',
    tox: 'tox',
    twine: 'twine',
    uv: 'uv',
    uvx: 'uv',
    uvw: 'uv',
    virtualenv: 'virtualenv',
    wheel: 'wheel',
  }),
);

/** Shells, what changes rights or identity, what fetches, signs or holds keys, and what every script calls. */
const SYSTEM: ReadonlySet<string> = new Set(
  `
  sh bash dash zsh fish ksh csh tcsh cmd powershell pwsh
  su sudo doas runas login passwd chmod chown chroot env
  ssh scp sftp ssh-add ssh-agent ssh-keygen gpg gpg2 gpgv openssl cosign curl wget nc rsync
  git gh hg svn docker podman kubectl make gcc g++ cc c++ clang ld node npm npx yarn pnpm bun
  perl ruby php java javac go cargo rustc brew apt apt-get dnf yum apk
  ls cat cp mv rm ln mkdir touch find grep egrep sed awk xargs sort head tail tar unzip zip gzip
  echo printf test true false kill ps which where whoami id uname date sleep tee dir pwd
  sha256sum shasum sha1sum md5sum ldconfig ldd crontab at systemctl
`
    .trim()
    .split(/\s+/u),
);

function shadows(wheel: Wheel, name: string): boolean {
  // Windows runs `pip` for `PIP.exe`, and drops trailing dots and spaces.
  const command = name
    .toLowerCase()
    .replace(/[. ]+$/u, '')
    .replace(/\.(?:exe|bat|cmd|com|ps1|pyw?|sh)$/u, '')
    .replace(/-script$/u, '');
  if (SYSTEM.has(command)) return true;
  const versioned = VERSIONED.find((one) => one.name.test(command));
  const owner = versioned === undefined ? OWNED.get(command) : versioned.owner;
  if (versioned === undefined && owner === undefined) return false;
  return owner === undefined || !isFilename(wheel.name) || wheel.name.project !== owner;
}
