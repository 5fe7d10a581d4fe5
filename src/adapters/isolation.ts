import { readlinkSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import process from 'node:process';
import { isolationWays, PROBE, probeFaults, type NetworkChoice, type Way } from '../build/isolation.ts';
import type { IsolationFact } from '../build/types.ts';
import { ToolError } from '../errors.ts';
import { runProcess, type Command, type Ran } from './process.ts';

/** Runs code that nobody reviewed. */
export interface Isolation {
  readonly fact: IsolationFact;
  run(command: Command): Promise<Ran>;
}

const PATH = process.env.PATH ?? '/usr/bin:/bin';

/**
 * Finds a way to keep what it runs from the network, and tries it out before anything else runs in it.
 * @param python an interpreter for the probe
 * @throws ToolError `environment` where `none` is asked for and no way holds
 */
export async function findIsolation(asked: NetworkChoice, python: string, cwd: string): Promise<Isolation> {
  if (asked === 'allowed') {
    return { fact: { asked, processes: false }, run: (command) => runProcess(command) };
  }
  const { getuid, getgid } = process;
  const identity = getuid && getgid && { uid: getuid.call(process), gid: getgid.call(process) };
  const refused: string[] = [];
  if (process.platform === 'linux' && identity !== undefined) {
    for (const way of isolationWays(identity)) {
      const faults = await tryOut(way, identity.uid, python, cwd);
      if (faults.length === 0) {
        return {
          fact: { asked, way: way.title, processes: way.processes },
          run: (command) => runIsolated(way, command),
        };
      }
      refused.push(`${way.title}${way.processes ? ', processes apart' : ''}: ${faults.join('; ')}`);
    }
  }
  const why = refused.length === 0 ? `${process.platform} has no network namespaces` : refused.join(' | ');
  throw new ToolError('environment', `nothing here keeps a build from the network: ${why}`, {
    hint: 'Run it on a Linux runner with `sudo`, as root, or where users may make namespaces (util-linux gives `unshare` and `setpriv`). `network: allowed` builds without, and the report says so.',
  });
}

async function tryOut(way: Way, uid: number, python: string, cwd: string): Promise<readonly string[]> {
  const listener = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = listener.address() as AddressInfo;
    const command = {
      argv: [python, '-I', '-S', '-c', PROBE, String(port)],
      cwd,
      env: { PATH },
      seconds: 20,
    };
    const ran = await runProcess(isolated(way, command));
    if (ran.status !== 0) return [ran.said.trim().slice(-300) || `it ended with ${String(ran.status)}`];
    return probeFaults(ran.stdout, way, {
      uid,
      net: readlinkSync('/proc/self/ns/net'),
      pid: readlinkSync('/proc/self/ns/pid'),
    });
  } finally {
    listener.close();
  }
}

/** The variables stand in the command itself, since sudo gives none on; `timeout` inside can kill what we may not. */
function isolated({ prefix }: Way, { argv, cwd, env, seconds }: Command): Command {
  const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  const limit = ['timeout', '--kill-after=5', String(seconds)];
  return {
    argv: [...prefix, 'env', '-i', ...variables, ...limit, ...argv],
    cwd,
    env: { PATH },
    seconds: seconds + 15,
  };
}

/** `timeout` ends with 124, or with 137 where it had to kill. */
async function runIsolated(way: Way, command: Command): Promise<Ran> {
  const begin = Date.now();
  const ran = await runProcess(isolated(way, command));
  const stopped = (ran.status === 124 || ran.status === 137) && Date.now() - begin >= command.seconds * 1000;
  return stopped ? { ...ran, timedOut: true } : ran;
}
