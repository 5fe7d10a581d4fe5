import type {
  Baseline,
  ChangedFile,
  ComparedArtifact,
  DistributionDiff,
  ListChange,
  OneSided,
  Reach,
  Unanalysed,
} from '../baseline/types.ts';
import { choice, count, list, object, SHA256, text, type Schema } from './schema-parts.ts';

const PATH = text('Path inside the artifact. Untrusted text.');

function change(what: string): Schema {
  return object<ListChange>(
    what,
    {
      added: list('Only in the judged one. Untrusted text.', text('One.')),
      removed: list('Only in the former one. Untrusted text.', text('One.')),
    },
    {},
  );
}

function oneSided(what: string): Schema {
  const item = object<OneSided>(
    'A file on one side alone.',
    { path: PATH, size: count('Bytes.'), sha256: SHA256 },
    { size: true, sha256: true },
  );
  return list(what, item);
}

const CHANGED = object<ChangedFile>(
  'A file with other contents.',
  { path: PATH, before: count('Bytes.'), after: count('Bytes.') },
  { before: true, after: true },
);

const REACH = object<Reach>(
  'A name that the module did not mention before.',
  {
    path: PATH,
    line: { type: 'integer', minimum: 1, description: 'Line, from 1.' },
    kind: choice('What can be reached by it.', 'network', 'process', 'dynamic'),
    name: text('Dotted name. Untrusted text.'),
    sha256: SHA256,
  },
  { sha256: true },
);

const UNANALYSED = object<Unanalysed>(
  'A changed Python file of which nobody knows what it reaches.',
  { path: PATH, why: text('Why.'), sha256: SHA256 },
  { sha256: true },
);

const DIFF = object<DistributionDiff>(
  'All that differs.',
  {
    added: oneSided('Files that are new.'),
    removed: oneSided('Files that are gone.'),
    changed: list('Files with other contents; RECORD is not among them.', CHANGED),
    entryPoints: change('Entry points as `group: name = target`.'),
    requirements: change('Requires-Dist, in one form for all spellings.'),
    extras: change('Provides-Extra.'),
    buildRequirements: change('[build-system] of an sdist.'),
    requiresPython: object<NonNullable<DistributionDiff['requiresPython']>>(
      'Requires-Python, where it differs.',
      { before: text('Of the former one.'), after: text('Of the judged one.') },
      { before: true, after: true },
    ),
    reaches: list('What changed Python files reach that they did not.', REACH),
    unanalysed: list('What was not looked into.', UNANALYSED),
  },
  { requiresPython: true },
);

const ARTIFACT = object<ComparedArtifact>(
  'An artifact beside its counterpart.',
  {
    artifact: text('File name of the judged one.'),
    kind: choice('What it is.', 'wheel', 'sdist'),
    before: text('File name of the former one; absent where there is none of the kind.'),
    metadata: object<NonNullable<ComparedArtifact['metadata']>>(
      'Its METADATA or PKG-INFO.',
      { path: PATH, sha256: SHA256 },
      { sha256: true },
    ),
    diff: DIFF,
  },
  { before: true, metadata: true, diff: true },
);

/** What changed since a former release. */
export function baselineJsonSchema(): Schema {
  return {
    description: 'What changed since a former release; absent where nobody asked, or it could not be had.',
    oneOf: [
      object<Extract<Baseline, { state: 'compared' }>>(
        'It was compared.',
        {
          state: { const: 'compared' },
          release: text('Project and version; absent where files were named by path.'),
          artifacts: list('Each artifact that was verified.', ARTIFACT),
        },
        { release: true },
      ),
      object<Extract<Baseline, { state: 'none' }>>(
        'There is no former release.',
        {
          state: { const: 'none' },
          why: text('Why.'),
          doubtful: { const: true, description: 'The index does not know the project at all.' },
        },
        { doubtful: true },
      ),
    ],
  };
}
