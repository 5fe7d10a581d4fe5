import * as z from 'zod';

/** How untrusted build code is kept from the network, and how we see that it is: pure parts. */

/** Whether the build may reach a network; a release says `none`. */
export type NetworkChoice = 'none' | 'allowed';

export interface Way {
  readonly id: 'root' | 'sudo' | 'user-namespace';
  /** For people: how it is done. */
  readonly title: string;
  /** True where the code gets a process table of its own: nothing of it outlives the command. */
  readonly processes: boolean;
  /** Goes before the command. */
  readonly prefix: readonly string[];
}

export interface Identity {
  readonly uid: number;
  readonly gid: number;
}

/** No capabilities and no set-user-id programs: else `sudo nsenter` or root itself would walk back out. */
const POWERLESS = ['--no-new-privs', '--inh-caps=-all', '--bounding-set=-all'];
const OWN_PROCESSES = ['--pid', '--fork', '--kill-child', '--mount-proc'];

/**
 * The ways to a network namespace without a network, the best first. With `sudo` and as root all supplementary groups are
 * dropped: that of a container service (`docker`) would open a way out through its socket, which no namespace closes.
 */
export function isolationWays({ uid, gid }: Identity): readonly Way[] {
  const drop = ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...POWERLESS, '--'];
  const privileged = (id: 'root' | 'sudo', before: readonly string[], title: string) =>
    [true, false].map((processes) => ({
      id,
      title,
      processes,
      prefix: [...before, 'unshare', '--net', ...(processes ? OWN_PROCESSES : []), '--', ...drop],
    }));
  if (uid === 0) return privileged('root', [], 'a network namespace made by root');
  return [
    ...privileged('sudo', ['sudo', '-n', '--'], 'a network namespace made through sudo'),
    ...[true, false].map((processes) => ({
      id: 'user-namespace' as const,
      title: 'a network namespace within a user namespace',
      processes,
      prefix: [
        ...['unshare', '--user', '--map-current-user', '--net', ...(processes ? OWN_PROCESSES : [])],
        ...['--', 'setpriv', '--no-new-privs', '--'],
      ],
    })),
  ];
}

/** What the probe is told: where somebody listens outside, and what the namespaces outside are called. */
export interface ProbeTarget {
  /** A port on 127.0.0.1 on which our own process listens. */
  readonly port: number;
}

/**
 * Runs inside, in the same way as the build will. Prints one line of JSON. It tries to reach our own listener, an address
 * that no route leads to, and the sockets of container services, which are files and so in no network namespace.
 */
export const PROBE = `
import json, os, socket, sys
port = int(sys.argv[1])
def tries(family, kind, address):
    s = socket.socket(family, kind)
    s.settimeout(2)
    try:
        s.connect(address)
        return "reached"
    except OSError as error:
        return str(error)
    finally:
        s.close()
def link(name):
    try:
        return os.readlink("/proc/self/ns/" + name)
    except OSError as error:
        return "unknown: " + str(error)
status = {}
with open("/proc/self/status") as lines:
    for line in lines:
        key, _, value = line.partition(":")
        status[key] = value.strip()
def services():
    for path in ("/run/docker.sock", "/var/run/docker.sock", "/run/podman/podman.sock", "/run/containerd/containerd.sock"):
        if os.path.exists(path) and tries(socket.AF_UNIX, socket.SOCK_STREAM, path) == "reached":
            yield path
print(json.dumps({
    "uid": os.getuid(),
    "interfaces": [name for _, name in socket.if_nameindex()],
    "net": link("net"), "pid": link("pid"),
    "loopback": tries(socket.AF_INET, socket.SOCK_STREAM, ("127.0.0.1", port)),
    "outside": tries(socket.AF_INET, socket.SOCK_DGRAM, ("192.0.2.1", 9)),
    "services": sorted(set(os.path.realpath(path) for path in services())),
    "capabilities": status.get("CapEff", ""),
    "noNewPrivileges": status.get("NoNewPrivs", ""),
}))
`;

const ANSWER = z.object({
  uid: z.number(),
  interfaces: z.array(z.string()),
  net: z.string(),
  pid: z.string(),
  loopback: z.string(),
  outside: z.string(),
  services: z.array(z.string()),
  capabilities: z.string(),
  noNewPrivileges: z.string(),
});

export interface Outside {
  readonly uid: number;
  /** `net:[4026531840]`, as /proc/self/ns/net links to. */
  readonly net: string;
  readonly pid: string;
}

/** Why an isolation does not hold, a sentence each; empty where it does. @param text what the probe printed */
export function probeFaults(text: string, way: Way, outside: Outside): readonly string[] {
  let answer;
  try {
    answer = ANSWER.parse(JSON.parse(text.trim()));
  } catch {
    return [`the probe gave no answer: ${text.trim().slice(0, 300)}`];
  }
  const { uid, interfaces, net, pid, loopback, outside: beyond, services } = answer;
  const faults: string[] = [];
  if (uid !== outside.uid) faults.push(`it runs as user ${uid} and not as ${outside.uid}`);
  if (!/^net:\[\d+\]$/.test(net) || net === outside.net)
    faults.push('it has no network namespace of its own');
  const others = interfaces.filter((name) => name !== 'lo');
  if (others.length > 0) faults.push(`it has the network interfaces ${others.join(', ')}`);
  if (loopback === 'reached') faults.push('it reached a listener on 127.0.0.1 outside');
  if (beyond === 'reached') faults.push('it has a route to other networks');
  for (const socket of services) faults.push(`a container service answers at ${socket}`);
  if (!/^0+$/.test(answer.capabilities)) faults.push(`it keeps capabilities (${answer.capabilities})`);
  if (answer.noNewPrivileges !== '1') faults.push('it could gain privileges by set-user-id programs');
  if (way.processes && (!/^pid:\[\d+\]$/.test(pid) || pid === outside.pid)) {
    faults.push('it has no process table of its own');
  }
  return faults;
}
