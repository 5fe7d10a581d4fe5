/** Paths of the REST API of GitHub. */

/**
 * `/repos/O/R/…` of parts that are encoded here. A part may hold "/", which stays: names of refs do.
 * @param repository `owner/name`, of the shape that GitHub gives it
 */
export function repositoryPath(repository: string, ...parts: readonly string[]): string {
  return `/${['repos', repository, ...parts].map(encoded).join('/')}`;
}

function encoded(part: string): string {
  return part.split('/').map(encodeURIComponent).join('/');
}

/**
 * Whether git takes a text as a name below `refs/tags/` or `refs/heads/` (git-check-ref-format). So it holds no part that a
 * URL would resolve away, and nothing that a shell or a log takes for its own.
 */
export function isRefName(name: string): boolean {
  return (
    name.length <= 1000 &&
    /^[^\p{Cc}\p{Z} ~^:?*[\\]+$/u.test(name) &&
    !/^-|^\/|\/$|\/\/|\.\.|@\{|\.$|^@$|(?:^|\/)\.|\.lock(?:\/|$)/u.test(name)
  );
}
