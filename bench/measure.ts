import { spawnSync } from 'node:child_process';

/** What one command took, as the kernel counted it: itself and all its children. */
export interface Cost {
  /** Seconds on the clock. */
  readonly wall: number;
  /** Seconds of processor, user and system. */
  readonly cpu: number;
  /** Peak resident memory in bytes. */
  readonly peak: number;
}

const SCRIPT = `
import json, os, resource, subprocess, sys, time
begin = time.perf_counter()
run = subprocess.run(sys.argv[2:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
wall = time.perf_counter() - begin
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps([run.returncode, wall, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024]))
sys.exit(0 if str(run.returncode) in sys.argv[1].split(',') else 1)`;

/**
 * Runs a command to its end.
 * @param statuses exit statuses that count as done; any other is an error: a run that broke off early is fast
 */
export function cost(command: readonly string[], statuses = '0'): Cost {
  const ran = spawnSync('python3', ['-c', SCRIPT, statuses, ...command], { encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(`${command.join(' ').slice(0, 500)}: ${ran.stdout}${ran.stderr}`);
  const [, wall, cpu, peak] = JSON.parse(ran.stdout) as [number, number, number, number];
  return { wall, cpu, peak };
}

/** The run with the least processor time of several: what else the machine does can only add. */
export function best(runs: number, run: () => Cost): Cost {
  return Array.from({ length: runs }, run).reduce((least, one) => (one.cpu < least.cpu ? one : least));
}

export function sum(costs: readonly Cost[]): Cost {
  return costs.reduce((total, one) => ({
    wall: total.wall + one.wall,
    cpu: total.cpu + one.cpu,
    peak: Math.max(total.peak, one.peak),
  }));
}
