import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commit } from './act.ts';
import { ROOT } from './command.ts';

/** What a release takes from others. These do the real thing, by the toolkit, against servers on this machine. */

const TOOLKIT = pathToFileURL(join(ROOT, 'node_modules/@actions/artifact/lib/artifact.js')).href;

const nodeAction = (inputs: readonly string[]) =>
  [
    'name: stand-in',
    'description: stand-in',
    'inputs:',
    ...inputs.map((name) => `  ${name}:\n    description: x`),
    'runs:\n  using: node24\n  main: index.mjs\n',
  ].join('\n');

const UPLOAD = `
import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import client from '${TOOLKIT}';
const folder = process.env.INPUT_PATH;
const files = readdirSync(folder).map((name) => join(folder, name));
const { id, digest } = await client.uploadArtifact(process.env.INPUT_NAME, files, folder);
appendFileSync(process.env.GITHUB_OUTPUT, 'artifact-id=' + id + '\\nartifact-digest=' + digest + '\\n');
`;

const DOWNLOAD = `
import client from '${TOOLKIT}';
await client.downloadArtifact(Number(process.env['INPUT_ARTIFACT-IDS']), { path: process.env.INPUT_PATH });
`;

export const STAND_IN = '5'.repeat(40);

/** `owner/name@ref` to the folder of a repository, for act. */
export function standInActions(folder: string): Readonly<Record<string, string>> {
  const actions = {
    'actions/upload-artifact': { 'action.yml': nodeAction(['name', 'path']), 'index.mjs': UPLOAD },
    'actions/download-artifact': {
      'action.yml': nodeAction(['artifact-ids', 'path']),
      'index.mjs': DOWNLOAD,
    },
  };
  return Object.fromEntries(
    Object.entries(actions).map(([name, files]) => {
      const repository = join(folder, name);
      mkdirSync(repository, { recursive: true });
      commit(repository, files);
      return [`${name}@${STAND_IN}`, repository];
    }),
  );
}
