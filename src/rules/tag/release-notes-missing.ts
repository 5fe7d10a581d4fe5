import { tagRequirements } from '../../policy/tag-table.ts';
import { changelogs, mentions } from '../../tag/notes.ts';
import { versionOfTagName } from '../../tag/version.ts';
import { defineRule } from '../define.ts';
import { known } from '../../facts.ts';
import { PLAN } from '../references.ts';
import { someOf } from '../some.ts';
import { example, sourceOf, tagFact } from './examples.ts';
import { said, seen } from './findings.ts';

export const releaseNotesMissing = defineRule({
  id: 'release-notes-missing',
  family: 'tag',
  title: 'Release notes that do not name the version',
  rationale:
    'Who installs a new version wants to know what changed, and a reviewer compares the notes with the change. A version without notes is also what a release looks like that nobody planned.',
  remediation:
    'Give the version a heading in the changelog before you tag, or publish release notes on GitHub. Where the changelog has another name than usual, set `changelog` in `[tag]` of the policy.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['project'],
  needs: ['tag', 'source', 'tagNotes', 'policy'],
  notApplicable: 'the tag names no version',
  references: [PLAN, { title: 'Keep a Changelog', url: 'https://keepachangelog.com/en/1.1.0/' }],
  approvable: true,
  examples: {
    bad: [
      example('not in the changelog', 'CHANGELOG.md: ## 0.9', {
        tag: tagFact(),
        source: sourceOf({ 'CHANGELOG.md': '# Changelog\n\n## 0.9\n' }),
        tagNotes: { release: known(undefined) },
      }),
    ],
    good: [
      example('a heading of its own', 'CHANGELOG.md: ## 1.0', {
        tag: tagFact(),
        source: sourceOf({ 'CHANGELOG.md': '# Changelog\n\n## [1.0] - 2026-01-01\n' }),
        tagNotes: { release: known(undefined) },
      }),
    ],
  },
  check({ tag: { name }, source, tagNotes: { release }, policy }) {
    const { prefix, changelog } = tagRequirements(policy);
    const version = versionOfTagName(name, prefix);
    if (version === undefined) return undefined;
    const names = [...new Set([version, name.slice(prefix.length), name])];
    const files = changelogs(source, changelog);
    const found = files.find(({ text }) => mentions(text, names));
    if (found !== undefined) return [seen(`${found.path} names version ${version}`, { path: found.path })];
    if (release.state === 'known' && release.value !== undefined && release.value.trim() !== '') {
      return [seen(`GitHub’s Release of the tag has notes`, { tag: name })];
    }
    const looked =
      files.length === 0 ? 'there is no changelog' : `not in ${someOf(files.map(({ path }) => path))}`;
    const published =
      release.state === 'known'
        ? 'and no Release of the tag is published'
        : 'and its Release could not be read';
    const message = `no release notes name version ${version}: ${looked}, ${published}`;
    return [said('error', message, { version, ...(release.state !== 'known' && { why: release.why }) })];
  },
});
