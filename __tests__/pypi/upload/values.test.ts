import { cpuTime } from '../../support/cpu.ts';
import { describe, expect, it } from 'vitest';
import { classifierFault } from '../../../src/pypi/upload/classifiers.ts';
import { contentTypeFault, isRendered } from '../../../src/pypi/upload/content-type.ts';
import { isUploadEmail } from '../../../src/pypi/upload/email-address.ts';
import { licenseExpressionFault } from '../../../src/pypi/upload/license-expression.ts';
import { isUploadPlatform } from '../../../src/pypi/upload/platform-tags.ts';
import { isUploadUrl } from '../../../src/pypi/upload/url.ts';

/** Answers of the libraries that PyPI runs (packaging 26.2, rfc3986 2.0.0, email-validator 2.3.0, trove-classifiers of June 2026). */
const TAKEN = {
  url: [
    'https://a.b',
    'HTTPS://A.B',
    'https://',
    'https:foo',
    'https://ü.de/ü',
    'https://a.b/a b',
    'https://a.b/?q=1#[x]',
    'https://a.b:80/(x)',
    'https://u:p@a.b:99999',
    'http://[::1]/',
  ],
  email: [
    '',
    'a@b.co',
    'A B <a+b@b.co>',
    'Ä Ö <é@é.co>',
    '"X, Y" <a@b.co>',
    'a@b.co, c@localhost',
    'A <a@b>, B <b@c>',
    'Name <>',
    `${'a'.repeat(65)}@example.com`,
  ],
  contentType: [
    'text/plain',
    'Text/Plain',
    'text/plain;charset="UTF-8"',
    'text/x-rst; variant=foo',
    'text/markdown;',
    'text/markdown; charset=UTF-8; variant=CommonMark',
    'text/markdown; charset; Variant=GFM',
  ],
  license: [
    'MIT',
    'mit or apache-2.0',
    '(MIT)',
    'MIT AND (BSD-2-Clause OR 0BSD)',
    'GPL-3.0-or-later WITH Classpath-exception-2.0',
    'LicenseRef-MIT',
    'LicenseRef-Proprietary',
    'GPL-2.0+',
  ],
  classifier: [
    'Programming Language :: Python :: 3.13',
    'License :: OSI Approved :: MIT License',
    'License :: Public Domain',
    'License :: OSI Approved',
    'Development Status :: 4 - Beta',
    'Typing :: Typed',
    'Framework :: Django :: 5.2',
  ],
  platform: [
    'any',
    'win_amd64',
    'linux_armv7l',
    'manylinux2014_ppc64',
    'manylinux_2_28_riscv64',
    'manylinux_2_17_ppc64',
    'musllinux_1_2_x86_64',
    'macosx_10_9_universal2',
    'macosx_11_0_arm64',
    'macosx_26_0_arm64',
    'ios_13_0_arm64_iphoneos',
    'android_24_arm64_v8a',
    'pyemscripten_2026_0_wasm32',
  ],
};

const REFUSED = {
  url: [
    '',
    'UNKNOWN',
    'a.b/c',
    '//a.b',
    'ftp://a.b',
    'mailto:a@b.co',
    '<https://a.b>',
    'https://a.b/[x]',
    'https://a.b/?q=[x]',
    'https://a.b:65536',
  ],
  email: [
    'UNKNOWN',
    'John Doe',
    'a@b',
    'a@localhost',
    'a@b.local',
    'a@b..co',
    'a..b@c.co',
    'a b@c.co',
    'a@-b.co',
    'a@b_c.co',
    'a@1.2.3.4',
    '@b.co',
    'Foo <foo at bar.com>',
    `x@${'a'.repeat(64)}.co`,
    `x@${'abc.'.repeat(64)}co`,
  ],
  contentType: [
    'text/html',
    'text/x-markdown',
    'markdown',
    'text/plain; charset=ascii',
    'text/markdown; charset=utf-8',
    'text/markdown; variant=foo',
  ],
  license: [
    '',
    'MIT AND',
    'AND MIT',
    'MIT Apache-2.0',
    'MIT OR ()',
    '((MIT)',
    'MIT)',
    'MIT (OR) BSD-2-Clause',
    'Apache 2.0',
    'MIT/X11',
    'BSD',
    'GPLv3',
    'LicenseRef-a_b',
    'MIT, BSD-3-Clause',
    'MIT OR '.repeat(400) + 'MIT',
  ],
  classifier: [
    '',
    'UNKNOWN',
    'Topic',
    'Private :: Do Not Upload',
    'License :: OSI Approved :: MIT',
    'License :: MIT License',
    'License :: Public Domain :: X',
    'Development Status :: Beta',
    'Typing :: Typed :: Fully',
    'Programming Language ::  Python',
    'Natural Language :: Ukranian',
    'Topic :: constructor :: ',
  ],
  platform: [
    '',
    'linux_x86_64',
    'manylinux_2_28_mips',
    'musllinux_1_2_ppc64',
    'macosx_11_3_arm64',
    'macosx_16_0_arm64',
    'macosx_10_9_mips',
    'ios_13_0_arm64',
    'win_mips',
    'any_x',
  ],
};

const CHECKS: Readonly<Record<keyof typeof TAKEN, (value: string) => boolean>> = {
  url: isUploadUrl,
  email: isUploadEmail,
  contentType: (value) => contentTypeFault(value) === undefined,
  license: (value) => licenseExpressionFault(value) === undefined,
  classifier: (value) => classifierFault(value) === undefined,
  platform: isUploadPlatform,
};

describe.each(['url', 'email', 'contentType', 'license', 'classifier', 'platform'] as const)('%s', (kind) => {
  it('takes what PyPI takes', () => {
    expect(TAKEN[kind].filter((value) => !CHECKS[kind](value))).toEqual([]);
  });

  it('refuses what PyPI refuses', () => {
    // An expression of 400 licences is the one that PyPI would take: nothing real is that long.
    expect(REFUSED[kind].filter((value) => CHECKS[kind](value))).toEqual([]);
  });

  it('takes no longer for a long value than for a short one, but for its length', () => {
    const start = cpuTime();
    for (const part of ['a', 'a.', '-', '(', 'a@', '<', ' ', 'a :: ']) CHECKS[kind](part.repeat(50_000));
    expect(cpuTime() - start).toBeLessThan(2000);
  });
});

it('tells which descriptions PyPI renders as reStructuredText', () => {
  expect([undefined, '', 'text/x-rst; charset=UTF-8'].map(isRendered)).toEqual([true, true, true]);
  expect(['text/markdown', 'text/plain'].map(isRendered)).toEqual([false, false]);
});
