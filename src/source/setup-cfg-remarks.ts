import { isStartUpName } from '../python/hook-names.ts';
import { BUILD_HOOK_GROUPS } from '../python/setup-call.ts';
import type { Severity } from '../report/types.ts';
import { isDirectUrl, type BuildRemark, type BuildRuleId } from './remarks.ts';
import { parseSetupCfg, type CfgOption } from './setup-cfg.ts';

/** Commands that frontends run by PEP 517 and pip ran before it: an alias of one of them is a custom command. */
const BUILD_COMMANDS = new Set([
  ...[
    'egg_info',
    'dist_info',
    'bdist_wheel',
    'editable_wheel',
    'sdist',
    'build',
    'build_py',
    'build_ext',
    'install',
  ],
  ...[
    'develop',
    'install_lib',
    'install_egg_info',
    'build_scripts',
    'build_clib',
    'bdist_egg',
    'easy_install',
  ],
]);

/** Keys that send files or downloads somewhere else, by section. */
const REDIRECTS: Readonly<Record<string, readonly string[]>> = {
  install: [
    'prefix',
    'exec_prefix',
    'home',
    'root',
    'install_base',
    'install_lib',
    'install_purelib',
    'install_scripts',
    'install_data',
    'install_headers',
    'install_platlib',
    'install_platbase',
    'extra_path',
  ],
  easy_install: ['index_url', 'find_links', 'install_dir', 'script_dir', 'site_dirs', 'allow_hosts'],
  develop: ['index_url', 'find_links', 'install_dir', 'script_dir', 'egg_path'],
  install_scripts: ['install_dir'],
  install_lib: ['install_dir'],
  install_data: ['install_dir'],
  build_scripts: ['executable'],
};

const HOOKS: Readonly<Record<string, readonly string[]>> = {
  global: ['command_packages', 'setup_hooks', 'compilers', 'commands'],
  options: ['cmdclass', 'distclass'],
  metadata: ['cmdclass'],
};

type Add = (rule: BuildRuleId, severity: Severity, message: string, line: number) => void;

/** Why an option makes the build run other code than the backend's, or put files elsewhere. */
export function commandOf(section: string, key: string, file = 'setup.cfg'): string | undefined {
  if (HOOKS[section]?.includes(key) === true || /(?:^|_)hooks?(?:$|\.)/.test(key)) {
    return `${file} runs code in the build: [${section}] ${key}`;
  }
  if (REDIRECTS[section]?.includes(key) === true) {
    return `${file} redirects the installation: [${section}] ${key}`;
  }
  if (section === 'aliases' && BUILD_COMMANDS.has(key)) {
    return `${file} replaces the command ${key} by an alias`;
  }
  if (section === 'options.cmdclass') return `${file} replaces the command ${key}`;
  if (section === 'options.entry_points' && BUILD_HOOK_GROUPS.has(key)) {
    return `the entry points of group ${key} run in every build where this package is installed`;
  }
  return undefined;
}

function ofOption(section: string, key: string, option: CfgOption, add: Add): void {
  const { value, line } = option;
  const command = commandOf(section, key);
  const metadata = section === 'options' || section === 'metadata';
  if (command !== undefined) add('custom-build-command', 'error', command, line);
  else if (section === 'options.package_dir' && isStartUpName(key)) {
    add(
      'build-hook',
      'error',
      `setup.cfg installs a package as ${key}, which runs at every start of Python`,
      line,
    );
  } else if (
    section === 'options' &&
    key === 'package_dir' &&
    value.split(/[\n,]/).some((each) => isStartUpName(each.split('=', 1)[0] ?? ''))
  ) {
    add('build-hook', 'error', 'setup.cfg installs a package that runs at every start of Python', line);
  } else if (section === 'options' && (key === 'setup_requires' || key === 'dependency_links')) {
    requirements(key, option, add);
  } else if (/^extension(?:[=:]|$)/.test(section)) {
    add('native-build', 'error', `the build compiles native code: [${section}]`, line);
  } else if (metadata && value.startsWith('attr:')) {
    const from = value.slice(5).trim();
    const message = `setuptools reads ${key} from ${from}, and imports that module in the build unless it is a literal`;
    add('install-time-import', 'note', message, line);
  }
}

/** What a setup.cfg makes setuptools or distutils run, fetch or write. */
export function setupCfgRemarks(bytes: Uint8Array): readonly BuildRemark[] {
  const path = 'setup.cfg';
  const { sections, problems } = parseSetupCfg(bytes);
  const found: BuildRemark[] = problems.map(({ message, line }) => ({
    rule: 'build-config-unreadable',
    severity: 'error',
    message: `setup.cfg cannot be read: ${message}`,
    path,
    line,
  }));
  const add: Add = (rule, severity, message, line) => {
    found.push({ rule, severity, message, path, line });
  };
  for (const [section, options] of sections) {
    for (const [key, option] of options) if (option.value !== '') ofOption(section, key, option, add);
  }
  return found;
}

function requirements(key: string, { value, line }: CfgOption, add: Add): void {
  const listed = value.split(/[\n;]/).map((each) => each.trim());
  const direct = listed.find((each) => isDirectUrl(each));
  if (direct !== undefined) {
    add('build-requirement-url', 'error', `${key} names "${direct}", an address of its own`, line);
  } else {
    add(
      'custom-build-command',
      'warning',
      `${key} in setup.cfg fetches packages that run in the build`,
      line,
    );
  }
}
