import { accessSync, constants } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import process from 'node:process';
import * as z from 'zod';
import { installEnvironment } from '../build/environment.ts';
import { ToolError } from '../errors.ts';
import { runProcess } from './process.ts';

/** An interpreter of the machine, and a pip that can work on other environments. */
export interface Python {
  /** Absolute. */
  readonly path: string;
  /** As in `3.12.1`. */
  readonly version: string;
  /** Before the arguments of pip. */
  readonly pip: readonly string[];
  /** The folders of installed packages of this interpreter itself and of its user. */
  readonly sites: readonly string[];
}

const ABOUT = `
import json, site, sys, sysconfig
paths = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib"), site.getusersitepackages()}
print(json.dumps({"executable": sys.executable, "version": sys.version.split()[0], "sites": sorted(paths)}))
`;
const ANSWER = z.object({ executable: z.string().min(1), version: z.string(), sites: z.array(z.string()) });

const INSTALL_SECONDS = 900;

/** pip learnt `--python` in this version. */
const OLDEST_PIP = [22, 3] as const;

/**
 * Finds an interpreter by command or path, and a pip that is new enough.
 * @param scratch a folder in which a pip can be put where the interpreter has none
 * @throws ToolError `missing-input` where there is none, `environment` where it can't be used
 */
export async function findPython(name: string, scratch: string): Promise<Python> {
  const program = name.includes('/') && !isAbsolute(name) ? resolve(name) : name;
  const env = installEnvironment(process.env);
  const ran = await runProcess({ argv: [program, '-I', '-c', ABOUT], cwd: scratch, env, seconds: 60 });
  if (ran.status === 127) {
    throw new ToolError(
      'missing-input',
      `there is no Python ${JSON.stringify(name)}: ${lastLine(ran.said)}`,
      {
        hint: 'Set Python up in a step before (actions/setup-python), or name one with the input "python".',
      },
    );
  }
  const { executable, version, sites } = answerOf(ran.stdout, name, ran.said);
  if (!isExecutable(executable)) {
    throw new ToolError('environment', `Python ${JSON.stringify(name)} names no program of its own`);
  }
  const own = [executable, '-I', '-m', 'pip'];
  if (await isUsablePip(own, scratch)) return { path: executable, version, sites, pip: own };
  const folder = join(scratch, 'pip');
  const made = await runProcess({
    argv: [executable, '-I', '-m', 'venv', folder],
    cwd: scratch,
    env,
    seconds: 300,
  });
  const bundled = [join(folder, 'bin', 'python'), '-I', '-m', 'pip'];
  if (made.status === 0 && (await isUsablePip(bundled, scratch))) {
    return { path: executable, version, sites, pip: bundled };
  }
  throw new ToolError('environment', `Python ${version} has no pip ${OLDEST_PIP.join('.')} or newer`, {
    hint: `Install one: python -m pip install --upgrade pip. (${lastLine(made.said)})`,
  });
}

function answerOf(text: string, name: string, said: string): z.infer<typeof ANSWER> {
  try {
    return ANSWER.parse(JSON.parse(text));
  } catch (cause) {
    throw new ToolError('environment', `${JSON.stringify(name)} is no Python that runs: ${lastLine(said)}`, {
      hint: 'Name an interpreter with the input "python".',
      cause,
    });
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function isUsablePip(pip: readonly string[], cwd: string): Promise<boolean> {
  const ran = await runProcess({
    argv: [...pip, '--version'],
    cwd,
    env: installEnvironment(process.env),
    seconds: 60,
  });
  const [, major, minor] = /^pip (\d+)\.(\d+)/.exec(ran.stdout) ?? [];
  if (ran.status !== 0 || major === undefined || minor === undefined) return false;
  return Number(major) > OLDEST_PIP[0] || (Number(major) === OLDEST_PIP[0] && Number(minor) >= OLDEST_PIP[1]);
}

/** A virtual environment without anything in it, not even pip. Answers its folder of executables. */
export async function makeEnvironment(python: Python, folder: string, cwd: string): Promise<string> {
  const ran = await runProcess({
    argv: [python.path, '-I', '-m', 'venv', '--without-pip', folder],
    cwd,
    env: installEnvironment(process.env),
    seconds: 120,
  });
  if (ran.status !== 0) {
    throw new ToolError('environment', `can't make a virtual environment: ${lastLine(ran.said)}`, {
      hint: 'On Debian and Ubuntu the package python3-venv brings what is missing.',
    });
  }
  return join(folder, 'bin');
}

/** Where pip gets what the constraints name. */
export interface Supply {
  /** Requirements files, absolute. */
  readonly constraints: readonly string[];
  /** A folder of wheels in place of the index, absolute. */
  readonly wheelhouse?: string;
}

/** Installs what has a hash, as wheels alone, so that nothing of it runs. @throws ToolError `environment` */
export async function installHashed(python: Python, bin: string, supply: Supply, cwd: string): Promise<void> {
  await hashed([...python.pip, '--python', join(bin, 'python'), 'install'], supply, cwd);
}

/** Downloads the same to a folder. @throws ToolError `environment` */
export async function downloadHashed(
  python: Python,
  folder: string,
  supply: Supply,
  cwd: string,
): Promise<void> {
  await hashed([...python.pip, 'download', '--dest', folder], supply, cwd);
}

async function hashed(
  before: readonly string[],
  { constraints, wheelhouse }: Supply,
  cwd: string,
): Promise<void> {
  const ran = await runProcess({
    argv: [
      ...before,
      ...['--require-hashes', '--only-binary', ':all:', '--no-cache-dir', '--quiet'],
      ...(wheelhouse === undefined ? [] : ['--no-index', '--find-links', wheelhouse]),
      ...constraints.flatMap((file) => ['-r', file]),
    ],
    cwd,
    env: installEnvironment(process.env),
    seconds: INSTALL_SECONDS,
  });
  if (ran.status === 0) return;
  const said = ran.said.trim().slice(-1500);
  throw new ToolError('environment', `pip can't get what the constraints name: ${said}`, {
    hint: 'Each line needs `==` and a `--hash`, for a wheel that fits this Python; `uv pip compile --generate-hashes` writes them.',
  });
}

/** What of a longer text says most: its last line that is not empty. */
export function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1)?.trim().slice(-300) ?? '';
}
