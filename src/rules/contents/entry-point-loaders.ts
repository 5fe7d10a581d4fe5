import type { EntryPoint } from '../../distribution/entry-points.ts';
import type { Severity } from '../../report/types.ts';

/** Who loads an entry point because it is installed, with nobody asking for it. */
export interface Loader {
  readonly severity: Severity;
  /** Completes "is loaded …". */
  readonly when: string;
}

interface GroupLoader extends Loader {
  readonly groups: RegExp;
  /** Only entries of these names, where the loader looks them up by name. */
  readonly names?: ReadonlySet<string>;
}

/** Commands of setuptools and distutils: an entry of the same name takes the place of the real one. */
const COMMANDS: ReadonlySet<string> = new Set(
  `
  alias bdist bdist_dumb bdist_egg bdist_rpm bdist_wheel build build_clib build_ext build_py build_scripts clean
  config check develop dist_info easy_install editable_wheel egg_info install install_data install_egg_info
  install_headers install_lib install_scripts register rotate saveopts sdist setopt test upload upload_docs
`
    .trim()
    .split(/\s+/u),
);

/** Arguments of setup() that nearly every project gives, by itself or by pyproject.toml: their handler runs each time. */
const KEYWORDS: ReadonlySet<string> = new Set(
  `
  name version author author_email maintainer maintainer_email url license license_files description long_description
  long_description_content_type keywords platforms classifiers download_url project_urls provides requires obsoletes
  packages py_modules ext_modules scripts data_files package_dir cmdclass install_requires extras_require python_requires
  entry_points package_data include_package_data exclude_package_data zip_safe namespace_packages setup_requires
  tests_require test_suite test_loader dependency_links eager_resources headers script_name script_args verbose
`
    .trim()
    .split(/\s+/u),
);

const EVERY_BUILD: Loader = { severity: 'error', when: 'by setuptools in every build of that environment' };

/**
 * The first that fits counts. Groups whose entries are used only once a setting names them (Sphinx, MkDocs, pylint) are not here:
 * their code runs because its user asked for it.
 */
const LOADERS: readonly GroupLoader[] = [
  { groups: /^(?:setuptools\..+|egg_info\.writers)$/u, ...EVERY_BUILD },
  { groups: /^distutils\.commands$/u, names: COMMANDS, ...EVERY_BUILD },
  { groups: /^distutils\.setup_keywords$/u, names: KEYWORDS, ...EVERY_BUILD },
  {
    groups: /^distutils\..+$/u,
    severity: 'warning',
    when: 'by setuptools in builds that name it, and whenever commands are listed',
  },
  { groups: /^pip(?:\..+)?$/u, severity: 'error', when: 'by an installer' },
  {
    groups: /^keyring\.backends$/u,
    severity: 'warning',
    when: 'unasked by keyring, which holds passwords and tokens',
  },
  {
    groups: /^(?:hatch|pdm|poetry\.(?:application\.)?plugin|conda|virtualenv\..+|tox)$/u,
    severity: 'warning',
    when: 'unasked by a tool that builds or makes environments',
  },
  {
    groups: /^(?:twine\.registered_commands|zest\.releaser\..+)$/u,
    severity: 'warning',
    when: 'unasked by a tool that publishes releases',
  },
  {
    groups: /^(?:pytest11|flake8\.(?:extension|report)|hypothesis|opentelemetry_.+)$/u,
    severity: 'warning',
    when: 'unasked by the tool that the group is named for',
  },
];

export function loaderOf({ group, name }: Pick<EntryPoint, 'group' | 'name'>): Loader | undefined {
  return LOADERS.find(({ groups, names }) => groups.test(group) && names?.has(name) !== false);
}
