import { expect, it } from 'vitest';
import { setupCfgRemarks } from '../../src/source/setup-cfg-remarks.ts';

it.each([
  ['[metadata]\nname = a\n', []],
  ['[options]\nzip_safe\n', ['error build-config-unreadable 2']],
  ['[global]\ncommand-packages = a\n', ['error custom-build-command 2']],
  ['[sdist]\npre-hook.a = b\n', ['error custom-build-command 2']],
  ['[install]\nprefix = /\n', ['error custom-build-command 2']],
  ['[easy_install]\nfind_links = a\n', ['error custom-build-command 2']],
  ['[develop]\nindex-url = a\n', ['error custom-build-command 2']],
  ['[install_scripts]\ninstall-dir = /bin\n', ['error custom-build-command 2']],
  ['[build_scripts]\nexecutable = /bin/x\n', ['error custom-build-command 2']],
  ['[aliases]\nbuild = x\n', ['error custom-build-command 2']],
  ['[aliases]\nrelease = sdist\n', []],
  ['[options.cmdclass]\nbuild = a.B\n', ['error custom-build-command 2']],
  ['[options.entry_points]\nconsole_scripts =\n  a = b:c\n', []],
  ['[options.entry_points]\ndistutils.commands =\n  a = b:c\n', ['error custom-build-command 2']],
  ['[options]\nsetup_requires = a; b\n', ['warning custom-build-command 2']],
  ['[options]\nsetup_requires =\n  a\n  b @ https://example.org/b.zip\n', ['error build-requirement-url 2']],
  ['[options]\ndependency_links = https://example.org/\n', ['error build-requirement-url 2']],
  ['[extension=a]\nsources = a.c\n', ['error native-build 2']],
  ['[metadata]\nversion = attr: a.b\n', ['note install-time-import 2']],
  ['[metadata]\nversion = file: V\n', []],
  ['[egg_info]\ntag_build =\n', []],
])('%j', (text, expected) => {
  const found = setupCfgRemarks(Buffer.from(text));
  expect(found.map(({ severity, rule, line }) => `${severity} ${rule} ${String(line)}`)).toEqual(expected);
});
