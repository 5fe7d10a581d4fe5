import { STDLIB_NAMES } from './stdlib-names.ts';

/**
 * What build code has no business with, by dotted name; each name stands for all that lies in it.
 * Written as words, as the lists are long and are read more often than they are edited.
 */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const NETWORK = words(`
  socket ssl urllib.request urllib2 http httplib ftplib smtplib smtpd poplib imaplib nntplib telnetlib
  xmlrpc xmlrpclib SimpleXMLRPCServer socketserver asyncio SocketServer asyncore asynchat _socket _ssl
  urllib.urlopen urllib.urlretrieve urllib.URLopener urllib.FancyURLopener requests httpx aiohttp
  urllib3 httplib2 httpcore pycurl websocket websockets paramiko dns wget webbrowser boto3 botocore
  twisted tornado treq zmq setuptools.package_index setuptools.ssl_support
  setuptools.command.easy_install easy_install ez_setup distribute_setup pip trio anyio grpc curl_cffi
  niquests logging.handlers
`);

const PROCESS = words(`
  subprocess _posixsubprocess pty multiprocessing _winapi pexpect sh plumbum invoke fabric os.system
  os.popen os.popen2 os.popen3 os.popen4 os.startfile os.fork os.forkpty os.posix_spawn os.posix_spawnp
  os.execl os.execle os.execlp os.execlpe os.execv os.execve os.execvp os.execvpe os._execvpe os.spawnl
  os.spawnle os.spawnlp os.spawnlpe os.spawnv os.spawnve os.spawnvp os.spawnvpe platform.popen
  test.support.script_helper concurrent.futures.ProcessPoolExecutor concurrent.futures.process
  distutils.spawn distutils.ccompiler distutils.cygwinccompiler distutils.unixccompiler setuptools.sandbox
  distutils.core.run_setup distutils.exec_command distutils.cmd.Command.spawn distutils.extension.read_setup_file
  numpy.distutils.exec_command venv ensurepip psutil.Popen uuid._popen
`);

const DYNAMIC = words(`
  builtins.exec builtins.eval builtins.execfile builtins.compile builtins.__import__ builtins.globals
  builtins.vars builtins.locals
  builtins.__loader__ builtins.__spec__ builtins.breakpoint six.exec_ past.builtins.execfile importlib
  _frozen_importlib _imp imp runpy pkgutil zipimport marshal pickle _pickle cPickle dill cloudpickle
  joblib shelve code codeop types.FunctionType types.CodeType types.LambdaType ctypes _ctypes cffi
  sys.modules sys.meta_path sys.path_hooks sys._getframe sys.settrace sys.setprofile sys._current_frames
  sys.path_importer_cache gc inspect.currentframe inspect.stack inspect.getmodule operator.attrgetter
  operator.methodcaller site.addsitedir site.addpackage timeit cProfile profile pdb bdb trace doctest
  yaml.load yaml.unsafe_load numpy.f2py numexpr pydoc.locate pkg_resources.run_script
  pkg_resources.load_entry_point sys.monitoring setuptools.build_meta distutils.util.execute
  codecs.register importlib.metadata.EntryPoint importlib.metadata.EntryPoints importlib.metadata.entry_points
  importlib.metadata.distribution importlib.metadata.distributions importlib.metadata.Distribution
  typing.get_type_hints typing.ForwardRef typing._eval_type  functools.singledispatch
  functools.singledispatchmethod inspect.signature inspect.get_annotations inspect.Signature
  logging.config dataclasses._create_fn dataclasses.make_dataclass
  setuptools.config.expand setuptools.config.setupcfg setuptools.config.pyprojecttoml setuptools.config.read_configuration
  setuptools.namespaces setuptools.launch setuptools.wheel setuptools.installer setuptools.depends
  pkg_resources.EntryPoint pkg_resources.iter_entry_points pkg_resources.get_entry_map pkg_resources.get_entry_info
  pkg_resources.WorkingSet pkg_resources.working_set pkg_resources.Distribution pkg_resources.run_main unittest.loader
  unittest.TestLoader unittest.defaultTestLoader unittest.main unittest.TestProgram unittest.findTestCases
  unittest.makeSuite site.addsitepackages site.addusersitepackages site.main site.execsitecustomize
  site.execusercustomize xml.sax.make_parser
`);

/** Parts of the modules above that load or reach nothing. */
const HARMLESS = words(`
  importlib.metadata importlib.resources importlib.abc importlib.invalidate_caches http.HTTPStatus
  importlib.machinery.EXTENSION_SUFFIXES importlib.machinery.all_suffixes multiprocessing.cpu_count
  pip.__version__ ctypes.sizeof ctypes.c_void_p pkgutil.walk_packages pkgutil.iter_modules
  socket.gethostname
`);

/**
 * The modules of the standard library that may be used but for the names above. Most others have a corner that runs what it
 * is given (`pydoc.pipepager`, `_osx_support._read_output`), and no build needs them: what is not listed is forbidden.
 */
const ALLOWED: ReadonlySet<string> = new Set(
  words(`
  __future__ abc argparse array ast base64 binascii bisect builtins bz2 calendar cmath codecs collections colorsys
  configparser contextlib contextvars copy csv dataclasses datetime decimal difflib distutils email encodings enum errno
  fileinput filecmp fnmatch fractions functools genericpath getopt getpass gettext glob graphlib gzip hashlib heapq hmac
  html inspect io ipaddress itertools json keyword linecache locale logging lzma math mimetypes netrc ntpath numbers
  operator optparse os pathlib platform plistlib posixpath pprint py_compile pwd grp quopri random re readline reprlib
  resource select selectors secrets shlex shutil signal site stat statistics string stringprep struct sys sysconfig
  tarfile tempfile textwrap threading time tokenize token tomllib traceback types typing unicodedata unittest uuid
  warnings weakref winreg msvcrt xml zipfile zlib zoneinfo _thread urllib http posix nt lib2to3 queue atexit
`),
);

/** Modules that hold something forbidden: to hand one of them on is to take it out of sight. */
export const SENSITIVE: ReadonlySet<string> = new Set(
  words(`
  os sys posix nt builtins urllib types operator site six
`),
);

/** Attributes that lead from any object to the interpreter's inside, whatever they are taken from. */
export const REFLECTION: ReadonlySet<string> = new Set(
  words(`
  __dict__ __subclasses__ __globals__ __builtins__ __getattribute__ __code__ __loader__ __mro__ __base__
  __bases__ __reduce__ __reduce_ex__ __import__ f_globals f_locals f_builtins f_back gi_frame cr_frame
  tb_frame __self__ __wrapped__ __func__ exec_module load_module create_module
  loadTestsFromName loadTestsFromNames run_module run_path func_globals func_code
`),
);

/** Methods that start a process whatever object has them: every command and compiler of distutils has `spawn`. */
export const STARTERS: ReadonlySet<string> = new Set(['spawn']);

export type DangerKind = 'network' | 'process' | 'dynamic';

const TABLE: ReadonlyMap<string, DangerKind | 'harmless'> = new Map([
  ...NETWORK.map((name) => [name, 'network'] as const),
  ...PROCESS.map((name) => [name, 'process'] as const),
  ...DYNAMIC.map((name) => [name, 'dynamic'] as const),
  ...HARMLESS.map((name) => [name, 'harmless'] as const),
]);

/** The longest entry of the table that the dotted name is or lies in. */
export function classify(name: string): DangerKind | undefined {
  const known = name.replace(/^(?:posix|nt)\./, 'os.');
  for (let end = known.length; end > 0; end = known.lastIndexOf('.', end - 1)) {
    const kind = TABLE.get(known.slice(0, end));
    if (kind !== undefined) return kind === 'harmless' ? undefined : kind;
  }
  const top = known.split('.', 1)[0] ?? known;
  return STDLIB_NAMES.has(top) && !ALLOWED.has(top) ? 'dynamic' : undefined;
}
