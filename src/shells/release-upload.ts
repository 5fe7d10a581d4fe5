import { hashSource } from '../archive/hash-source.ts';
import { ToolError } from '../errors.ts';
import {
  createDraft,
  deleteAsset,
  listAssets,
  listReleases,
  publishDraft,
  readRelease,
  uploadAsset,
  type Release,
  type ReleaseTexts,
} from '../github/draft-releases.ts';
import { downloadAsset, type ListedAsset } from '../github/release-assets.ts';
import { readTag } from '../github/tag.ts';
import type { ApiAnswer, ArtifactFile, GitHubApi, Log } from '../ports.ts';
import type { Checksum } from '../release/checksums.ts';
import {
  planAssets,
  planRelease,
  requireAssets,
  saysTheSame,
  type ReleasePlan,
} from '../release/release-plan.ts';
import { RELEASE_MARK } from '../release/release-notes.ts';
import { escapeText } from '../report/escape.ts';
import { withOpened } from './with-opened.ts';

/** A file to attach to the Release. */
export interface ReleaseAssetFile extends Checksum {
  /** Bytes. */
  readonly size: number;
  readonly file: ArtifactFile;
}

export interface ReleaseWritePorts {
  readonly api: GitHubApi;
  readonly log: Log;
  readonly pause: (milliseconds: number) => Promise<void>;
}

const ATTEMPTS = 4;
const PAUSE_MS = 2000;

export const PERMISSIONS = 'permissions:\n  actions: read\n  contents: write';

/** One Release of one tag, from nothing or from where an attempt before left it to published. */
export class ReleaseWriter {
  readonly #repository: string;
  readonly #texts: ReleaseTexts;
  readonly #wanted: readonly ReleaseAssetFile[];
  readonly #ports: ReleaseWritePorts;

  constructor(
    repository: string,
    texts: ReleaseTexts,
    wanted: readonly ReleaseAssetFile[],
    ports: ReleaseWritePorts,
  ) {
    this.#repository = repository;
    this.#texts = texts;
    this.#wanted = wanted;
    this.#ports = ports;
  }

  /** What is there, and so what is to be done. @throws ToolError where nothing may be done */
  async plan(): Promise<ReleasePlan> {
    const all = valueOf(await listReleases(this.#ports.api, this.#repository), 'can’t list the Releases');
    return planRelease(all, this.#texts.tag);
  }

  /** The assets of a Release. */
  async assets(release: Release): Promise<readonly ListedAsset[]> {
    const answer = await listAssets(this.#ports.api, this.#repository, release.id);
    return valueOf(answer, `can’t list the assets of Release ${release.id}`);
  }

  /** What people must know of a Release that was published before, whatever its files are. */
  textWarning(release: Release): string | undefined {
    if (release.body.startsWith(RELEASE_MARK)) return undefined;
    return `the text of the published Release ${release.url} was not written by this job: nobody reviewed what it says`;
  }

  /** @throws ToolError: the Release is not published, unless the message says that it is */
  async publish(): Promise<{ readonly release: Release; readonly warning?: string }> {
    const plan = await this.plan();
    if (plan.state === 'published') {
      this.#ports.log.info('the Release is published already: comparing it');
      await this.#readBack(plan.release, `the published Release of ${this.#texts.tag}`);
      await this.#requireTag('although its Release is published');
      const warning = this.textWarning(plan.release);
      if (warning === undefined) return { release: plan.release };
      this.#ports.log.warn(escapeText(warning));
      return { release: plan.release, warning };
    }
    await this.#requireTag('no draft was made');
    const draft = plan.state === 'draft' ? plan.release : await this.#create();
    const { remove, keep } = planAssets(draft, await this.assets(draft), this.#wanted);
    for (const asset of remove) await this.#delete(asset);
    for (const file of this.#wanted) if (!keep.includes(file.name)) await this.#upload(draft, file);
    const read = await this.#readBack(draft, `the draft ${draft.id}`);
    const release = await this.#makePublic(draft);
    // Between the last look and this one others could write.
    requireAssets(
      `the Release is published, and its page ${release.url}`,
      await this.assets(release),
      this.#wanted,
      read,
    );
    await this.#requireTag('after its Release was published');
    return { release };
  }

  /** Publishing with the tag gone would make it, wherever GitHub sees fit. */
  async #requireTag(when: string): Promise<void> {
    const { tag, commit } = this.#texts;
    const found = await readTag(this.#ports.api, this.#repository, tag);
    const named = JSON.stringify(tag);
    if (found.state === 'absent') {
      throw new ToolError('digest-mismatch', `the tag ${named} is gone (${when}): ${found.why}`, {
        hint: 'Nothing may be published: GitHub would make the tag anew. Find out in the audit log who deleted it.',
      });
    }
    const { commit: at } = valueOf(found, `can’t tell where the tag ${named} is (${when})`);
    if (at === commit) return;
    throw new ToolError(
      'digest-mismatch',
      `the tag ${named} is at commit ${at}, and commit ${commit} was verified (${when})`,
      { hint: 'Nothing may be published. Find out in the audit log who moved it.' },
    );
  }

  #create(): Promise<Release> {
    const { api } = this.#ports;
    return this.#bounded(
      'can’t make the draft',
      () => createDraft(api, this.#repository, this.#texts),
      async () => {
        const plan = await this.plan();
        if (plan.state === 'published') {
          throw new ToolError('environment', 'somebody else published a Release of this tag meanwhile');
        }
        return plan.state === 'draft' ? plan.release : undefined;
      },
    );
  }

  async #delete({ id, name }: ListedAsset): Promise<void> {
    this.#ports.log.info(`${name} of the draft is taken away: it is not, or not whole, what was verified`);
    const answer = await deleteAsset(this.#ports.api, this.#repository, id);
    if (answer.state !== 'absent') valueOf(answer, `can’t replace ${name} of the draft`);
  }

  async #upload(draft: Release, file: ReleaseAssetFile): Promise<void> {
    const { name, sha256 } = file;
    const { api, log } = this.#ports;
    log.progress(`uploading ${name}`);
    const asset = await this.#bounded(
      `can’t upload ${name}`,
      () => uploadAsset(api, this.#repository, draft, file),
      async () => {
        const [there, ...more] = (await this.assets(draft)).filter((one) => one.name === name);
        if (there?.state === 'uploaded' && there.sha256 === sha256 && more.length === 0) return there;
        for (const one of [...(there ? [there] : []), ...more]) await this.#delete(one);
        return undefined;
      },
    );
    if (asset.name === name) return;
    throw new ToolError('environment', `GitHub gave ${name} another name: ${JSON.stringify(asset.name)}`, {
      hint: 'Delete the draft. A Release can’t hold a file of this name: is it a local version or one with an epoch?',
    });
  }

  /**
   * Every asset by its bytes, as everybody will get it, and by the digest that GitHub tells.
   * @returns the ids of the assets that were read, by name
   */
  async #readBack(release: Release, what: string): Promise<ReadonlyMap<string, string>> {
    const { api, log } = this.#ports;
    const assets = await this.assets(release);
    requireAssets(what, assets, this.#wanted);
    for (const { name, sha256, size } of this.#wanted) {
      log.progress(`reading ${name} back`);
      const id = assets.find((one) => one.name === name)?.id ?? '';
      const answer = await downloadAsset(api, this.#repository, id, size);
      const file = valueOf(answer, `can’t read ${name} of ${what} back`);
      const found = await withOpened(file, hashSource);
      if (found !== sha256) {
        throw mismatch(what, name, `it reads back with the SHA-256 ${found}, and ${sha256} was verified`);
      }
    }
    return new Map(assets.map(({ name, id }) => [name, id]));
  }

  async #makePublic(draft: Release): Promise<Release> {
    const { api } = this.#ports;
    const release = await this.#bounded(
      'can’t publish the draft',
      async () => {
        await this.#requireTag(`the draft ${draft.id} stays one`);
        return publishDraft(api, this.#repository, draft.id, this.#texts);
      },
      async () => {
        const answer = await readRelease(api, this.#repository, draft.id);
        const now = valueOf(answer, `can’t tell whether the draft ${draft.id} was published`);
        return now.draft ? undefined : this.#ofOurs(now);
      },
    );
    if (!release.draft && release.tag === this.#texts.tag) return release;
    throw new ToolError('environment', `GitHub answers that the draft ${draft.id} was not published`);
  }

  /** The draft, found to be public: by what was sent, or by somebody who said something else. */
  #ofOurs(release: Release): Release {
    if (saysTheSame(release, this.#texts.body)) return release;
    throw new ToolError(
      'digest-mismatch',
      `somebody else published the draft ${release.id} meanwhile, with another text: ${release.url}`,
      {
        hint: 'Read what it says, and find out in the audit log who published it. Run this job again: it compares the files.',
      },
    );
  }

  /**
   * Does something a bounded number of times. After an answer that does not say whether it was done, one looks: after the last, too.
   * What is refused may have been done by a request before, so that is tried once more, and no third time.
   * @param look what came of it; undefined: it was not done, and may be done again
   */
  async #bounded<T>(
    what: string,
    once: () => Promise<ApiAnswer<T>>,
    look: () => Promise<T | undefined>,
  ): Promise<T> {
    const { log, pause } = this.#ports;
    let refusals = 0;
    for (let attempt = 1; ; attempt += 1) {
      const answer = await once();
      if (answer.state !== 'unavailable') return valueOf(answer, what);
      if (answer.refused) refusals += 1;
      const isLast = attempt === ATTEMPTS || refusals === 2;
      const next = isLast ? '' : `, and trying again (${attempt} of ${ATTEMPTS - 1})`;
      log.info(`${what}: ${answer.why}; looking${next}`);
      await pause(PAUSE_MS * 2 ** (attempt - 1));
      const done = await look();
      if (done !== undefined) return done;
      if (isLast) return valueOf(answer, what);
    }
  }
}

function mismatch(what: string, name: string, why: string): ToolError {
  return new ToolError('digest-mismatch', `${name} of ${what} is not what was verified: ${why}`, {
    hint: 'Delete the draft and run this job again. If that repeats, report it to GitHub.',
  });
}

/** @throws ToolError `environment` with what to do about it, as the lines that give a permission that lacks */
function valueOf<T>(answer: ApiAnswer<T>, what: string): T {
  if (answer.state === 'known') return answer.value;
  throw new ToolError('environment', `${what}: ${answer.why}`, { hint: hintOf(answer) });
}

function hintOf(answer: Exclude<ApiAnswer<unknown>, { readonly state: 'known' }>): string {
  if (answer.state !== 'unavailable') return `Give the job these lines:\n${PERMISSIONS}`;
  return answer.refused
    ? 'GitHub will refuse it again. Look at the Releases of the tag: is there another one, or does a rule of the repository forbid it? Mend that, and run this job again.'
    : 'Run this job again: it goes on where it stopped.';
}
