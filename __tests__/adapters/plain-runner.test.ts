import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/command.ts';
import { readOutputs } from '../support/workflow-log.ts';

/** The runner without the toolkit writes what the toolkit writes, byte for byte but for random tokens. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plain-runner-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const NASTY = 'a%0A,b:c\r\n::error::x%';

function run(adapter: string, make: string) {
  const files = { output: join(folder, `${make}.output`), summary: join(folder, `${make}.summary`) };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const script = join(folder, `${make}.mjs`);
  const calls = `
    runner.annotate({ level: 'warning', title: ${JSON.stringify(NASTY)}, message: ${JSON.stringify(NASTY)}, file: 'a,b:c.py', startLine: 3 });
    runner.annotate({ level: 'notice', title: 'plain', message: 'x' });
    runner.setOutput('name', ${JSON.stringify(NASTY)});
    await runner.summary(${JSON.stringify(`# ${NASTY}\n`)});
    runner.fail(${JSON.stringify(NASTY)}, { file: 'a,b:c.toml', line: 7 });
    runner.fail('no place');
  `;
  const url = pathToFileURL(join(ROOT, 'src/adapters', adapter)).href;
  writeFileSync(script, `import { ${make} } from '${url}';\nconst runner = ${make}();\n${calls}`);
  let stdout = '';
  let status = 0;
  try {
    stdout = execFileSync(process.execPath, [script], {
      encoding: 'utf8',
      env: { GITHUB_OUTPUT: files.output, GITHUB_STEP_SUMMARY: files.summary, RUNNER_TEMP: folder },
    });
  } catch (error) {
    ({ stdout, status } = error as { stdout: string; status: number });
  }
  return {
    stdout,
    status,
    output: readFileSync(files.output, 'utf8'),
    summary: readFileSync(files.summary, 'utf8'),
  };
}

describe('the runner without the toolkit', () => {
  it('writes commands, outputs and summary as the toolkit does', () => {
    const plain = run('plain-runner.ts', 'plainRunner');
    const toolkit = run('runner.ts', 'actionsRunner');
    expect(toolkit.status).toBe(1);
    expect(toolkit.stdout).toContain('::warning title=');
    expect({ status: plain.status, stdout: plain.stdout, summary: plain.summary }).toEqual({
      status: toolkit.status,
      stdout: toolkit.stdout,
      summary: toolkit.summary,
    });
    const shape = (text: string) => text.replaceAll(/ghadelimiter_[0-9a-f-]{36}/gu, 'DELIMITER');
    expect(shape(plain.output)).toBe(shape(toolkit.output));
    expect(readOutputs(plain.output)).toEqual({ name: NASTY });
  });
});
