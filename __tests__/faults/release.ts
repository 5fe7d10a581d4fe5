import { git } from '../support/act.ts';
import { SDIST, WHEEL, zipOf } from '../support/gate.ts';
import { assetJson } from '../support/github-release-routes.ts';
import { bundleOf, bundlesOf, type Publishing } from '../support/publish-release.ts';
import { RELEASE_MARK } from '../../src/release/release-notes.ts';
import type { Json } from '../support/github-call.ts';
import type { FaultCase } from './types.ts';

/** Faults that publish-release has to meet, over real HTTP and a real repository. */

export interface ReleaseFault extends FaultCase<Publishing> {
  /** What is published at the end although it stopped: what was before, or what nobody could hold up any more. */
  readonly published?: true;
}

const UPLOAD = /^POST \/repos\/octo\/demo\/releases\/\d+\/assets\?name=demo-1\.0\.tar\.gz/u;
const CREATE = /^POST \/repos\/octo\/demo\/releases$/u;
const PUBLISH = /^PATCH /u;
const LOOK = /^GET \/repos\/octo\/demo\/releases\/\d+$/u;
const STORE = /^GET \/release-assets\//u;

const deleteTag = ({ release }: Publishing) => void git(release.repository, 'tag', '-d', 'v1.0');
const moveTag = ({ release: { repository } }: Publishing) => {
  git(repository, 'commit', '-q', '--allow-empty', '-m', 'other');
  git(repository, 'tag', '-f', 'v1.0');
};
const fault =
  (match: RegExp, more: object) =>
  ({ release }: Publishing) =>
    void release.github.faults.push({ match, ...more });

/** Something that happens the first time that a request is made. */
const meanwhile =
  (match: RegExp, what: (scene: Publishing) => void, more: object = {}) =>
  (scene: Publishing) =>
    void scene.release.github.faults.push({
      match,
      times: 1,
      also: () => {
        what(scene);
      },
      ...more,
    });

/** A Release as GitHub keeps it. */
const releaseJson = (id: number, more: Json): Json => ({
  ...{ id, tag_name: 'v1.0', target_commitish: 'main', name: 'v1.0', draft: true, prerelease: false },
  html_url: `https://github.com/octo/demo/releases/tag/untagged-${id}`,
  upload_url: `https://uploads.github.com/repos/octo/demo/releases/${id}/assets{?name,label}`,
  body: `${RELEASE_MARK}\n`,
  assets: [],
  ...more,
});

/** A published Release with what is wanted, but for some assets. */
const published = (scene: Publishing, changes: Readonly<Record<string, Uint8Array | undefined>>) => {
  const files = { ...scene.wanted, ...changes };
  const assets = Object.entries(files).flatMap(([name, bytes], at) => {
    if (bytes === undefined) return [];
    scene.release.github.state.assets[900 + at] = bytes;
    return [assetJson(900 + at, name, bytes)];
  });
  scene.release.github.state.releases.push(releaseJson(77, { draft: false, assets }));
};

const OTHER = Buffer.from('bytes that nobody verified');

/** Other bytes of the same length in what GitHub keeps of an asset; the digest that it tells stays. */
const rot = (scene: Publishing, name: string) => {
  const { assets } = scene.releases()[0]!;
  const id = String(assets.find((one) => one.name === name)!.id);
  const { state } = scene.release.github;
  state.assets[id] = state.assets[id]!.slice().fill(0, 10, 20);
};

const bundle = (scene: Publishing, name: string, text: string) => {
  scene.sign({ ...bundlesOf(scene.release.contents), [name]: text });
};

/** A bundle with other provenance, whose digest was promised. */
const provenance = (scene: Publishing, change: (text: string) => string) => {
  const text = String(scene.release.contents['statements/provenance.json']);
  bundle(scene, 'provenance.sigstore.json', bundleOf(change(text)));
};

type Case = Omit<ReleaseFault, 'stage' | 'ends'>;

const STOPS: readonly Case[] = [
  {
    name: 'tag-deleted-before-the-release',
    what: 'The tag is deleted after the upload to the index',
    spoil: deleteTag,
    message: 'the tag "v1.0" is gone',
  },
  {
    name: 'tag-moved-before-the-release',
    what: 'The tag is moved after the upload to the index',
    spoil: moveTag,
    message: 'the tag "v1.0" is at commit',
  },
  {
    name: 'tag-deleted-while-uploading',
    what: 'The tag is deleted while assets are uploaded to the draft',
    spoil: meanwhile(UPLOAD, deleteTag),
    message: 'the tag "v1.0" is gone (the draft 501 stays one)',
  },
  {
    name: 'tag-moved-while-uploading',
    what: 'The tag is moved while assets are uploaded to the draft',
    spoil: meanwhile(UPLOAD, moveTag),
    message: 'was verified (the draft 501 stays one)',
  },
  {
    name: 'tag-deleted-in-the-moment-of-publishing',
    what: 'The tag is deleted and made anew elsewhere while the request that publishes is under way',
    spoil: meanwhile(PUBLISH, moveTag),
    message: 'was verified (after its Release was published)',
    published: true,
  },
  {
    name: 'tag-unreadable-at-the-release',
    what: 'GitHub does not answer where the tag is',
    spoil: fault(/git\/ref\/tags/u, { status: 500 }),
    message: '/git/ref/tags/v1.0: status 500',
  },
  {
    name: 'release-artifact-replaced',
    what: 'Another artifact takes the place of the verified one',
    spoil({ release }) {
      release.github.state.artifacts[0]!.bytes = zipOf({ ...release.contents, [`dist/${WHEEL}`]: OTHER });
    },
    message: 'artifact 42 as downloaded has the SHA-256',
  },
  {
    name: 'release-of-another-workflow',
    what: 'The job runs in another workflow than the one that may publish',
    spoil({ release }) {
      release.runner.workflowRef = 'octo/demo/.github/workflows/other.yml@refs/tags/v1.0';
    },
    message: '.github/workflows/other.yml',
  },
  {
    name: 'release-on-a-branch',
    what: 'The job runs on a branch, with the outputs of a run of the tag',
    spoil({ release }) {
      release.runner.ref = 'refs/heads/main';
      release.runner.workflowRef = 'octo/demo/.github/workflows/release.yml@refs/heads/main';
    },
    message: 'this job runs on "refs/heads/main", not on the tag "v1.0"',
  },
  {
    name: 'bundles-replaced',
    what: 'The artifact with the signed bundles is replaced',
    spoil({ release }) {
      release.github.state.artifacts[1]!.bytes = zipOf({ 'provenance.sigstore.json': '{}' });
    },
    message: 'GitHub says that artifact 43 has the SHA-256',
  },
  {
    name: 'bundles-replaced-in-the-store',
    what: 'The store serves other bundles than GitHub names the digest of',
    spoil({ release, inputs }) {
      const artifact = release.github.state.artifacts[1]!;
      artifact.digest = `sha256:${inputs['bundles-artifact-digest']!}`;
      artifact.bytes = zipOf({ 'provenance.sigstore.json': '{}' });
    },
    message: 'artifact 43 as downloaded has the SHA-256',
  },
  {
    name: 'bundle-replaced',
    what: 'A bundle in an artifact whose digest fits has other bytes than the job that signed promised',
    spoil(scene) {
      const checksums = scene.inputs['bundle-checksums'];
      const bundles = bundlesOf(scene.release.contents);
      scene.sign({ ...bundles, 'sbom.sigstore.json': bundles['provenance.sigstore.json']! }, checksums);
    },
    message: 'sbom.sigstore.json has the SHA-256',
  },
  {
    name: 'bundle-dropped',
    what: 'A bundle is missing in an artifact whose digest fits',
    spoil(scene) {
      const checksums = scene.inputs['bundle-checksums'];
      const rest = Object.entries(bundlesOf(scene.release.contents)).slice(0, 2);
      scene.sign(Object.fromEntries(rest), checksums);
    },
    message: 'artifact 43 does not hold what was signed: verification-summary.sigstore.json is missing',
  },
  {
    name: 'bundle-extra',
    what: 'One more file lies beside the bundles, in an artifact whose digest fits',
    spoil(scene) {
      const checksums = scene.inputs['bundle-checksums'];
      scene.sign({ ...bundlesOf(scene.release.contents), 'evil.sigstore.json': '{}' }, checksums);
    },
    message: 'evil.sigstore.json is no bundle',
  },
  {
    name: 'bundle-of-another-statement',
    what: 'A bundle holds another statement than the one that was reviewed, and its digest was promised',
    spoil(scene) {
      const bundles = bundlesOf(scene.release.contents);
      bundle(scene, 'sbom.sigstore.json', bundles['provenance.sigstore.json']!);
    },
    message: 'sbom.sigstore.json holds another statement: ',
  },
  {
    name: 'bundle-of-another-provenance',
    what: 'A bundle holds provenance of the right files that names another build than the one that was reviewed',
    spoil(scene) {
      provenance(scene, (text) => text.replace('"buildDefinition":{}', '"buildDefinition":{"other":true}'));
    },
    message:
      'provenance.sigstore.json holds another statement: the provenance is not the one that was reviewed: buildDefinition.other is true',
  },
  {
    name: 'bundle-of-another-run',
    what: 'A bundle holds provenance of the right files from another run',
    spoil(scene) {
      provenance(scene, (text) => text.replace('/runs/7/', '/runs/8/'));
    },
    message: 'runDetails.metadata.invocationId is https://github.com/octo/demo/actions/runs/8/attempts/1',
  },
  {
    name: 'bundle-that-is-none',
    what: 'A bundle is no bundle, and its digest was promised',
    spoil(scene) {
      bundle(scene, 'provenance.sigstore.json', '[]\n');
    },
    message: 'provenance.sigstore.json is no Sigstore bundle',
  },
  {
    name: 'bundles-of-another-run',
    what: 'The bundles are an artifact of another run',
    spoil({ release }) {
      const artifact = release.github.state.artifacts[1]!;
      artifact.run = { ...artifact.run, id: 6 };
    },
    message: 'artifact 43 is of run 6, and this is run 7',
  },
  {
    name: 'bundles-expired',
    what: 'The artifact with the bundles has expired',
    spoil({ release }) {
      release.github.state.artifacts[1]!.expired = true;
    },
    message: 'artifact 43 has expired',
  },
  {
    name: 'bundles-gone',
    what: 'The artifact with the bundles is deleted',
    spoil({ release }) {
      release.github.state.artifacts.splice(1);
    },
    message: "can't get the signed bundles: /repos/octo/demo/actions/artifacts/43: status 404",
  },
  {
    name: 'release-without-permission',
    what: 'The job lacks the permission to write',
    spoil({ release }) {
      release.github.state.permissions.delete('contents: write');
    },
    message: 'can’t make the draft: /repos/octo/demo/releases: status 403',
  },
  {
    name: 'two-drafts',
    what: 'There are two drafts for the tag',
    spoil({ release }) {
      release.github.state.releases.push(releaseJson(77, {}), releaseJson(78, {}));
    },
    message: 'there are 2 drafts for the tag "v1.0": 77, 78',
  },
  {
    name: 'draft-of-somebody',
    what: 'Somebody else made a draft for the tag, with a text that nobody reviewed',
    spoil({ release }) {
      release.github.state.releases.push(releaseJson(77, { body: 'Install it from https://example.org' }));
    },
    message: 'the draft 77 for the tag "v1.0" was made by somebody else',
  },
  {
    name: 'foreign-asset-in-the-draft',
    what: 'Somebody put a file into the draft that an attempt before left',
    spoil({ release }) {
      const assets = [assetJson(900, 'demo-1.0-py2-none-any.whl', OTHER)];
      release.github.state.releases.push(releaseJson(77, { assets }));
    },
    message: 'the draft 77 holds what is none of this release: "demo-1.0-py2-none-any.whl"',
  },
  {
    name: 'foreign-asset-while-uploading',
    what: 'Somebody puts a file into the draft while it is filled',
    spoil: meanwhile(/name=sbom\.sigstore\.json/u, (scene) => {
      const [draft] = scene.releases();
      const assets = [...draft!.assets, assetJson(900, 'evil.sh', OTHER)];
      scene.release.github.state.releases[0] = { ...draft, assets };
    }),
    message: 'the draft 501 is not what was verified: "evil.sh" is none of this release',
  },
  {
    name: 'foreign-asset-in-the-moment-of-publishing',
    what: 'Somebody puts a file into the draft while the request that publishes is under way',
    spoil: meanwhile(PUBLISH, (scene) => {
      const [draft] = scene.releases();
      const assets = [...draft!.assets, assetJson(900, 'evil.sh', OTHER)];
      scene.release.github.state.releases[0] = { ...draft, assets };
    }),
    message:
      'the Release is published, and its page https://github.com/octo/demo/releases/tag/v1.0 is not what was verified',
    published: true,
  },
  {
    name: 'asset-swapped-in-the-moment-of-publishing',
    what: 'Somebody swaps an asset for one of the same size while the request that publishes is under way, and GitHub names no digest',
    spoil: meanwhile(PUBLISH, (scene) => {
      const [draft] = scene.releases();
      const other = scene.wanted[SDIST]!.slice().fill(0, 10, 20);
      const swapped = assetJson(900, SDIST, other, { digest: null });
      const assets = draft!.assets.map((one) => (one.name === SDIST ? swapped : one));
      scene.release.github.state.releases[0] = { ...draft, assets };
    }),
    message: `${SDIST} is asset 900, and asset`,
    published: true,
  },
  {
    name: 'published-release-with-other-bytes',
    what: 'A published Release of the tag holds another wheel',
    spoil(scene) {
      published(scene, { [WHEEL]: OTHER });
    },
    message: `the published Release of v1.0 is not what was verified: ${WHEEL} has the SHA-256`,
    published: true,
  },
  {
    name: 'published-release-with-less',
    what: 'A published Release of the tag lacks the sdist',
    spoil(scene) {
      published(scene, { [SDIST]: undefined });
    },
    message: `the published Release of v1.0 is not what was verified: ${SDIST} is missing`,
    published: true,
  },
  {
    name: 'published-release-with-more',
    what: 'A published Release of the tag holds a file more',
    spoil(scene) {
      published(scene, { 'install.sh': OTHER });
    },
    message: 'the published Release of v1.0 is not what was verified: "install.sh" is none of this release',
    published: true,
  },
  {
    name: 'published-release-that-rots',
    what: 'A published Release tells the right digests and hands out other bytes',
    spoil(scene) {
      published(scene, {});
      rot(scene, SDIST);
    },
    message: `${SDIST} of the published Release of v1.0 is not what was verified: it reads back with the SHA-256`,
    published: true,
  },
  {
    name: 'asset-reads-back-otherwise',
    what: 'An uploaded asset reads back with other bytes, and GitHub tells the right digest',
    spoil: meanwhile(/name=sbom\.sigstore\.json/u, (scene) => {
      rot(scene, SDIST);
    }),
    message: `${SDIST} of the draft 501 is not what was verified: it reads back with the SHA-256`,
  },
  {
    name: 'asset-with-another-digest',
    what: 'GitHub tells another digest of an asset than that of the bytes that were sent',
    spoil: meanwhile(/name=sbom\.sigstore\.json/u, (scene) => {
      const [draft] = scene.releases();
      const assets = draft!.assets.map((one) =>
        one.name === SDIST ? assetJson(Number(one.id), SDIST, OTHER) : one,
      );
      scene.release.github.state.releases[0] = { ...draft, assets };
    }),
    message: `the draft 501 is not what was verified: ${SDIST} has the SHA-256`,
  },
  {
    name: 'asset-always-cut-off',
    what: 'The store sends half of each asset, every time',
    spoil: fault(STORE, { truncate: true }),
    message: 'of the draft 501 back: ',
  },
  {
    name: 'asset-never-comes',
    what: 'The store is too slow for an asset, every time',
    spoil(scene) {
      scene.api = { deadlineMs: 400 };
      scene.release.github.faults.push({ match: STORE, delayMs: 900 });
    },
    message: 'it took too long',
  },
  {
    name: 'upload-url-of-a-foreign-host',
    what: 'The answer of GitHub names another host to upload to',
    spoil({ release }) {
      // The store stands for a host that listens.
      release.github.state.uploadOrigin = release.github.blobs.origin;
    },
    message: 'and uploads of this API go to',
  },
  {
    name: 'upload-url-with-a-foreign-user',
    what: 'The answer of GitHub names an address to upload to that only looks like the API’s',
    spoil({ release }) {
      const { host } = new URL(release.github.apiUrl);
      release.github.state.uploadOrigin = `http://${host}@example.org`;
    },
    message: 'it names "http://127.0.0.1:',
  },
  {
    name: 'upload-forbidden',
    what: 'GitHub answers 403 to an upload',
    spoil: fault(UPLOAD, { status: 403 }),
    message: `can’t upload ${SDIST}: /repos/octo/demo/releases/501/assets: status 403`,
  },
  {
    name: 'upload-not-found',
    what: 'GitHub answers 404 to an upload',
    spoil: fault(UPLOAD, { status: 404 }),
    message: `can’t upload ${SDIST}: /repos/octo/demo/releases/501/assets: status 404`,
  },
  {
    name: 'upload-always-fails',
    what: 'GitHub answers 500 to each upload of a file',
    spoil: fault(UPLOAD, { status: 500 }),
    message: 'status 500: it is not known whether it was carried out',
  },
  {
    name: 'upload-redirected',
    what: 'An upload is redirected to another host',
    spoil: fault(UPLOAD, { location: 'https://example.org/' }),
    message: 'it redirects a request that changes something',
  },
  {
    name: 'upload-rate-limit-for-long',
    what: 'GitHub wants an hour to pass before the next upload',
    spoil: fault(UPLOAD, { status: 429, headers: { 'retry-after': '3600' } }),
    message: `can’t upload ${SDIST}: /repos/octo/demo/releases/501/assets: rate limit, status 429`,
  },
  {
    name: 'publishing-always-fails',
    what: 'GitHub answers 502 to each request that publishes',
    spoil: fault(PUBLISH, { status: 502 }),
    message: 'can’t publish the draft: /repos/octo/demo/releases/501: status 502',
  },
  {
    name: 'published-by-somebody-meanwhile',
    what: 'Somebody publishes a Release of the tag while the draft is filled',
    spoil: meanwhile(UPLOAD, (scene) => {
      scene.release.github.state.releases.push(releaseJson(77, { draft: false }));
    }),
    message: 'status 422 (Validation Failed)',
    published: true,
  },
  {
    name: 'published-and-nobody-can-look',
    what: 'GitHub publishes the draft, answers 502, and does not say any more what became of it',
    spoil(scene) {
      meanwhile(PUBLISH, ({ release: { github } }) => void github.faults.push({ match: LOOK, status: 500 }), {
        status: 502,
      })(scene);
    },
    message: 'can’t tell whether the draft 501 was published: /repos/octo/demo/releases/501: status 500',
  },
  {
    name: 'publishing-refused',
    what: 'GitHub answers 422 to the request that publishes',
    spoil: fault(PUBLISH, { status: 422 }),
    message: 'can’t publish the draft: /repos/octo/demo/releases/501: status 422',
  },
  {
    name: 'published-with-another-text-meanwhile',
    what: 'Somebody publishes the draft with another text while the request that publishes is under way, and GitHub answers 502',
    spoil: meanwhile(
      PUBLISH,
      (scene) => {
        const body = 'Install it from https://example.org';
        scene.release.github.state.releases[0] = { ...scene.releases()[0], draft: false, body };
      },
      { status: 502 },
    ),
    message: 'somebody else published the draft 501 meanwhile, with another text',
    published: true,
  },
  {
    name: 'release-token-expired',
    what: 'The token has expired',
    spoil(scene) {
      scene.api = { token: 'a-token-that-was-good-yesterday' };
    },
    message: 'the token is wrong or has expired',
  },
];

const GOES_ON: readonly Case[] = [
  {
    name: 'draft-made-without-an-answer',
    what: 'GitHub makes the draft and answers 500',
    spoil: meanwhile(
      CREATE,
      ({ release: { github } }) => {
        const upload = `${github.apiUrl}/api/uploads/repos/octo/demo/releases/77/assets{?name,label}`;
        github.state.releases.push(releaseJson(77, { upload_url: upload }));
      },
      { status: 500 },
    ),
    message: 'can’t make the draft: ',
  },
  {
    name: 'asset-half-uploaded',
    what: 'An upload ends with 502 and leaves an asset without bytes',
    spoil: meanwhile(
      UPLOAD,
      (scene) => {
        const [draft] = scene.releases();
        const half = assetJson(900, SDIST, new Uint8Array(), { state: 'starter', digest: null });
        scene.release.github.state.releases[0] = { ...draft, assets: [...draft!.assets, half] };
      },
      { status: 502 },
    ),
    message: `${SDIST} of the draft is taken away`,
  },
  {
    name: 'asset-uploaded-without-an-answer',
    what: 'An upload is taken whole, and the connection breaks before the answer',
    spoil: fault(UPLOAD, { truncate: true, times: 1 }),
    message: `can’t upload ${SDIST}: `,
  },
  {
    name: 'upload-rate-limit',
    what: 'GitHub answers 429 to an upload, once',
    spoil: fault(UPLOAD, { status: 429, headers: { 'retry-after': '0' }, times: 1 }),
    message: 'rate limit, status 429; trying again',
  },
  {
    name: 'asset-cut-off-once',
    what: 'The store sends half of an asset, once',
    spoil: fault(STORE, { truncate: true, times: 1 }),
    message: 'trying again in 1 s (1 of 4)',
  },
  {
    name: 'published-without-an-answer',
    what: 'GitHub publishes the draft and answers 500',
    spoil: meanwhile(
      PUBLISH,
      (scene) => {
        scene.release.github.state.releases[0] = { ...scene.releases()[0], draft: false };
      },
      { status: 500 },
    ),
    message: 'can’t publish the draft: ',
  },
  {
    name: 'published-by-the-last-attempt',
    what: 'GitHub answers 502 four times to the request that publishes, and the last one publishes',
    spoil(scene) {
      fault(PUBLISH, { status: 502, times: 3 })(scene);
      meanwhile(
        PUBLISH,
        () => {
          const [draft] = scene.releases();
          scene.release.github.state.releases[0] = { ...draft, draft: false };
        },
        { status: 502 },
      )(scene);
    },
    message: 'status 502: it is not known whether it was carried out; looking',
  },
  {
    name: 'publishing-fails-once',
    what: 'GitHub answers 502 to the request that publishes, once',
    spoil: fault(PUBLISH, { status: 502, times: 1 }),
    message: 'looking, and trying again (1 of 3)',
  },
];

export const RELEASE_FAULTS: readonly ReleaseFault[] = [
  ...STOPS.map((one): ReleaseFault => ({ ...one, stage: 'publish-release', ends: 'stops' })),
  ...GOES_ON.map((one): ReleaseFault => ({ ...one, stage: 'publish-release', ends: 'goes on' })),
];
