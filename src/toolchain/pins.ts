import { ToolError } from '../errors.ts';
import { known, type Fact } from '../facts.ts';
import { inParallel } from '../parallel.ts';
import type { ReleaseIndex } from '../ports.ts';
import { DEFAULT_INDEX_URL } from '../pypi/default-index.ts';
import { listedFiles } from '../pypi/release.ts';
import type { ListedFile } from '../pypi/simple-page.ts';
import type { Vulnerability } from '../pypi/vulnerabilities.ts';
import type { Constraint, ConstraintsFile } from './types.ts';

/** One release that constraints pin. */
export interface Pin {
  /** PEP 503 normalised. */
  readonly project: string;
  /** PEP 440 normalised. */
  readonly version: string;
}

/** The fact `pins`. */
export interface PinsOnIndex {
  /** Root of the Simple API that was asked. */
  readonly index: string;
  /** PEP 792 status by project, where it is not `active`. */
  readonly status: ReadonlyMap<string, string>;
  /** Files by {@link pinKey}; none where the index has no such release. */
  readonly releases: ReadonlyMap<string, readonly ListedFile[]>;
}

/** The fact `vulnerabilities`: by {@link pinKey}. */
export type PinVulnerabilities = ReadonlyMap<string, readonly Vulnerability[]>;

export function pinKey({ project, version }: Pin): string {
  return `${project}==${version}`;
}

/**
 * The release that a constraint pins, where the index that is asked is the one that it comes from. A name of another index is
 * never asked: that would tell it to a stranger, who might answer.
 */
export function pinOf({ project, version, origin, index }: Constraint, asked: string): Pin | undefined {
  if (origin !== 'index' || project === undefined || version === undefined) return undefined;
  return index === undefined || isSameIndex(index, asked) ? { project, version } : undefined;
}

/** A lock file that names PyPI means whatever mirror of it pip is configured for. */
export function isSameIndex(named: string, asked: string): boolean {
  const [a, b] = [withoutSlash(named), withoutSlash(asked)];
  return a === b || a === withoutSlash(DEFAULT_INDEX_URL);
}

const withoutSlash = (url: string) => url.replace(/\/{1,10}$/, '');

/** More projects than any toolchain has; an index must not be asked without end. */
const MAX_PROJECTS = 2000;
const AT_ONCE = 6;

/** Releases pinned by constraints files, each once, in the order of their names. */
export function pinsOf(files: readonly ConstraintsFile[], index: string): readonly Pin[] {
  const pins = new Map<string, Pin>();
  for (const { constraints } of files) {
    for (const constraint of constraints) {
      const pin = pinOf(constraint, index);
      if (pin !== undefined) pins.set(pinKey(pin), pin);
    }
  }
  return [...pins].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pin]) => pin);
}

/**
 * Asks an index for the releases that constraints pin, a few at a time. One that can't be asked makes the whole unavailable:
 * half an answer looks like a good one.
 * @throws ToolError where the index must not be asked at all
 */
export async function gatherPins(
  files: readonly ConstraintsFile[],
  index: ReleaseIndex,
): Promise<Fact<PinsOnIndex>> {
  const pins = pinsOf(files, index.url);
  const projects = [...new Set(pins.map(({ project }) => project))];
  if (projects.length > MAX_PROJECTS) {
    return unavailable(
      `the constraints pin ${projects.length} projects, and at most ${MAX_PROJECTS} are asked for`,
    );
  }
  return orUnavailable(async () => {
    const pages = new Map(
      await inParallel(projects, AT_ONCE, async (name) => [name, await index.project(name)] as const),
    );
    const status = [...pages].flatMap(([project, page]) =>
      page?.status === undefined ? [] : [[project, page.status] as const],
    );
    const releases = pins.map((pin) => {
      const page = pages.get(pin.project);
      return [pinKey(pin), page === undefined ? [] : listedFiles(page, pin.project, pin.version)] as const;
    });
    return known({ index: index.url, status: new Map(status), releases: new Map(releases) });
  });
}

/** The same for known vulnerabilities, of the releases that the index has. @throws ToolError as above */
export async function gatherVulnerabilities(
  files: readonly ConstraintsFile[],
  pins: Fact<PinsOnIndex>,
  index: ReleaseIndex,
): Promise<Fact<PinVulnerabilities>> {
  if (pins.state === 'unavailable') return pins;
  const { releases } = pins.value;
  const asked = pinsOf(files, index.url).filter((pin) => (releases.get(pinKey(pin)) ?? []).length > 0);
  return orUnavailable(async () => {
    const answers = await inParallel(asked, AT_ONCE, async (pin) => {
      const found = await index.vulnerabilities(pin.project, pin.version);
      if (found !== undefined) return [pinKey(pin), found] as const;
      throw new ToolError(
        'environment',
        `${index.url} does not say whether ${pin.project} ${pin.version} has known vulnerabilities (the input ` +
          '"skip-vulnerabilities" leaves them out, and the report then lists them as not checked)',
      );
    });
    return known(new Map(answers));
  });
}

async function orUnavailable<T>(gather: () => Promise<Fact<T>>): Promise<Fact<T>> {
  try {
    return await gather();
  } catch (error) {
    if (error instanceof ToolError && error.code === 'environment') return unavailable(error.message);
    throw error;
  }
}

function unavailable(why: string): Fact<never> {
  return { state: 'unavailable', why };
}
