import { isThere, type GitHubRelease, type PublishedAsset } from '../../published/types.ts';
import { BUNDLE_NAMES } from '../../release/bundles.ts';
import { CHECKSUMS_FILE, type Checksum } from '../../release/checksums.ts';
import { SBOM_FILE } from '../../release/layout.ts';
import { clip } from '../../report/escape.ts';
import type { Finding } from '../../report/types.ts';
import { doubtful, example, publishedRule, remark, wrong } from './published-rule.ts';
import { RELEASES } from './references.ts';
import { GOOD, SDIST, WHEEL } from './samples.ts';

const RELEASE = GOOD.publishedOnGitHub.release;
const { expected: EXPECTED } = GOOD.publishedRequest;
const [, ...REST] = RELEASE.assets;
const FIRST = {
  id: '1',
  name: WHEEL.name,
  size: 900,
  sha256: 'a1'.repeat(32),
  downloaded: { sha256: 'a1'.repeat(32) },
};
const OTHER = 'e5'.repeat(32);
const assets = (...changed: readonly PublishedAsset[]) => ({
  publishedOnGitHub: { ...GOOD.publishedOnGitHub, release: { ...RELEASE, assets: changed } },
});
const without = (name: string) => RELEASE.assets.filter((asset) => asset.name !== name);
const listing = (checksums: NonNullable<GitHubRelease['checksums']>) => ({
  publishedOnGitHub: { release: RELEASE, checksums },
});
const BUNDLES = BUNDLE_NAMES.map((name, at) => ({ name, sha256: `f${at}`.repeat(32) }));
const SBOM = 'd4'.repeat(32);
const SIGNED: readonly PublishedAsset[] = [
  ...without(SBOM_FILE),
  ...[...BUNDLES, { name: SBOM_FILE, sha256: SBOM }].map(({ name, sha256 }, at) => ({
    id: String(at + 10),
    name,
    size: 4000,
    sha256,
    downloaded: { sha256 },
  })),
];
/** A Release of which the digests of bundles are known. */
const signed = (
  changed: readonly PublishedAsset[] = SIGNED,
  sbom: GitHubRelease['sbom'] = { sha256: SBOM },
) => ({
  publishedRequest: { ...GOOD.publishedRequest, bundles: BUNDLES },
  publishedOnGitHub: { ...assets(...changed).publishedOnGitHub, sbom },
});
const changed = (name: string) =>
  SIGNED.map((asset) => (asset.name === name ? { ...asset, downloaded: { sha256: OTHER } } : asset));

export const releaseAssetMismatch = publishedRule({
  id: 'release-asset-mismatch',
  title: 'A GitHub Release with other files than the index',
  rationale:
    'Many take files from the release page, because that is where the source is. Whoever may write to the repository can change the files of a Release that is not immutable, without anything changing on the index. So each file is downloaded and compared: the digest that GitHub names is not the bytes that it hands out. A list of checksums beside them that says something else would send those who compare to the wrong files. And people run what lies beside them: an `install.sh` that nobody verified is an error like one more wheel. Only `SHA256SUMS`, `sbom.cdx.json` and the signed bundles may, as `publish-release` attaches them. Without the list or the SBOM the files are still right, and a project may make its Releases another way: that is a warning. With `bundle-checksums` it is known what was attached: then what is missing is an error, and the bytes of bundles and SBOM (which the signed bundle holds) are compared; without it the report says that they were not.',
  remediation:
    'Compare the files of the Release with the manifest of the run that released. Put the verified ones there, or remove them, and find out in the audit log who changed them.',
  needs: ['publishedRequest', 'publishedOnGitHub'],
  notApplicable: 'nobody said which files the release has',
  references: [RELEASES],
  examples: {
    bad: [
      example('no Release', 'no published Release of v1.0', {
        publishedOnGitHub: { release: { absent: 'there is none' } },
      }),
      example('a file is missing', `assets: ${SDIST.name}`, assets(...REST)),
      example(
        'a file has other bytes',
        `${WHEEL.name}: e5e5…`,
        assets(...REST, { ...FIRST, sha256: OTHER, downloaded: { sha256: OTHER } }),
      ),
      example(
        'GitHub names the right digest and hands out other bytes',
        `${WHEEL.name}: a1a1…, downloaded e5e5…`,
        assets(...REST, { ...FIRST, downloaded: { sha256: OTHER } }),
      ),
      example(
        'GitHub names another digest than that of the bytes',
        `${WHEEL.name}: e5e5…, downloaded a1a1…`,
        assets(...REST, { ...FIRST, sha256: OTHER }),
      ),
      example(
        'a file can’t be downloaded',
        `${WHEEL.name}: status 404`,
        assets(...REST, { ...FIRST, downloaded: { fault: 'status 404' } }),
      ),
      example(
        'a file was not downloaded',
        `${WHEEL.name}: nothing came`,
        assets(...REST, { id: '1', name: WHEEL.name, size: 900 }),
      ),
      example(
        'one more wheel',
        'assets besides: demo-1.0-py2-none-any.whl',
        assets(...RELEASE.assets, { id: '5', name: 'demo-1.0-py2-none-any.whl', size: 9, sha256: OTHER }),
      ),
      example(
        'a script that nobody verified',
        'assets besides: install.sh',
        assets(...RELEASE.assets, { id: '5', name: 'install.sh', size: 9, sha256: OTHER }),
      ),
      example('no list of checksums (a warning)', `no ${CHECKSUMS_FILE}`, {
        publishedOnGitHub: { release: { ...RELEASE, assets: without(CHECKSUMS_FILE) } },
      }),
      example('no SBOM (a warning)', `no ${SBOM_FILE}`, assets(...without(SBOM_FILE))),
      example(
        'a bundle is missing',
        'bundle-checksums given; no provenance.sigstore.json',
        signed(SIGNED.filter(({ name }) => name !== 'provenance.sigstore.json')),
      ),
      example(
        'another bundle than the one that was signed',
        'bundle-checksums given; provenance.sigstore.json: e5e5…',
        signed(changed('provenance.sigstore.json')),
      ),
      example(
        'another SBOM than the one that was signed',
        `bundle-checksums given; ${SBOM_FILE}: e5e5…`,
        signed(changed(SBOM_FILE)),
      ),
      example(
        'an SBOM that nothing says the bytes of',
        'bundle-checksums given; sbom.sigstore.json is another',
        signed(changed('sbom.sigstore.json'), { fault: 'sbom.sigstore.json is not what was signed' }),
      ),
      example(
        'bundles without SBOM and list',
        `bundle-checksums given; no ${CHECKSUMS_FILE}, no ${SBOM_FILE}`,
        signed(SIGNED.filter(({ name }) => name !== CHECKSUMS_FILE && name !== SBOM_FILE)),
      ),
      example(
        'checksums of another file',
        `SHA256SUMS: e5e5…  ${WHEEL.name}`,
        listing([{ name: WHEEL.name, sha256: OTHER }, ...EXPECTED.slice(1)]),
      ),
      example('checksums without a file', `SHA256SUMS: ${WHEEL.name}`, listing(EXPECTED.slice(0, 1))),
      example(
        'checksums of one more file',
        'SHA256SUMS: demo-1.0-py2-none-any.whl besides',
        listing([...EXPECTED, { name: 'demo-1.0-py2-none-any.whl', sha256: OTHER }]),
      ),
      example(
        'checksums that can be read in two ways',
        'SHA256SUMS with carriage returns',
        listing({ fault: 'line 1: it holds a carriage return' }),
      ),
    ],
    good: [
      example('the same files', `assets: ${WHEEL.name}, ${SDIST.name}, ${CHECKSUMS_FILE}, ${SBOM_FILE}`),
      example('and the bundles that were signed', `assets besides: ${BUNDLE_NAMES.join(', ')}`, signed()),
      example(
        'GitHub names no digest of an old asset: the bytes are the same',
        `${WHEEL.name}: no digest, downloaded a1a1…`,
        assets({ id: '1', name: WHEEL.name, size: 900, downloaded: { sha256: 'a1'.repeat(32) } }, ...REST),
      ),
    ],
  },
  check({ publishedRequest: { expected, bundles, tag = '' }, publishedOnGitHub }) {
    const { release, checksums } = publishedOnGitHub;
    if (expected === undefined) return undefined;
    if (!isThere(release)) return [wrong(`there is no GitHub Release of ${tag}: ${release.absent}`)];
    const found = new Map(release.assets.map((asset) => [asset.name, asset]));
    const known = new Set([...expected.map(({ name }) => name), ...BESIDE]);
    return [
      ...[...expected, ...(bundles ?? [])].flatMap((file) => judgeAsset(file, found.get(file.name), tag)),
      ...release.assets
        .filter(({ name }) => !known.has(name))
        .map(({ name }) =>
          wrong(`the GitHub Release of ${tag} has ${clip(name, 300)}, which nobody verified`),
        ),
      ...(bundles === undefined ? judgeUnknown(found, tag) : judgeSigned(found, publishedOnGitHub.sbom, tag)),
      ...(checksums === undefined ? [] : judgeList(checksums, expected, tag)),
    ];
  },
});

/** What may lie beside the files, as publish-release attaches it. */
const BESIDE: readonly string[] = [CHECKSUMS_FILE, SBOM_FILE, ...BUNDLE_NAMES];

type Found = ReadonlyMap<string, PublishedAsset>;

/** Nobody said which papers lie beside the files: another way to make a Release may attach none. */
function judgeUnknown(found: Found, tag: string): readonly Finding[] {
  const where = `the GitHub Release of ${tag}`;
  const notCompared = [SBOM_FILE, ...BUNDLE_NAMES].filter((name) => found.has(name));
  return [
    ...[CHECKSUMS_FILE, SBOM_FILE]
      .filter((name) => !found.has(name))
      .map((name) => doubtful(`${where} has no ${name}`)),
    ...(notCompared.length === 0
      ? []
      : [
          remark(
            `${where}: not compared, because "bundle-checksums" is not given: ${notCompared.join(', ')}`,
          ),
        ]),
  ];
}

/** The job that signed said what it signed, so the Release is one that publish-release made, with all that it attaches. */
function judgeSigned(found: Found, sbom: GitHubRelease['sbom'], tag: string): readonly Finding[] {
  const asset = found.get(SBOM_FILE);
  const list = found.has(CHECKSUMS_FILE)
    ? []
    : [wrong(`the GitHub Release of ${tag} has no ${CHECKSUMS_FILE}`)];
  if (asset === undefined) return [...list, wrong(`the GitHub Release of ${tag} has no ${SBOM_FILE}`)];
  // Without the signed bundle there is an error already; and one that can't be read is none that says anything.
  const told = sbom ?? { fault: 'the signed bundle that holds it is missing' };
  if ('fault' in told) {
    return [...list, wrong(`${SBOM_FILE} of the GitHub Release can’t be compared: ${told.fault}`)];
  }
  return [...list, ...judgeAsset({ name: SBOM_FILE, sha256: told.sha256 }, asset, tag)];
}

function judgeAsset(
  { name, sha256: wanted }: Checksum,
  asset: PublishedAsset | undefined,
  tag: string,
): readonly Finding[] {
  if (asset === undefined) return [wrong(`the GitHub Release of ${tag} has no ${name}`)];
  const { sha256: named, downloaded = { fault: 'nobody tried' } } = asset;
  if ('fault' in downloaded) {
    return [wrong(`${name} of the GitHub Release can’t be downloaded and compared: ${downloaded.fault}`)];
  }
  const { sha256 } = downloaded;
  if (sha256 !== wanted) {
    return [
      wrong(`${name} of the GitHub Release has the SHA-256 ${sha256}, and ${wanted} was verified`, {
        sha256,
      }),
    ];
  }
  return named === undefined || named === sha256
    ? []
    : [wrong(`GitHub names the SHA-256 ${named} of ${name}, and hands out a file with ${sha256}`)];
}

function judgeList(
  list: NonNullable<GitHubRelease['checksums']>,
  expected: readonly Checksum[],
  tag: string,
): readonly Finding[] {
  const where = `${CHECKSUMS_FILE} of the GitHub Release of ${tag}`;
  if ('fault' in list) return [wrong(`${where} can’t be taken: ${list.fault}`)];
  const said = new Map(list.map(({ name, sha256 }) => [name, sha256]));
  const verified = new Set(expected.map(({ name }) => name));
  return [
    ...expected.flatMap(({ name, sha256 }) => {
      const digest = said.get(name);
      if (digest === undefined) return [wrong(`${where} does not list ${name}`)];
      return digest === sha256
        ? []
        : [wrong(`${where} says ${digest} of ${name}, and ${sha256} was verified`)];
    }),
    ...list
      .filter(({ name }) => !verified.has(name))
      .map(({ name }) => wrong(`${where} lists ${name}, which nobody verified`)),
  ];
}
