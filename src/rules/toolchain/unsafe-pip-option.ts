import { quoted } from '../../toolchain/text.ts';
import type { Constraint, ConstraintsFile, PipOption } from '../../toolchain/types.ts';
import type { Finding, Severity } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { PLAN } from '../references.ts';
import { CONSTRAINTS, PYPROJECT } from './examples.ts';
import { inConstraints, inProject, NO_CONSTRAINTS } from './findings.ts';
import { REQUIREMENTS_FILES, SECURE_INSTALLS } from './references.ts';

export const unsafePipOption = defineRule({
  id: 'unsafe-pip-option',
  family: 'toolchain',
  title: 'An option or a requirement that goes around the pins',
  rationale:
    'A second index can answer for any name with a higher version (dependency confusion). A trusted host is spoken to without checking who it is. A folder, an address, an editable install or `--no-binary` brings code that no index holds, or runs the build code of a dependency. Each of them makes the pins beside it say less than a reviewer reads.',
  remediation:
    'Remove the option. Where it is needed, approve it with a reason: the path of the approval is the option’s long name (`--extra-index-url`) or the name of the project, its artifact the file.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['project'],
  needs: ['toolchain'],
  notApplicable: NO_CONSTRAINTS,
  references: [PLAN, REQUIREMENTS_FILES, SECURE_INSTALLS],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a second index, which is not checked',
        files: [],
        source: {
          'pyproject.toml': PYPROJECT,
          'requirements-dev.txt': `--extra-index-url https://packages.example/simple --trusted-host packages.example\n${CONSTRAINTS}`,
        },
      },
      {
        title: 'an editable requirement, and one from an address',
        files: [],
        source: {
          'pyproject.toml': PYPROJECT,
          'requirements-dev.txt': `-e .\ntool @ git+https://git.example/tool@main\n${CONSTRAINTS}`,
        },
      },
    ],
    good: [
      {
        title: 'options that allow less',
        files: [],
        source: {
          'pyproject.toml': PYPROJECT,
          'requirements-dev.txt': `--require-hashes\n--only-binary :all:\n${CONSTRAINTS}`,
        },
      },
      {
        title: 'approved with a reason',
        files: [],
        source: {
          'pyproject.toml': PYPROJECT,
          'requirements-dev.txt': `--index-url https://mirror.example/simple\n${CONSTRAINTS}`,
        },
        policy:
          'schema-version = 1\n\n[[approve]]\nrule = "unsafe-pip-option"\nartifact = "requirements-dev.txt"\npath = "--index-url"\nreason = "Our mirror; the hashes are those of the index"\n',
      },
    ],
  },
  check: ({ toolchain }) => inConstraints(toolchain, unsafe),
});

/** Options that allow less, or only say what holds anyway. */
const SAFE = new Set(['--require-hashes', '--only-binary', '--no-index', '--prefer-binary']);

const WHY: Readonly<Record<string, string>> = {
  '--extra-index-url': 'adds an index that may answer for any name',
  '--trusted-host': 'trusts a host without checking its certificate',
  '--find-links': 'takes files from a place that is no index',
  '--pre': 'takes pre-releases',
  '--no-binary': 'builds dependencies from source, which runs their build code',
  '--global-option': 'changes how a dependency is built',
  '--config-settings': 'changes how a dependency is built',
  '--use-feature': 'changes how pip behaves',
};

const DEFAULT_INDEX = /^https:\/\/pypi\.org\/simple\/?$/;

function* unsafe(file: ConstraintsFile): Generator<Finding> {
  const seen = new Set<string>();
  for (const option of file.options) {
    const found = judge(option);
    // A lock file names its index beside each package.
    const identity = `${option.name} ${option.value ?? ''}`;
    if (found === undefined || (file.format !== 'requirements' && seen.has(identity))) continue;
    seen.add(identity);
    yield inProject(found.severity, found.message, file, { name: option.name, line: option.line });
  }
  for (const constraint of file.constraints) {
    const what = originFault(constraint);
    const { text, project, line } = constraint;
    if (what !== undefined)
      yield inProject('error', `${quoted(text)} ${what}`, file, { name: project, line });
  }
}

function judge({ name, value, known }: PipOption): { severity: Severity; message: string } | undefined {
  if (name.startsWith('$')) {
    return { severity: 'error', message: `the text holds ${name}, which pip takes from the environment` };
  }
  if (!known) {
    return {
      severity: 'error',
      message: `${quoted(name)} is no option that is known in a requirements file`,
    };
  }
  if (SAFE.has(name)) return undefined;
  const given = value === undefined ? name : `${name} ${quoted(value)}`;
  if (name !== '--index-url') {
    return { severity: 'error', message: `${given} ${WHY[name] ?? 'is not known to be safe'}` };
  }
  if (value !== undefined && DEFAULT_INDEX.test(value)) return undefined;
  if (value !== undefined && /^https:\/\/[^@]*$/i.test(value)) {
    return { severity: 'warning', message: `${given} takes packages from another index than PyPI` };
  }
  return { severity: 'error', message: `${given} is no plain https address of an index` };
}

function originFault({ origin }: Constraint): string | undefined {
  switch (origin) {
    case 'address':
      return 'comes from an address, not from an index';
    case 'path':
      return 'comes from a path of the machine, not from an index';
    case 'editable':
      return 'is editable: it runs whatever the folder or repository holds';
    case 'index':
      return undefined;
  }
}
