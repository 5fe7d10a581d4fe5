/** Where a call that loads native code names what it loads. */
export interface LoaderCall {
  /** Position of the argument, and its name as a keyword. */
  readonly at: number;
  readonly keyword: string;
}

const FIRST: LoaderCall = { at: 0, keyword: 'name' };
const SECOND: LoaderCall = { at: 1, keyword: 'path' };

/** Callables that load native code, or search for it, by dotted name. */
const CALLS: ReadonlyMap<string, LoaderCall> = new Map([
  ['ctypes.util.find_library', FIRST],
  ['_ctypes.dlopen', FIRST],
  ['_ctypes.LoadLibrary', FIRST],
  ['os.add_dll_directory', { at: 0, keyword: 'path' }],
  ['imp.load_dynamic', SECOND],
  ['importlib.machinery.ExtensionFileLoader', SECOND],
  ['numpy.ctypeslib.load_library', { at: 1, keyword: 'loader_path' }],
]);

/** The same by their last name, on whatever object: `ffi.dlopen`, `windll.LoadLibrary`, a `CDLL` that another module hands out. */
const LAST: ReadonlyMap<string, LoaderCall> = new Map([
  ...['CDLL', 'PyDLL', 'WinDLL', 'OleDLL', 'LoadLibrary', 'LoadLibraryEx', 'dlopen'].map(
    (name) => [name, FIRST] as const,
  ),
  ['load_dynamic', SECOND],
]);

/** Objects whose attributes and items are libraries. */
const LIBRARIES = /^ctypes\.(?:cdll|pydll|windll|oledll)$/;

/** Loaders that take none of the forms above: what they load is never told by one argument. */
const OTHERS = /^(?:ctypes\.LibraryLoader|_imp\.create_dynamic|cffi\.FFI\.verify)(?:\.|$)/;

/** Modules that load nothing until a method of what they make is called, and are of no other use. */
const TOOLS = /^(?:cffi|_cffi_backend)\./;

/** Modules whose loaders are out of sight where the module itself is handed on. */
const MODULES: ReadonlySet<string> = new Set(['ctypes', 'ctypes.util', '_ctypes', 'cffi', '_imp']);

/**
 * `call`: it is called with what is to be loaded. `libraries`: an object whose items are libraries. `library`: one of them.
 * `module`: it has loaders. `tool`: a part of such a module. `other`: it loads in another way.
 */
export type LoaderName =
  | { readonly kind: 'call'; readonly call: LoaderCall }
  | { readonly kind: 'libraries' | 'library' | 'module' | 'tool' | 'other' };

/** What a dotted name has to do with loading native code. */
export function loaderName(name: string): LoaderName | undefined {
  const last = name.slice(name.lastIndexOf('.') + 1);
  const call = CALLS.get(name) ?? LAST.get(last);
  if (call !== undefined) return { kind: 'call', call };
  if (MODULES.has(name)) return { kind: 'module' };
  if (LIBRARIES.test(name)) return { kind: 'libraries' };
  if (OTHERS.test(name)) return { kind: 'other' };
  if (TOOLS.test(name)) return { kind: 'tool' };
  const parts = name.split('.');
  return LIBRARIES.test(parts.slice(0, 2).join('.')) ? { kind: 'library' } : undefined;
}

/** Words without one of which no module can name a loader: others need no parsing. */
const WORDS =
  /ctypes|cffi|DLL|LoadLibrary|dlopen|load_dynamic|create_dynamic|ExtensionFileLoader|add_dll_directory/u;
/** With these the name can be put together: `__import__('cty' + 'pes')`. */
const IMPORTERS = /__import__|import_module/u;

/** Whether a text names loaders, could put such a name together, or neither. Identifiers are compared after NFKC. */
export function loaderWords(text: string): 'named' | 'possible' | undefined {
  // The normalisation is for what only looks like other letters; pure ASCII has none of that.
  const normal = /^\p{ASCII}*$/u.test(text) ? text : text.normalize('NFKC');
  if (WORDS.test(normal)) return 'named';
  return IMPORTERS.test(normal) ? 'possible' : undefined;
}

/** Names that tell where a module or its package lies, each with all that lies in it. */
const LOCATIONS =
  /^(?:(?:builtins\.)?__(?:file|path|spec|loader|cached)__|importlib\.(?:resources|metadata|util\.find_spec|util\.spec_from_file_location)|importlib_resources|importlib_metadata|pkg_resources|pkgutil|inspect\.(?:getfile|getsourcefile|getabsfile|getmodule|currentframe|stack)|sys\.(?:path|modules|argv|_getframe)|site|sysconfig|os\.(?:getcwd|getcwdb|curdir)|pathlib\.Path\.cwd)(?:\.|$)/u;

/** Attributes that tell the same of whatever object has them. */
const LOCATION_ATTRIBUTE =
  /^(?:__(?:file|path|cached|spec|loader)__|co_filename|submodule_search_locations)$/u;

export function isLocation(name: string): boolean {
  const last = name.slice(name.lastIndexOf('.') + 1);
  return LOCATIONS.test(name) || LOCATION_ATTRIBUTE.test(last);
}
