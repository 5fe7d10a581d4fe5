import type { Line } from './document.ts';
import type { Links } from './links.ts';
import type { CardFacts, Item } from './types.ts';

type Listed = readonly { readonly name: string; readonly sha256: string }[];

/**
 * Names and digests of the manifest, which a later job is given, against those that were inspected and the checksums that travel
 * beside it: the reviewer approves what is inspected, signed and uploaded alike, or nothing.
 */
export function fileItem(facts: CardFacts, links: Links): Item {
  const { manifest, checksums, artifact, reports } = facts;
  const title = 'Names and SHA-256 are those that were inspected';
  const report = reports.find(({ command }) => command === 'verify-artifacts')?.report;
  const inspected = report?.subjects.map(({ file, sha256 }) => ({ name: file, sha256 }));
  const absent = [
    ...(manifest === undefined ? ['no manifest (input manifest)'] : []),
    ...(checksums === undefined ? ['no checksums (input checksums)'] : []),
    ...(artifact === undefined ? ['no artifact (inputs artifact-id and artifact-digest)'] : []),
    ...(inspected === undefined ? ['no report of verify-artifacts'] : []),
  ].map((what): Line => [what, ...links.inWorkflow(facts)]);
  const wrong: readonly Line[] =
    manifest === undefined
      ? []
      : [
          ...differences(manifest.files, checksums, 'the checksums'),
          ...differences(manifest.files, inspected, 'the report of verify-artifacts'),
        ].map((line): Line => [...line, ...links.inArtifact(artifact)]);
  if (wrong.length > 0) return { title, mark: 'fail', lines: [...wrong, ...absent] };
  if (absent.length > 0 || manifest === undefined) return { title, mark: 'missing', lines: absent };
  return {
    title,
    mark: 'ok',
    lines: [
      [
        `Manifest, checksums and report agree on ${manifest.files.length} files: the table below`,
        ...links.inArtifact(artifact),
      ],
    ],
  };
}

function differences(expected: Listed, given: Listed | undefined, where: string): readonly Line[] {
  if (given === undefined) return [];
  const key = ({ name, sha256 }: Listed[number]): string => `${sha256}  ${name}`;
  const [ours, theirs] = [expected.map(key), given.map(key)];
  return [
    ...ours.filter((one) => !theirs.includes(one)).map((one): Line => [{ code: one }, ` is not in ${where}`]),
    ...theirs
      .filter((one) => !ours.includes(one))
      .map((one): Line => [{ code: one }, ` is only in ${where}`]),
    ...(new Set(theirs).size === theirs.length ? [] : [[`${where} name a file twice`]]),
  ];
}
