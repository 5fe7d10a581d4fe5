export const id = 8092;
export const ids = [8092];
export const modules = {

/***/ 15448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ findIsolation)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(34398);
;// CONCATENATED MODULE: ./lib/build/isolation.js

/** No capabilities and no set-user-id programs: else `sudo nsenter` or root itself would walk back out. */
const POWERLESS = ['--no-new-privs', '--inh-caps=-all', '--bounding-set=-all'];
const OWN_PROCESSES = ['--pid', '--fork', '--kill-child', '--mount-proc'];
/**
 * The ways to a network namespace without a network, the best first. With `sudo` and as root all supplementary groups are
 * dropped: that of a container service (`docker`) would open a way out through its socket, which no namespace closes.
 */
function isolationWays({ uid, gid }) {
    const drop = ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...POWERLESS, '--'];
    const privileged = (id, before, title) => [true, false].map((processes) => ({
        id,
        title,
        processes,
        prefix: [...before, 'unshare', '--net', ...(processes ? OWN_PROCESSES : []), '--', ...drop],
    }));
    if (uid === 0)
        return privileged('root', [], 'a network namespace made by root');
    return [
        ...privileged('sudo', ['sudo', '-n', '--'], 'a network namespace made through sudo'),
        ...[true, false].map((processes) => ({
            id: 'user-namespace',
            title: 'a network namespace within a user namespace',
            processes,
            prefix: [
                ...['unshare', '--user', '--map-current-user', '--net', ...(processes ? OWN_PROCESSES : [])],
                ...['--', 'setpriv', '--no-new-privs', '--'],
            ],
        })),
    ];
}
/**
 * Runs inside, in the same way as the build will. Prints one line of JSON. It tries to reach our own listener, an address
 * that no route leads to, and the sockets of container services, which are files and so in no network namespace.
 */
const PROBE = `
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
const ANSWER = schemas.object({
    uid: schemas.number(),
    interfaces: schemas.array(schemas.string()),
    net: schemas.string(),
    pid: schemas.string(),
    loopback: schemas.string(),
    outside: schemas.string(),
    services: schemas.array(schemas.string()),
    capabilities: schemas.string(),
    noNewPrivileges: schemas.string(),
});
/** Why an isolation does not hold, a sentence each; empty where it does. @param text what the probe printed */
function probeFaults(text, way, outside) {
    let answer;
    try {
        answer = ANSWER.parse(JSON.parse(text.trim()));
    }
    catch {
        return [`the probe gave no answer: ${text.trim().slice(0, 300)}`];
    }
    const { uid, interfaces, net, pid, loopback, outside: beyond, services } = answer;
    const faults = [];
    if (uid !== outside.uid)
        faults.push(`it runs as user ${uid} and not as ${outside.uid}`);
    if (!/^net:\[\d+\]$/.test(net) || net === outside.net)
        faults.push('it has no network namespace of its own');
    const others = interfaces.filter((name) => name !== 'lo');
    if (others.length > 0)
        faults.push(`it has the network interfaces ${others.join(', ')}`);
    if (loopback === 'reached')
        faults.push('it reached a listener on 127.0.0.1 outside');
    if (beyond === 'reached')
        faults.push('it has a route to other networks');
    for (const socket of services)
        faults.push(`a container service answers at ${socket}`);
    if (!/^0+$/.test(answer.capabilities))
        faults.push(`it keeps capabilities (${answer.capabilities})`);
    if (answer.noNewPrivileges !== '1')
        faults.push('it could gain privileges by set-user-id programs');
    if (way.processes && (!/^pid:\[\d+\]$/.test(pid) || pid === outside.pid)) {
        faults.push('it has no process table of its own');
    }
    return faults;
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/adapters/process.js
var process = __webpack_require__(68489);
;// CONCATENATED MODULE: ./lib/adapters/isolation.js






const PATH = external_node_process_.env.PATH ?? '/usr/bin:/bin';
/**
 * Finds a way to keep what it runs from the network, and tries it out before anything else runs in it.
 * @param python an interpreter for the probe
 * @throws ToolError `environment` where `none` is asked for and no way holds
 */
async function findIsolation(asked, python, cwd) {
    if (asked === 'allowed') {
        return { fact: { asked, processes: false }, run: (command) => (0,process/* runProcess */.R)(command) };
    }
    const { getuid, getgid } = external_node_process_;
    const identity = getuid && getgid && { uid: getuid.call(external_node_process_), gid: getgid.call(external_node_process_) };
    const refused = [];
    if (external_node_process_.platform === 'linux' && identity !== undefined) {
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
    const why = refused.length === 0 ? `${external_node_process_.platform} has no network namespaces` : refused.join(' | ');
    throw new errors/* ToolError */.v('environment', `nothing here keeps a build from the network: ${why}`, {
        hint: 'Run it on a Linux runner with `sudo`, as root, or where users may make namespaces (util-linux gives `unshare` and `setpriv`). `network: allowed` builds without, and the report says so.',
    });
}
async function tryOut(way, uid, python, cwd) {
    const listener = (0,external_node_net_.createServer)((socket) => socket.destroy());
    await new Promise((resolve) => listener.listen(0, '127.0.0.1', resolve));
    try {
        const { port } = listener.address();
        const command = {
            argv: [python, '-I', '-S', '-c', PROBE, String(port)],
            cwd,
            env: { PATH },
            seconds: 20,
        };
        const ran = await (0,process/* runProcess */.R)(isolated(way, command));
        if (ran.status !== 0)
            return [ran.said.trim().slice(-300) || `it ended with ${String(ran.status)}`];
        return probeFaults(ran.stdout, way, {
            uid,
            net: (0,external_node_fs_.readlinkSync)('/proc/self/ns/net'),
            pid: (0,external_node_fs_.readlinkSync)('/proc/self/ns/pid'),
        });
    }
    finally {
        listener.close();
    }
}
/** The variables stand in the command itself, since sudo gives none on; `timeout` inside can kill what we may not. */
function isolated({ prefix }, { argv, cwd, env, seconds }) {
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
async function runIsolated(way, command) {
    const begin = Date.now();
    const ran = await (0,process/* runProcess */.R)(isolated(way, command));
    const stopped = (ran.status === 124 || ran.status === 137) && Date.now() - begin >= command.seconds * 1000;
    return stopped ? { ...ran, timedOut: true } : ran;
}


/***/ }),

/***/ 68489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ runProcess)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31421);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28841);




/** Of what a command says, the last part is kept: errors stand at the end. */
const KEPT_BYTES = 256 * 1024;
class Tail {
    #chunks = [];
    #size = 0;
    #dropped = 0;
    add(chunk) {
        this.#chunks.push(chunk);
        this.#size += chunk.length;
        if (this.#size < 2 * KEPT_BYTES)
            return;
        this.#shorten();
    }
    #shorten() {
        const all = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat(this.#chunks);
        const kept = all.subarray(Math.max(0, all.length - KEPT_BYTES));
        this.#dropped += all.length - kept.length;
        this.#chunks = [node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(kept)];
        this.#size = kept.length;
    }
    toString() {
        this.#shorten();
        const text = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat(this.#chunks).toString('utf8');
        return this.#dropped === 0 ? text : `[${this.#dropped} bytes before this are not shown]\n${text}`;
    }
}
/**
 * Runs one command with nothing on standard input, in a process group of its own that is killed when it has ended or its time
 * is up. Never rejects: a command that can't be started ends with 127 and says why.
 */
function runProcess({ argv, cwd, env, seconds }) {
    const [program = '', ...args] = argv;
    return new Promise((resolve) => {
        const said = new Tail();
        const stdout = new Tail();
        let timedOut = false;
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_1__.spawn)(program, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
        const kill = () => {
            try {
                // The whole group; where it belongs to another user by now, `timeout` inside ends it.
                if (child.pid !== undefined)
                    node_process__WEBPACK_IMPORTED_MODULE_2__.kill(-child.pid, 'SIGKILL');
            }
            catch {
                // Nobody is left.
            }
        };
        const timer = setTimeout(() => {
            timedOut = true;
            kill();
        }, seconds * 1000);
        let isDone = false;
        const done = (status) => {
            if (isDone)
                return;
            isDone = true;
            clearTimeout(timer);
            kill();
            child.stdout.destroy();
            child.stderr.destroy();
            resolve({
                ...(status === undefined ? {} : { status }),
                timedOut,
                said: said.toString(),
                stdout: stdout.toString(),
            });
        };
        child.stdout.on('data', (chunk) => {
            said.add(chunk);
            stdout.add(chunk);
        });
        child.stderr.on('data', (chunk) => {
            said.add(chunk);
        });
        child.on('error', (error) => {
            const why = (0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) === 'ENOENT' ? `there is no ${program} (or no folder ${cwd})` : error.message;
            said.add(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(`${why}\n`));
            done(127);
        });
        child.on('close', (status) => {
            done(status ?? undefined);
        });
        // Who inherited the pipes may hold them open for ever: what it says after the command ended is nobody's business.
        child.on('exit', (status) => {
            setTimeout(() => {
                done(status ?? undefined);
            }, 1000).unref();
        });
    });
}


/***/ }),

/***/ 21408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ findPython),
/* harmony export */   SC: () => (/* binding */ downloadHashed),
/* harmony export */   ZW: () => (/* binding */ installHashed),
/* harmony export */   fM: () => (/* binding */ lastLine),
/* harmony export */   oV: () => (/* binding */ makeEnvironment)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34398);
/* harmony import */ var _build_environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29997);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68489);







const ABOUT = `
import json, site, sys, sysconfig
paths = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib"), site.getusersitepackages()}
print(json.dumps({"executable": sys.executable, "version": sys.version.split()[0], "sites": sorted(paths)}))
`;
const ANSWER = zod__WEBPACK_IMPORTED_MODULE_5__.object({ executable: zod__WEBPACK_IMPORTED_MODULE_5__.string().min(1), version: zod__WEBPACK_IMPORTED_MODULE_5__.string(), sites: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string()) });
const INSTALL_SECONDS = 900;
/** pip learnt `--python` in this version. */
const OLDEST_PIP = [22, 3];
/**
 * Finds an interpreter by command or path, and a pip that is new enough.
 * @param scratch a folder in which a pip can be put where the interpreter has none
 * @throws ToolError `missing-input` where there is none, `environment` where it can't be used
 */
async function findPython(name, scratch) {
    const program = name.includes('/') && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(name) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(name) : name;
    const env = (0,_build_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .installEnvironment */ .Ns)(node_process__WEBPACK_IMPORTED_MODULE_2__.env);
    const ran = await (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .runProcess */ .R)({ argv: [program, '-I', '-c', ABOUT], cwd: scratch, env, seconds: 60 });
    if (ran.status === 127) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v('missing-input', `there is no Python ${JSON.stringify(name)}: ${lastLine(ran.said)}`, {
            hint: 'Set Python up in a step before (actions/setup-python), or name one with the input "python".',
        });
    }
    const { executable, version, sites } = answerOf(ran.stdout, name, ran.said);
    if (!isExecutable(executable)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v('environment', `Python ${JSON.stringify(name)} names no program of its own`);
    }
    const own = [executable, '-I', '-m', 'pip'];
    if (await isUsablePip(own, scratch))
        return { path: executable, version, sites, pip: own };
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, 'pip');
    const made = await (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .runProcess */ .R)({
        argv: [executable, '-I', '-m', 'venv', folder],
        cwd: scratch,
        env,
        seconds: 300,
    });
    const bundled = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'bin', 'python'), '-I', '-m', 'pip'];
    if (made.status === 0 && (await isUsablePip(bundled, scratch))) {
        return { path: executable, version, sites, pip: bundled };
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v('environment', `Python ${version} has no pip ${OLDEST_PIP.join('.')} or newer`, {
        hint: `Install one: python -m pip install --upgrade pip. (${lastLine(made.said)})`,
    });
}
function answerOf(text, name, said) {
    try {
        return ANSWER.parse(JSON.parse(text));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v('environment', `${JSON.stringify(name)} is no Python that runs: ${lastLine(said)}`, {
            hint: 'Name an interpreter with the input "python".',
            cause,
        });
    }
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
async function isUsablePip(pip, cwd) {
    const ran = await (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .runProcess */ .R)({
        argv: [...pip, '--version'],
        cwd,
        env: (0,_build_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .installEnvironment */ .Ns)(node_process__WEBPACK_IMPORTED_MODULE_2__.env),
        seconds: 60,
    });
    const [, major, minor] = /^pip (\d+)\.(\d+)/.exec(ran.stdout) ?? [];
    if (ran.status !== 0 || major === undefined || minor === undefined)
        return false;
    return Number(major) > OLDEST_PIP[0] || (Number(major) === OLDEST_PIP[0] && Number(minor) >= OLDEST_PIP[1]);
}
/** A virtual environment without anything in it, not even pip. Answers its folder of executables. */
async function makeEnvironment(python, folder, cwd) {
    const ran = await (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .runProcess */ .R)({
        argv: [python.path, '-I', '-m', 'venv', '--without-pip', folder],
        cwd,
        env: (0,_build_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .installEnvironment */ .Ns)(node_process__WEBPACK_IMPORTED_MODULE_2__.env),
        seconds: 120,
    });
    if (ran.status !== 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v('environment', `can't make a virtual environment: ${lastLine(ran.said)}`, {
            hint: 'On Debian and Ubuntu the package python3-venv brings what is missing.',
        });
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'bin');
}
/** Installs what has a hash, as wheels alone, so that nothing of it runs. @throws ToolError `environment` */
async function installHashed(python, bin, supply, cwd) {
    await hashed([...python.pip, '--python', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bin, 'python'), 'install'], supply, cwd);
}
/** Downloads the same to a folder. @throws ToolError `environment` */
async function downloadHashed(python, folder, supply, cwd) {
    await hashed([...python.pip, 'download', '--dest', folder], supply, cwd);
}
async function hashed(before, { constraints, wheelhouse }, cwd) {
    const ran = await (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .runProcess */ .R)({
        argv: [
            ...before,
            ...['--require-hashes', '--only-binary', ':all:', '--no-cache-dir', '--quiet'],
            ...(wheelhouse === undefined ? [] : ['--no-index', '--find-links', wheelhouse]),
            ...constraints.flatMap((file) => ['-r', file]),
        ],
        cwd,
        env: (0,_build_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .installEnvironment */ .Ns)(node_process__WEBPACK_IMPORTED_MODULE_2__.env),
        seconds: INSTALL_SECONDS,
    });
    if (ran.status === 0)
        return;
    const said = ran.said.trim().slice(-1500);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v('environment', `pip can't get what the constraints name: ${said}`, {
        hint: 'Each line needs `==` and a `--hash`, for a wheel that fits this Python; `uv pip compile --generate-hashes` writes them.',
    });
}
/** What of a longer text says most: its last line that is not empty. */
function lastLine(text) {
    return text.trimEnd().split('\n').at(-1)?.trim().slice(-300) ?? '';
}


/***/ }),

/***/ 24418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ guardRunnerFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Files by which a step tells the runner outputs, variables, a longer PATH. Their names are kept from untrusted code, but it
 * runs as the same user and can look for them. So what it wrote there is taken back, and told.
 */
const COMMAND_FILES = [
    'GITHUB_OUTPUT',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
];
function guardRunnerFiles(environment) {
    const paths = COMMAND_FILES.flatMap((name) => {
        const path = environment[name];
        return path === undefined || path === '' ? [] : [path];
    });
    // The runner's own folder holds nothing else; in any other one what is beside these files belongs to others.
    const folders = [...new Set(paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)))].filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder) === '_runner_file_commands');
    const look = () => new Map([
        ...paths.flatMap((path) => [...fileAt(path)]),
        ...folders.flatMap((folder) => [...filesOf(folder)]),
    ]);
    const before = look();
    return {
        restore() {
            const changed = [];
            const now = look();
            for (const [path, bytes] of before) {
                if (now.get(path)?.equals(bytes) === true)
                    continue;
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, bytes);
                changed.push(path);
            }
            for (const path of now.keys()) {
                if (before.has(path))
                    continue;
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
                changed.push(path);
            }
            return changed.map((path) => path.slice(path.lastIndexOf('/') + 1)).sort();
        },
    };
}
function* filesOf(folder) {
    let names;
    try {
        names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return;
    }
    for (const name of names)
        yield* fileAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
}
function* fileAt(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === true)
        yield [path, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path)];
}


/***/ }),

/***/ 26141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vl: () => (/* binding */ changedPaths),
  cK: () => (/* binding */ deliver),
  DR: () => (/* binding */ filesBelow),
  fc: () => (/* binding */ makeFolder),
  wX: () => (/* binding */ namesIn),
  R2: () => (/* binding */ requireEmpty),
  cH: () => (/* binding */ stampsOf),
  hM: () => (/* binding */ withScratch)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/build/stamps.js
const BLOCK = 512;
/** @param bytes an uncompressed tar */
function tarStamps(bytes) {
    const stamps = [];
    let extended = new Map();
    let longName;
    for (let at = 0; at + BLOCK <= bytes.length;) {
        const header = bytes.subarray(at, at + BLOCK);
        if (header[0] === 0)
            break;
        const size = octal(header, 124, 12);
        const type = String.fromCharCode(header[156] ?? 0);
        const data = bytes.subarray(at + BLOCK, at + BLOCK + size);
        at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
        if (type === 'x')
            extended = paxOf(data);
        else if (type === 'L')
            longName = cString(data, 0, data.length);
        else if (type !== 'g' && type !== 'K') {
            const prefix = cString(header, 345, 155);
            const name = cString(header, 0, 100);
            const ids = [octal(header, 108, 8), octal(header, 116, 8)];
            const names = [
                extended.get('uname') ?? cString(header, 265, 32),
                extended.get('gname') ?? cString(header, 297, 32),
            ];
            stamps.push({
                path: extended.get('path') ?? longName ?? (prefix === '' ? name : `${prefix}/${name}`),
                time: extended.get('mtime') ?? String(octal(header, 136, 12)),
                owner: [...ids, ...names].join(' '),
            });
            extended = new Map();
            longName = undefined;
        }
    }
    return stamps;
}
/** Reads the central directory. @param bytes a zip */
function zipStamps(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = endOfDirectory(view);
    if (end === undefined)
        return [];
    const stamps = [];
    let at = view.getUint32(end + 16, true);
    while (at + 46 <= end && view.getUint32(at, true) === 0x02014b50) {
        const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
        const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (name ?? 0)));
        stamps.push({ path, time: String(view.getUint32(at + 12, true)), owner: '' });
        at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
    }
    return stamps;
}
function endOfDirectory(view) {
    for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
        if (view.getUint32(at, true) === 0x06054b50)
            return at;
    }
    return undefined;
}
function cString(bytes, at, length) {
    const part = bytes.subarray(at, at + length);
    const end = part.indexOf(0);
    return new TextDecoder().decode(end < 0 ? part : part.subarray(0, end));
}
function octal(bytes, at, length) {
    const value = Number.parseInt(cString(bytes, at, length).trim(), 8);
    return Number.isSafeInteger(value) && value >= 0 ? value : 0;
}
function paxOf(data) {
    const records = new Map();
    for (let at = 0; at < data.length;) {
        const head = new TextDecoder('latin1').decode(data.subarray(at, at + 24));
        const length = Number.parseInt(head, 10);
        if (!(length > 0))
            break;
        const record = new TextDecoder().decode(data.subarray(at + head.indexOf(' ') + 1, at + length - 1));
        const equals = record.indexOf('=');
        if (equals > 0)
            records.set(record.slice(0, equals), record.slice(equals + 1));
        at += length;
    }
    return records;
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/adapters/scratch.js







/** Folders and files of a run that has to leave nothing behind. */
/** Runs with a new folder of its own, in the runner's place for such where there is one, and removes it. */
async function withScratch(use) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(external_node_process_.env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), 'hardening-actions-work-'));
    try {
        return await use(folder);
    }
    finally {
        try {
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 2 });
        }
        catch {
            // What was built there may have taken our rights away from it: that is no reason to fail.
        }
    }
}
function makeFolder(...parts) {
    const folder = (0,external_node_path_.join)(...parts);
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    return folder;
}
/** Names in a folder, sorted; none where there is no folder. */
function namesIn(folder) {
    return (0,external_node_fs_.existsSync)(folder) ? (0,external_node_fs_.readdirSync)(folder).sort() : [];
}
/** @throws ToolError `usage` where something is there already */
function requireEmpty(path) {
    const folder = (0,external_node_path_.resolve)(path);
    const found = (0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false });
    if (found === undefined)
        return folder;
    if (!found.isDirectory())
        throw new errors/* ToolError */.v('usage', `${path} is no folder`);
    const [first] = (0,external_node_fs_.readdirSync)(folder);
    if (first === undefined)
        return folder;
    throw new errors/* ToolError */.v('usage', `the folder ${path} is not empty: it holds ${first}`, {
        hint: 'Remove it before the build, or name another with "dist".',
    });
}
/** Copies regular files into a folder that is made for them. @throws ToolError `environment` */
function deliver(files, folder) {
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        for (const { path, filename } of files)
            (0,external_node_fs_.copyFileSync)(path, (0,external_node_path_.join)(folder, filename));
    }
    catch (cause) {
        throw new errors/* ToolError */.v('environment', `can't write ${folder}: ${(0,errors/* messageOf */.b)(cause)}`, { cause });
    }
}
const MOST_BYTES = 256 * 1024 * 1024;
/** Times and owners in an archive; none where they can't be told. */
function stampsOf(path) {
    try {
        const bytes = (0,external_node_fs_.readFileSync)(path);
        if (path.endsWith('.whl'))
            return zipStamps(bytes);
        return tarStamps((0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: MOST_BYTES }));
    }
    catch {
        return [];
    }
}
/** All that is below a folder but folders, as paths with `/`, each with size and time of change. */
function filesBelow(folder) {
    const found = new Map();
    const pending = [''];
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
        let entries;
        try {
            entries = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(folder, at), { withFileTypes: true });
        }
        catch {
            continue;
        }
        for (const entry of entries) {
            const path = at === '' ? entry.name : `${at}/${entry.name}`;
            if (entry.isDirectory())
                pending.push(path);
            else {
                const stats = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, path), { throwIfNoEntry: false });
                if (stats !== undefined)
                    found.set(path, `${stats.size} ${stats.mtimeMs} ${stats.ino}`);
            }
        }
    }
    return found;
}
/** Paths that were added or changed, sorted. */
function changedPaths(before, after) {
    return [...after].flatMap(([path, state]) => (before.get(path) === state ? [] : [path])).sort();
}


/***/ }),

/***/ 29997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ buildEnvironment),
/* harmony export */   Ns: () => (/* binding */ installEnvironment),
/* harmony export */   YU: () => (/* binding */ bareEnvironment)
/* harmony export */ });
/** Variables of what runs code that nobody reviewed: these and no other, so that nothing leaks by being there. */
const SYSTEM_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** An environment in which nothing of the machine's or the user's configuration is read. */
function bareEnvironment({ bin, home, temp }) {
    return {
        PATH: `${bin}:${SYSTEM_PATH}`,
        HOME: home,
        TMPDIR: temp,
        LC_ALL: 'C.UTF-8',
        TZ: 'UTC',
        PYTHONNOUSERSITE: '1',
        PYTHONDONTWRITEBYTECODE: '1',
        PIP_CONFIG_FILE: '/dev/null',
        PIP_DISABLE_PIP_VERSION_CHECK: '1',
        PIP_NO_INPUT: '1',
        PIP_NO_CACHE_DIR: '1',
        PIP_NO_INDEX: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
    };
}
/** What a build sees: the time of the commit, and an order of sets that differs from one build to the next. */
function buildEnvironment(place, epoch, round) {
    return {
        ...bareEnvironment(place),
        SOURCE_DATE_EPOCH: String(epoch),
        PYTHONHASHSEED: round === 1 ? '0' : '20251',
    };
}
/** How to reach the index, by configuration and proxy; what would weaken the hashes is not among it. */
const FOR_INSTALLING = /^(?:PATH|HOME|LANG|LC_ALL|TMPDIR|XDG_CONFIG_HOME|SSL_CERT_(?:FILE|DIR)|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|(?:HTTPS?|ALL|NO)_PROXY|PIP_(?:CONFIG_FILE|INDEX_URL|FIND_LINKS|CERT|CLIENT_CERT|PROXY|TIMEOUT|DEFAULT_TIMEOUT|RETRIES|TRUSTED_HOST|KEYRING_PROVIDER))$/i;
/** Variables of pip where it installs what has a hash, and runs none of it. */
function installEnvironment(environment) {
    const kept = Object.entries(environment).flatMap(([name, value]) => value !== undefined && FOR_INSTALLING.test(name) ? [[name, value]] : []);
    return { ...Object.fromEntries(kept), PIP_DISABLE_PIP_VERSION_CHECK: '1', PIP_NO_INPUT: '1' };
}


/***/ }),

/***/ 30742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Qw: () => (/* binding */ projectNames),
/* harmony export */   TM: () => (/* binding */ secondsOf),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   en: () => (/* binding */ skipsOf),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   hT: () => (/* binding */ moduleNames)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Inputs that hold several values. */
function linesOf(text) {
    return (text ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function wordsOf(text) {
    return (text ?? '').split(/\s+/).filter((word) => word !== '');
}
/** Dotted names of Python modules. @throws ToolError `usage` */
function moduleNames(input, names) {
    const wrong = names.find((name) => !/^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u.test(name));
    if (wrong === undefined)
        return names;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('usage', `input "${input}": ${JSON.stringify(wrong)} is no name of a module`, {
        hint: 'Write it as in an import, such as `package.module`.',
    });
}
/** `name: reason` a line. @throws ToolError `usage` for a line of another form, one without a reason, or a name twice */
function skipsOf(text) {
    const skips = linesOf(text).map((line) => {
        const colon = line.indexOf(':');
        const [name, reason] = [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
        if (colon <= 0 || reason === '') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('usage', `input "import-skip": ${JSON.stringify(line)} gives no reason`, {
                hint: 'Write `package.module: why it can’t be imported here`.',
            });
        }
        return { name, reason };
    });
    moduleNames('import-skip', skips.map(({ name }) => name));
    const twice = skips.find(({ name }, index) => skips.findIndex((skip) => skip.name === name) !== index);
    if (twice !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('usage', `input "import-skip" names ${twice.name} twice`);
    return skips;
}
/** Names of projects, which pip could else take for options, paths or URLs. @throws ToolError `usage` */
function projectNames(input, names) {
    const wrong = names.find((name) => !/^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(name));
    if (wrong === undefined)
        return names;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('usage', `input "${input}": ${JSON.stringify(wrong)} is no name of a project`, {
        hint: 'Give names alone; the constraints hold the versions.',
    });
}
/** `KEY=VALUE` a line. @throws ToolError `usage` */
function settingsOf(text) {
    const lines = linesOf(text);
    const wrong = lines.find((line) => !/^[^=\s][^=]*=/.test(line));
    if (wrong === undefined)
        return lines;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('usage', `input "config-settings": ${JSON.stringify(wrong)} is not KEY=VALUE`);
}
/** Minutes to seconds. @throws ToolError `usage` */
function secondsOf(minutes) {
    if (/^(?:[1-9]\d?|1[01]\d|120)$/.test(minutes))
        return Number(minutes) * 60;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v('usage', `input "timeout-minutes" is ${JSON.stringify(minutes)}`, {
        hint: 'It may be a number from 1 to 120.',
    });
}


/***/ }),

/***/ 38092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nF: () => (/* binding */ approving),
  i5: () => (/* binding */ buildDistributions),
  Bl: () => (/* binding */ supplyOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/adapters/python.js
var adapters_python = __webpack_require__(21408);
// EXTERNAL MODULE: ./lib/adapters/git-command.js
var git_command = __webpack_require__(76372);
;// CONCATENATED MODULE: ./lib/adapters/checkout.js





/** @throws ToolError `missing-input` where the folder is in no repository or there is no commit */
async function openCheckout(environment, folder) {
    const git = (0,git_command/* gitCommand */.QT)(environment);
    try {
        const root = checkout_text(await git.run(folder, 'rev-parse', '--show-toplevel'));
        const head = checkout_text(await git.run(folder, 'log', '-1', '--no-show-signature', '--format=%H %ct', 'HEAD'));
        const [commit = '', time = ''] = head.split(' ');
        if (!/^[0-9a-f]{40,64}$/.test(commit) || !/^\d+$/.test(time))
            throw new Error(`git said ${head}`);
        return { root, project: (0,external_node_path_.resolve)(folder), commit, epoch: Number(time) };
    }
    catch (cause) {
        if ((0,git_command/* stderrOf */.eE)(cause).includes('must be run in a work tree')) {
            throw new errors/* ToolError */.v('missing-input', `${folder} is a git repository without a working tree`, {
                hint: 'Clone it, and name the clone with "source".',
                cause,
            });
        }
        throw await (0,git_command/* unresolved */.II)(git, folder, 'HEAD', cause);
    }
}
/**
 * Paths whose state is not that of the commit: changed, deleted, untracked, in submodules too; ignored files are not among
 * them, since a clone has none.
 * @param except a folder that is left out, absolute
 */
async function dirtyPaths(environment, root, except) {
    try {
        return pathsOf((await (0,git_command/* gitCommand */.QT)(environment).run(root, ...STATUS)).toString('utf8'), root, except);
    }
    catch (cause) {
        throw new errors/* ToolError */.v('environment', `git can't say whether the tree is clean: ${(0,git_command/* stderrOf */.eE)(cause)}`, {
            cause,
        });
    }
}
const STATUS = [
    'status',
    '--porcelain=v1',
    '-z',
    '--untracked-files=all',
    '--ignore-submodules=none',
    '--no-renames',
];
function pathsOf(status, root, except) {
    const left = except === undefined ? undefined : `${(0,external_node_path_.relative)(root, except).split(external_node_path_.sep).join('/')}/`;
    return status
        .split('\0')
        .filter((entry) => entry !== '')
        .map((entry) => entry.slice(3))
        .filter((path) => left === undefined || !path.startsWith(left))
        .sort();
}
/**
 * HEAD and what differs from it, asked of git where the build ran, and never outside.
 * @param except a folder that is left out, absolute
 */
async function touchedState({ root, isolation, env }, untracked, except) {
    const git = async (...args) => {
        const argv = ['git', '-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', '-C', root, ...args];
        const ran = await isolation.run({ argv, cwd: root, env, seconds: 120 });
        // Whatever else git may say now, the state is not what it was.
        return ran.status === 0 ? ran.stdout : `?? .git: ${(0,adapters_python/* lastLine */.fM)(ran.said)}`;
    };
    const head = `HEAD ${(await git('rev-parse', 'HEAD')).trim()}`;
    const status = await git(...STATUS.map((arg) => (arg === '--untracked-files=all' ? `--untracked-files=${untracked}` : arg)));
    return [head, ...pathsOf(status, root, except)];
}
/** Names of settings in which a step before left a credential, such as `http.https://github.com/.extraheader`. */
async function persistedCredentials(environment, root) {
    const git = (0,git_command/* gitCommand */.QT)(environment);
    const names = new Set();
    // Included files count: that is where newer versions of actions/checkout put it. `--local`: those of the repository.
    const listed = await lenient(git, root, 'config', '--local', '--includes', '--name-only', '-z', '--list');
    for (const name of listed.split('\0'))
        if (/^http\..*\.?extraheader$/i.test(name))
            names.add(name);
    const remotes = await lenient(git, root, ...['config', '--local', '--includes', '-z', '--get-regexp', '^remote\\..*url$']);
    for (const entry of remotes.split('\0')) {
        const [name = '', value = ''] = entry.split('\n', 2);
        if (/^[a-z+]+:\/\/[^/@]*:[^/@]+@/i.test(value))
            names.add(name);
    }
    return [...names].sort();
}
/** @throws ToolError `environment` but where git answers 1: no such setting */
async function lenient(git, folder, ...args) {
    try {
        return (await git.run(folder, ...args)).toString('utf8');
    }
    catch (cause) {
        if (cause instanceof Error && 'code' in cause && cause.code === 1)
            return '';
        throw new errors/* ToolError */.v('environment', `git can't list its settings: ${(0,git_command/* stderrOf */.eE)(cause)}`, { cause });
    }
}
/**
 * A clone of a commit, with its tags and the submodules that are checked out, every file as old as the commit. It holds
 * nothing of the checkout that is not committed, and no way to where it came from.
 */
async function cloneTo(environment, checkout, target) {
    // Whoever runs this may have filters and conversions in their own configuration: a clone is what the commit says.
    const plain = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
    const git = { from: (0,git_command/* gitCommand */.QT)(environment), to: (0,git_command/* gitCommand */.QT)(environment, plain) };
    try {
        await clone(git, checkout.root, checkout.commit, target);
    }
    catch (cause) {
        if (cause instanceof errors/* ToolError */.v)
            throw cause;
        throw new errors/* ToolError */.v('environment', `git can't clone the checkout: ${(0,git_command/* stderrOf */.eE)(cause)}`, { cause });
    }
    age(target, checkout.epoch);
}
async function clone(git, from, commit, target) {
    (0,external_node_fs_.mkdirSync)(target, { recursive: true });
    await git.from.run(from, 'clone', '--quiet', '--no-checkout', '--no-hardlinks', '--template=', '--', from, target);
    await git.to.run(target, '-c', 'advice.detachedHead=false', 'checkout', '--quiet', '--detach', commit);
    await git.to.run(target, 'remote', 'remove', 'origin');
    const listed = checkout_text(await git.to.run(target, 'ls-tree', '-r', '-z', '--full-tree', commit));
    for (const entry of listed.split('\0')) {
        const [, submodule, path] = /^160000 commit ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? [];
        if (submodule === undefined || path === undefined)
            continue;
        // Git itself keeps such a path within the tree. One that is not checked out stays empty, as in the checkout.
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(from, path, '.git')))
            await clone(git, (0,external_node_path_.join)(from, path), submodule, (0,external_node_path_.join)(target, path));
    }
}
/** A checkout has the time at which it was made; some backends put it into the sdist. */
function age(folder, epoch) {
    for (const entry of (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })) {
        if (entry.name === '.git')
            continue;
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory())
            age(path, epoch);
        else
            (0,external_node_fs_.lutimesSync)(path, epoch, epoch);
    }
    (0,external_node_fs_.lutimesSync)(folder, epoch, epoch);
}
function checkout_text(bytes) {
    return new TextDecoder().decode(bytes).trim();
}

// EXTERNAL MODULE: ./lib/adapters/files.js + 2 modules
var files = __webpack_require__(30165);
// EXTERNAL MODULE: ./lib/adapters/isolation.js + 1 modules
var adapters_isolation = __webpack_require__(15448);
// EXTERNAL MODULE: ./lib/adapters/runner-files.js
var runner_files = __webpack_require__(24418);
// EXTERNAL MODULE: ./lib/adapters/scratch.js + 1 modules
var adapters_scratch = __webpack_require__(26141);
// EXTERNAL MODULE: ./lib/build/compare.js
var build_compare = __webpack_require__(42459);
// EXTERNAL MODULE: ./lib/build/environment.js
var build_environment = __webpack_require__(29997);
// EXTERNAL MODULE: ./lib/engine.js + 2 modules
var engine = __webpack_require__(99656);
// EXTERNAL MODULE: ./lib/facts.js
var lib_facts = __webpack_require__(71588);
// EXTERNAL MODULE: ./lib/inputs/lines.js
var lines = __webpack_require__(30742);
// EXTERNAL MODULE: ./lib/rules/commands.js
var commands = __webpack_require__(31329);
// EXTERNAL MODULE: ./lib/rules/some.js
var some = __webpack_require__(29759);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
;// CONCATENATED MODULE: ./lib/shells/build-round.js




/** Folders of the two rounds differ in name and length, so that a path that gets into a file shows. */
const FOLDERS = { 1: 'a', 2: 'another-place/of-longer-name' };
const TITLES = { 1: 'first build', 2: 'second build' };
async function buildOnce(bench, round) {
    const { environment, checkout, python, bin, settings, log } = bench;
    const base = (0,adapters_scratch/* makeFolder */.fc)(bench.scratch, FOLDERS[round]);
    const steps = [];
    const changed = new Set();
    const run = async (what, argv, cwd) => {
        const title = `${what}, ${TITLES[round]}`;
        log.info(`building: ${title}`);
        const place = (name) => (0,adapters_scratch/* makeFolder */.fc)(base, `${what.replaceAll(' ', '-')}-${name}`);
        const out = place('out');
        const env = (0,build_environment/* buildEnvironment */.AF)({ bin, home: place('home'), temp: place('tmp') }, checkout.epoch, round);
        const { status, timedOut, said } = await bench.isolation.run({
            argv: argv(out),
            cwd,
            env,
            seconds: bench.seconds,
        });
        const files = (0,adapters_scratch/* namesIn */.wX)(out);
        // The scratch folder has another name in every run, and reports of equal runs are equal.
        const plain = said.replaceAll(`${base}/`, '');
        steps.push({ title, ...(status === undefined ? {} : { status }), timedOut, said: plain, files });
        const [filename] = files;
        if (status !== 0 || filename === undefined || files.length !== 1)
            return undefined;
        return { path: (0,external_node_path_.join)(out, filename), filename };
    };
    const fromTree = async (kind) => {
        const clone = (0,external_node_path_.join)(base, `${kind}-source`);
        await cloneTo(environment, checkout, clone);
        const config = settings.map((setting) => `--config-setting=${setting}`);
        const file = await run(kind, (out) => [
            (0,external_node_path_.join)(bin, 'python'),
            '-m',
            'build',
            '--no-isolation',
            `--${kind}`,
            '--outdir',
            out,
            ...config,
            '.',
        ], (0,external_node_path_.join)(clone, (0,external_node_path_.relative)(checkout.root, checkout.project)));
        // Only what is committed: generated files lie beside it.
        const touched = {
            root: clone,
            isolation: bench.isolation,
            env: (0,build_environment/* bareEnvironment */.YU)({ bin, home: base, temp: base }),
        };
        const expected = `HEAD ${checkout.commit}`;
        for (const path of await touchedState(touched, 'no'))
            if (path !== expected)
                changed.add(path);
        return file;
    };
    const sdist = await fromTree('sdist');
    const wheel = sdist && (await fromTree('wheel'));
    const config = settings.map((setting) => `--config-settings=${setting}`);
    const fromSdist = wheel &&
        (await run('wheel from the sdist', (out) => [
            ...[...python.pip, '--python', (0,external_node_path_.join)(bin, 'python'), 'wheel'],
            ...['--no-index', '--no-deps', '--no-build-isolation', '--use-pep517', '--wheel-dir', out],
            ...[...config, sdist.path],
        ], base));
    return {
        steps,
        ...(sdist && { sdist }),
        ...(wheel && { wheel }),
        ...(fromSdist && { fromSdist }),
        isWhole: fromSdist !== undefined,
        changedSources: [...changed].sort(),
    };
}

// EXTERNAL MODULE: ./lib/shells/policy.js + 1 modules
var policy = __webpack_require__(98172);
// EXTERNAL MODULE: ./lib/shells/read-subjects.js
var read_subjects = __webpack_require__(71125);
// EXTERNAL MODULE: ./lib/shells/verified.js
var verified = __webpack_require__(34439);
;// CONCATENATED MODULE: ./lib/shells/build-distributions.js





















/**
 * Builds sdist and wheel of a clean checkout twice and the wheel from the sdist too, each time in another folder and without a
 * network, compares, and leaves the first two files in the dist folder where they were built.
 * @throws ToolError where it can't begin: no Python, no constraints, a tree that is not clean, no isolation
 */
async function buildDistributions(inputs, ports) {
    const { environment, judged, log } = ports;
    const seconds = (0,lines/* secondsOf */.TM)(inputs['timeout-minutes']);
    const settings = (0,lines/* settingsOf */.f5)(inputs['config-settings']);
    const checkout = await openCheckout(environment, inputs.source);
    const dist = (0,adapters_scratch/* requireEmpty */.R2)(inputs.dist);
    const supply = supplyOf(inputs, inputs.source);
    await requireClean(environment, checkout, dist);
    const gathered = await (0,policy/* gatherPolicy */.EX)({
        policy: inputs.policy,
        source: inputs.source,
        // On a laptop the tree is clean, so that HEAD is what is reviewed; in a run its own commit decides.
        'source-ref': judged === undefined ? checkout.commit : undefined,
    }, ports);
    const credentials = await persistedCredentials(environment, checkout.root);
    return (0,adapters_scratch/* withScratch */.hM)(async (scratch) => {
        const python = await (0,adapters_python/* findPython */.Kq)(inputs.python, scratch);
        const isolation = await (0,adapters_isolation/* findIsolation */.Q)(inputs.network, python.path, scratch);
        log.info(`Python ${python.version}; ${isolation.fact.way ?? 'the network is allowed'}`);
        const bin = await (0,adapters_python/* makeEnvironment */.oV)(python, (0,external_node_path_.join)(scratch, 'toolchain'), scratch);
        log.info('installing the toolchain');
        await (0,adapters_python/* installHashed */.ZW)(python, bin, supply, scratch);
        const bench = {
            environment,
            checkout,
            python,
            isolation,
            bin,
            scratch,
            seconds,
            settings,
            log,
        };
        await requireBuild(bench);
        const home = (0,adapters_scratch/* makeFolder */.fc)(scratch, 'git-home');
        const env = (0,build_environment/* bareEnvironment */.YU)({ bin, home, temp: home });
        const tree = () => touchedState({ root: checkout.root, isolation, env }, 'all', below(checkout.root, dist));
        const before = new Set(await tree());
        const guard = (0,runner_files/* guardRunnerFiles */.b)(environment);
        const rounds = [];
        for (const round of [1, 2]) {
            rounds.push(await buildOnce(bench, round));
            if (rounds.some(({ isWhole }) => !isWhole))
                break;
        }
        const written = guard.restore();
        for (const { title, said } of rounds.flatMap(({ steps }) => steps))
            ports.said(title, said);
        const compared = await compareRounds(rounds, gathered.policy, log);
        const [first] = rounds;
        if (first?.isWhole === true)
            (0,adapters_scratch/* deliver */.cK)([first.sdist, first.wheel].flatMap((file) => file ?? []), dist);
        const record = {
            commit: checkout.commit,
            epoch: checkout.epoch,
            isolation: isolation.fact,
            steps: rounds.flatMap(({ steps }) => steps),
            comparisons: compared.comparisons,
            disturbances: [
                ...disturbance('tree', (await tree()).filter((path) => !before.has(path))),
                ...disturbance('sources', [...new Set(rounds.flatMap(({ changedSources }) => changedSources))]),
                ...disturbance('runner-files', written),
            ],
            credentials,
        };
        const facts = {
            subjects: (0,lib_facts/* known */.eO)(compared.subjects),
            policy: (0,lib_facts/* known */.eO)(approving(gathered.policy, commands/* BUILD_RULES */.x3)),
            today: (0,lib_facts/* known */.eO)(ports.clock.today()),
            build: (0,lib_facts/* known */.eO)(record),
        };
        return (0,verified/* verified */.z)((0,engine/* evaluate */._3)(commands/* BUILD_RULES */.x3, facts, { tool: version/* TOOL */.j, strict: inputs.strict }), gathered);
    });
}
/** Approvals of findings that other commands make would look unused here. */
function approving(policy, rules) {
    const ids = new Set(rules.map(({ id }) => id));
    return { ...policy, approvals: policy.approvals.filter(({ rule }) => ids.has(rule)) };
}
/** What the inputs name to install from. @throws ToolError `missing-input`, `usage` */
function supplyOf(inputs, folder) {
    const constraints = (0,lines/* linesOf */.Dx)(inputs.constraints).map((path) => {
        if (/\.(?:toml|lock)$/.test(path)) {
            throw new errors/* ToolError */.v('usage', `${path} is no requirements file, which is what pip installs from`, {
                hint: 'Export it: `uv export --format requirements-txt` or `uv pip compile --generate-hashes`.',
            });
        }
        const found = (0,external_node_path_.resolve)(folder, path);
        if ((0,external_node_fs_.existsSync)(found))
            return found;
        throw new errors/* ToolError */.v('missing-input', `there is no constraints file ${(0,external_node_path_.join)(folder, path)}`, {
            hint: 'Write one with `uv pip compile --generate-hashes`, and name it with "constraints".',
        });
    });
    if (inputs.wheelhouse === undefined)
        return { constraints };
    const wheelhouse = (0,external_node_path_.resolve)(inputs.wheelhouse);
    if (!(0,external_node_fs_.existsSync)(wheelhouse)) {
        throw new errors/* ToolError */.v('missing-input', `there is no wheelhouse ${inputs.wheelhouse}`, {
            hint: 'Fill one with `pip download --require-hashes --only-binary :all:`, or leave the input out.',
        });
    }
    return { constraints, wheelhouse };
}
async function requireClean(environment, { root }, dist) {
    const dirty = await dirtyPaths(environment, root, below(root, dist));
    if (dirty.length === 0)
        return;
    throw new errors/* ToolError */.v('missing-input', `the checkout is not the commit: ${(0,some/* someOf */.y)(dirty, 5)}`, {
        hint: 'Commit, stash or remove what differs; a step before may have written it. `git status` lists it.',
    });
}
/** The folder, where it lies in the checkout. */
function below(root, folder) {
    const path = (0,external_node_path_.relative)(root, folder);
    return path === '' || path.startsWith('..') ? undefined : folder;
}
function disturbance(kind, paths) {
    return paths.length === 0 ? [] : [{ kind, paths: [...paths].sort() }];
}
async function requireBuild({ python, isolation, bin, scratch }) {
    const home = (0,adapters_scratch/* makeFolder */.fc)(scratch, 'check-home');
    const ran = await isolation.run({
        argv: [(0,external_node_path_.join)(bin, 'python'), '-m', 'build', '--version'],
        cwd: home,
        env: (0,build_environment/* bareEnvironment */.YU)({ bin, home, temp: home }),
        seconds: 60,
    });
    if (ran.status === 0)
        return;
    throw new errors/* ToolError */.v('missing-input', `the constraints give Python ${python.version} no \`build\`: ${(0,adapters_python/* lastLine */.fM)(ran.said)}`, {
        hint: 'Add `build` and what it requires to the constraints, with hashes.',
    });
}
/** Opens what was built by our own readers: a file that they can't take is equal to none. */
async function compareRounds(rounds, policy, log) {
    const open = async (file) => {
        if (file === undefined)
            return undefined;
        const artifact = (0,files/* artifactFile */.vd)(file.path, file.filename, file.filename);
        const subject = await (0,read_subjects/* readSubject */.$)(artifact, { limits: policy.limits, lineEnds: false }, log);
        return { subject, stamps: (0,adapters_scratch/* stampsOf */.cH)(file.path) };
    };
    const [first, second] = rounds;
    const [sdist, wheel, fromSdist] = [
        await open(first?.sdist),
        await open(first?.wheel),
        await open(first?.fromSdist),
    ];
    const comparisons = [];
    const compare = (artifact, kind, [one, other], names) => {
        if (one === undefined || other === undefined)
            return;
        const differences = (0,build_compare/* compareBuilt */.c)(one, other, names);
        comparisons.push({ artifact, kind, filename: one.subject.filename, differences });
    };
    const twice = ['first build', 'second build'];
    compare('sdist', 'repeated', [sdist, await open(second?.sdist)], twice);
    compare('wheel', 'repeated', [wheel, await open(second?.wheel)], twice);
    const ways = ['wheel from the tree', 'wheel from the sdist'];
    compare('wheel', 'from-sdist', [wheel, fromSdist], ways);
    // Where the first round shows nothing the second one may: an sdist can build what it is not seen to the first time.
    if (comparisons.at(-1)?.differences.length === 0)
        compare('wheel', 'from-sdist', [await open(second?.wheel), await open(second?.fromSdist)], ways);
    const built = first?.isWhole === true ? [sdist, wheel] : [];
    const subjects = built.flatMap((one) => (one === undefined ? [] : [one.subject]));
    return { comparisons, subjects: subjects.sort((a, b) => (a.filename < b.filename ? -1 : 1)) };
}


/***/ })

};
