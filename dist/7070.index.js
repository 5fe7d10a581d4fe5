export const id = 7070;
export const ids = [7070];
export const modules = {

/***/ 96716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ hashSource)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const CHUNK_BYTES = 1024 * 1024;
/** SHA-256 of a whole file in lowercase hex, read once in order. Rejects where a read does. */
async function hashSource(source) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (let offset = 0; offset < source.size; offset += CHUNK_BYTES) {
        hash.update(await source.read(offset, Math.min(CHUNK_BYTES, source.size - offset)));
    }
    return hash.digest('hex');
}


/***/ }),

/***/ 17941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ readArchive)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/archive/context.js
/** A hostile archive has a fault in each of its many headers: memory and reports hold no more of them than this. */
const MAX_ANOMALIES = 20_000;
/** State of one reader at one level of nesting. Collects anomalies; `stopped` is set once nothing more may be inflated. */
class ReadContext {
    limits;
    capture;
    progress;
    lineEnds;
    deliver;
    budget;
    depth;
    anomalies = [];
    /** Why reading contents stopped for the whole artifact (a total or ratio limit), if it did. */
    stopped;
    constructor(options, budget = { inflated: 0, entries: 0, anomalies: 0, candidates: 0 }, depth = 0) {
        this.limits = options.limits;
        this.capture = options.capture ?? (() => 0);
        this.progress = options.progress ?? (() => undefined);
        this.lineEnds = options.lineEnds ?? false;
        this.deliver = options.deliver;
        this.budget = budget;
        this.depth = depth;
    }
    report(code, detail, path) {
        this.budget.anomalies += 1;
        if (this.budget.anomalies > MAX_ANOMALIES) {
            // Told once, and never approved with what fills the list: the rest may be of another kind.
            if (this.budget.anomalies === MAX_ANOMALIES + 1) {
                this.anomalies.push({ code: 'limit-anomalies', detail: `more than ${MAX_ANOMALIES}` });
            }
            return;
        }
        this.anomalies.push(path === undefined ? { code, detail } : { code, detail, path });
    }
    /** Context for an archive found inside; nothing in it is captured or compared with the source. */
    inner() {
        const { limits, progress } = this;
        return new ReadContext({ limits, progress }, this.budget, this.depth + 1);
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/archive/digests.js
var archive_digests = __webpack_require__(48215);
;// CONCATENATED MODULE: ./lib/archive/byte-source.js
/** A source over bytes in memory. `read` answers views: nothing is copied. */
function memorySource(bytes) {
    return {
        size: bytes.length,
        read(offset, length) {
            if (offset < 0 || length < 0 || offset + length > bytes.length) {
                return Promise.reject(new RangeError(`read of ${length} bytes at ${offset} of ${bytes.length}`));
            }
            return Promise.resolve(bytes.subarray(offset, offset + length));
        },
    };
}

;// CONCATENATED MODULE: ./lib/archive/zip/format.js

/** Signatures of the records, as numbers read little-endian (APPNOTE 4.3). */
const LOCAL_HEADER = 0x04034b50;
const DATA_DESCRIPTOR = 0x08074b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const ZIP64_END_RECORD = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
/** Sizes of the fixed parts, in bytes. */
const LOCAL_HEADER_BYTES = 30;
const CENTRAL_HEADER_BYTES = 46;
const END_RECORD_BYTES = 22;
const ZIP64_END_RECORD_BYTES = 56;
const ZIP64_LOCATOR_BYTES = 20;
const MAX_16 = 0xffff;
/** In a 32-bit field: the value stands in a zip64 record. */
const MAX_32 = 0xffffffff;
/** A signature as the bytes to search for. */
function signatureBytes(signature) {
    const bytes = external_node_buffer_.Buffer.alloc(4);
    bytes.writeUInt32LE(signature);
    return bytes;
}
/** A 64-bit field as a number; above 2^53 inexact, which no size of a file reaches: it fails the comparisons that follow. */
function readUInt64(bytes, offset) {
    return bytes.readUInt32LE(offset) + bytes.readUInt32LE(offset + 4) * 0x1_0000_0000;
}

;// CONCATENATED MODULE: ./lib/archive/zip/extra.js

const ZIP64_EXTRA = 0x0001;
const UNIX_TIME = 0x5455;
const OLD_UNIX_OWNER = 0x7855;
/**
 * Extra fields that change nothing about an entry but its times and owners, and how they look: a longer one has room for
 * bytes that nobody looks at. Every other one is refused: 0x7075 renames the
 * entry for some readers only, 0x9901 and 0x0017 encrypt it, 0x000d and 0x756e hold link targets, and what no reader knows
 * is a place to hide bytes in.
 */
const HARMLESS = new Map([
    // One to three values of eight bytes and maybe a disk number (APPNOTE 4.5.3).
    [ZIP64_EXTRA, ({ length }) => [8, 16, 24, 28].includes(length)],
    // NTFS: reserved, one attribute with three times (APPNOTE 4.5.5).
    [0x000a, ({ length }) => length === 32],
    // Flags and up to three times.
    [UNIX_TIME, ({ length }) => [1, 5, 9, 13].includes(length)],
    // Two short owners, and nothing of them in the central directory.
    [OLD_UNIX_OWNER, ({ length }) => length === 0 || length === 4],
    [0x7875, isUnixOwner],
]);
/** Version 1, then user and group, each behind the number of its bytes. */
function isUnixOwner(data) {
    const user = data[1] ?? 0;
    const group = data[2 + user] ?? 0;
    return data[0] === 1 && user <= 8 && group <= 8 && data.length === 3 + user + group;
}
const NONE = { fields: new Map() };
/** Splits the extra block of a local or central header (APPNOTE 4.5.1), up to the first fault. */
function parseExtra(block) {
    if (block.length === 0)
        return NONE;
    const fields = new Map();
    let at = 0;
    while (at < block.length) {
        const size = at + 4 <= block.length ? block.readUInt16LE(at + 2) : Infinity;
        if (at + 4 + size > block.length)
            return { fields, fault: 'the block is not a sequence of whole fields' };
        const id = block.readUInt16LE(at);
        const isWellFormed = HARMLESS.get(id);
        if (isWellFormed === undefined)
            return { fields, fault: `field ${hex(id)} is not allowed` };
        if (fields.has(id))
            return { fields, fault: `field ${hex(id)} stands twice` };
        const data = block.subarray(at + 4, at + 4 + size);
        if (!isWellFormed(data))
            return { fields, fault: `field ${hex(id)} of ${size} bytes is malformed` };
        fields.set(id, data);
        at += 4 + size;
    }
    return { fields };
}
/** IDs of the fields, zip64 aside, that do not agree between the headers of one entry. */
function differingExtras(local, central) {
    if (local === central)
        return [];
    const ids = new Set([...local.fields.keys(), ...central.fields.keys()]);
    ids.delete(ZIP64_EXTRA);
    return [...ids]
        .filter((id) => !agree(id, local.fields.get(id), central.fields.get(id)))
        .map((id) => `extra field ${hex(id)}`);
}
function agree(id, local, central) {
    if (local === undefined || central === undefined)
        return false;
    // The central copy of the Unix times holds the modification time only, the local one may go on.
    if (id === UNIX_TIME && central.length === 5)
        return local.subarray(0, 5).equals(central);
    if (id === OLD_UNIX_OWNER && central.length === 0)
        return true;
    return local.equals(central);
}
/** CPython writes zip64 extras from about 2^31 / 1.05 on, before the 32-bit fields overflow; nobody does so below. */
const ZIP64_FROM = 2_000_000_000;
/**
 * Puts the values of the zip64 extra in the place of the 32-bit fields that are full (APPNOTE 4.5.3).
 * @param fields  The 32-bit fields in the order that the extra holds them.
 */
function resolveZip64(extra, fields) {
    const data = extra.fields.get(ZIP64_EXTRA);
    const full = fields.filter((value) => value === MAX_32).length;
    if (data === undefined) {
        return full === 0 ? { values: fields } : { values: fields, fault: 'a full field without a zip64 extra' };
    }
    if (full === 0)
        return { values: fields, fault: 'a zip64 extra without a full field' };
    if (data.length !== full * 8) {
        return { values: fields, fault: `a zip64 extra of ${data.length} bytes for ${full} full fields` };
    }
    let at = 0;
    const values = fields.map((value) => {
        if (value !== MAX_32)
            return value;
        at += 8;
        return readUInt64(data, at - 8);
    });
    const needed = values.some((value) => value >= ZIP64_FROM);
    return needed ? { values } : { values, fault: 'a zip64 extra that nothing needs' };
}
function hex(id) {
    return `0x${id.toString(16).padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./lib/archive/zip/window.js

const MiB = 1024 * 1024;
/** Bytes that one read of the source takes in: 100,000 tiny entries cost a few reads, not 200,000. */
const WINDOW_BYTES = MiB;
const EMPTY = external_node_buffer_.Buffer.alloc(0);
/**
 * A view of one stretch of a source. `peek` answers at once where the stretch covers what is asked for, so that a
 * reader awaits once a window, not once an entry. What it answers is valid until the next `load`.
 */
class Window {
    #source;
    #ahead;
    #owned;
    #bytes = EMPTY;
    #start = 0;
    /** @param owned  Copies what it reads: for a second window on a source whose `read` may reuse its array. */
    constructor(source, ahead = WINDOW_BYTES, owned = false) {
        this.#source = source;
        this.#ahead = ahead;
        this.#owned = owned;
    }
    peek(offset, length) {
        const from = offset - this.#start;
        if (from < 0 || from + length > this.#bytes.length)
            return undefined;
        return this.#bytes.subarray(from, from + length);
    }
    /** To be called when anybody else read from the source: a view of its array may have changed, a copy has not. */
    forget() {
        if (!this.#owned)
            this.#bytes = EMPTY;
    }
    /** The caller has checked that the source holds `length` bytes at `offset`. */
    async load(offset, length) {
        const wanted = Math.min(Math.max(length, this.#ahead), this.#source.size - offset);
        const read = await this.#source.read(offset, wanted);
        this.#start = offset;
        this.#bytes = this.#owned
            ? external_node_buffer_.Buffer.from(read)
            : external_node_buffer_.Buffer.from(read.buffer, read.byteOffset, read.byteLength);
        return this.#bytes.subarray(0, length);
    }
    /** The bytes from `from` to `to` in pieces of a window at most; a piece begins with the last `overlap` bytes before it. */
    async *pieces(from, to, overlap = 0) {
        for (let at = from; at < to;) {
            const length = Math.min(WINDOW_BYTES, to - at);
            yield this.peek(at, length) ?? (await this.load(at, length));
            if (at + length === to)
                return;
            at += length - overlap;
        }
    }
    /** Offset of the first of `signatures` (four bytes each) that stands wholly between `from` and `to`. */
    async find(signatures, from, to) {
        let at = from;
        for await (const piece of this.pieces(from, to, 3)) {
            const hits = signatures.map((signature) => piece.indexOf(signature)).filter((hit) => hit !== -1);
            if (hits.length > 0)
                return at + Math.min(...hits);
            at += piece.length - 3;
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/archive/zip/central.js



const BACKWARD_BYTES = 4096;
/**
 * The records of the central directory by number. Only their offsets are kept: a record is parsed when its entry is
 * read, so that 100,000 of them take no memory to speak of.
 */
class CentralDirectory {
    /** Numbers of the records in the order of their local headers. */
    order;
    /** Whether that is the order of the directory. */
    isOrdered;
    #starts;
    #end;
    #shift;
    #window;
    constructor(source, walked, shift) {
        this.#starts = walked.starts;
        this.#end = walked.end;
        this.#shift = shift;
        const { locals } = walked;
        this.isOrdered = locals.every((offset, index) => index === 0 || offset >= (locals[index - 1] ?? 0));
        const numbers = locals.map((_, index) => index);
        this.order = this.isOrdered ? numbers : numbers.sort((a, b) => (locals[a] ?? 0) - (locals[b] ?? 0));
        // Out of order, every record may be a jump: reading far ahead would take quadratic time.
        this.#window = new Window(source, this.isOrdered ? WINDOW_BYTES : BACKWARD_BYTES, true);
    }
    /** Walks the records, and reports where their number, their extent or their order is not what it must be. */
    static async open(source, directory, ctx) {
        const walked = await walk(source, directory, ctx);
        const central = new CentralDirectory(source, walked, directory.shift);
        if (!central.isOrdered) {
            ctx.report('zip-order', 'the central directory lists the entries in another order than the file');
        }
        return central;
    }
    /** Where the last whole record ends. */
    get end() {
        return this.#end;
    }
    peek(number) {
        const start = this.#starts[number] ?? 0;
        const bytes = this.#window.peek(start, this.#endOf(number) - start);
        return bytes === undefined ? undefined : parse(bytes, this.#shift);
    }
    async load(number) {
        const start = this.#starts[number] ?? 0;
        return parse(await this.#window.load(start, this.#endOf(number) - start), this.#shift);
    }
    #endOf(number) {
        return this.#starts[number + 1] ?? this.#end;
    }
}
async function walk(source, directory, ctx) {
    const window = new Window(source);
    const starts = [];
    const locals = [];
    let at = directory.start;
    while (at + CENTRAL_HEADER_BYTES <= directory.end) {
        const head = window.peek(at, CENTRAL_HEADER_BYTES) ?? (await window.load(at, CENTRAL_HEADER_BYTES));
        if (head.readUInt32LE(0) !== CENTRAL_HEADER)
            break;
        const lengths = head.readUInt16LE(28) + head.readUInt16LE(30) + head.readUInt16LE(32);
        if (at + CENTRAL_HEADER_BYTES + lengths > directory.end)
            break;
        if (ctx.budget.entries >= ctx.limits.entries) {
            ctx.report('limit-entries', `more than ${ctx.limits.entries} entries`);
            ctx.stopped = 'limit-entries';
            return { starts, locals, end: at };
        }
        ctx.budget.entries += 1;
        starts.push(at);
        locals.push(head.readUInt32LE(42));
        at += CENTRAL_HEADER_BYTES + lengths;
    }
    if (starts.length !== directory.count) {
        ctx.report('zip-end-record', `the end record declares ${directory.count} entries, the directory holds ${starts.length}`);
    }
    return { starts, locals, end: at };
}
function parse(bytes, shift) {
    const nameEnd = CENTRAL_HEADER_BYTES + bytes.readUInt16LE(28);
    const extra = parseExtra(bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(30)));
    const { values, fault } = resolveZip64(extra, [
        bytes.readUInt32LE(24),
        bytes.readUInt32LE(20),
        bytes.readUInt32LE(42),
    ]);
    const [size = 0, compressedSize = 0, offset = 0] = values;
    return {
        versionNeeded: bytes.readUInt16LE(6),
        flags: bytes.readUInt16LE(8),
        method: bytes.readUInt16LE(10),
        time: bytes.readUInt32LE(12),
        crc: bytes.readUInt32LE(16),
        compressedSize,
        size,
        offset: offset + shift,
        disk: bytes.readUInt16LE(34),
        attributes: bytes.readUInt32LE(38),
        commentLength: bytes.readUInt16LE(32),
        name: bytes.subarray(CENTRAL_HEADER_BYTES, nameEnd),
        extra,
        ...(fault === undefined ? {} : { zip64Fault: fault }),
    };
}

;// CONCATENATED MODULE: ./lib/archive/zip/end-record.js



const END_SIGNATURE = signatureBytes(END_RECORD);
const END_SIGNATURES = [END_SIGNATURE, signatureBytes(ZIP64_END_RECORD), signatureBytes(ZIP64_LOCATOR)];
/** An end record stands at most this far before the end of the file: its comment has a 16-bit length. */
const SEARCH_BYTES = END_RECORD_BYTES + MAX_16;
/** CPython writes zip64 end records above 2^31 - 1, before the 32-bit fields overflow. */
const ZIP64_ABOVE = 0x7fff_ffff;
/**
 * Finds the central directory (APPNOTE 4.3.16, 4.3.14, 4.3.15). Readers search for the end record from either side, with
 * and without its comment, so just one archive is beyond doubt: an end record without comment as the last bytes of the
 * file, right after the directory whose size and offset it gives. Everything else is reported, and the most likely
 * directory is read on. Answers undefined, with an anomaly, where there is none.
 */
async function findDirectory(source, ctx) {
    const window = new Window(source, 0, true);
    const end = await findEndRecord(window, source.size, ctx);
    if (end === undefined)
        return undefined;
    const { bytes } = end;
    if (bytes.readUInt16LE(4) !== 0 || bytes.readUInt16LE(6) !== 0) {
        ctx.report('zip-multi-disk', 'the end record names another disk than the first');
    }
    if (bytes.readUInt16LE(8) !== bytes.readUInt16LE(10)) {
        ctx.report('zip-end-record', 'the entries of this disk are not all entries');
    }
    const declared = {
        count: bytes.readUInt16LE(10),
        size: bytes.readUInt32LE(12),
        offset: bytes.readUInt32LE(16),
    };
    const zip64 = await readZip64(window, end.offset, declared, ctx);
    return locate(window, zip64 ?? declared, zip64 === undefined ? end.offset : zip64.start, ctx);
}
async function findEndRecord(window, size, ctx) {
    const start = Math.max(0, size - SEARCH_BYTES);
    const tail = await window.load(start, size - start);
    const found = [];
    for (let at = tail.length - END_RECORD_BYTES; at >= 0; at--) {
        at = tail.lastIndexOf(END_SIGNATURE, at);
        if (at === -1)
            break;
        found.push(at);
    }
    const commentEnd = (at) => at + END_RECORD_BYTES + tail.readUInt16LE(at + 20);
    const exact = found.filter((at) => commentEnd(at) === tail.length);
    const at = exact[0] ?? found[0];
    if (at === undefined) {
        await reportNoEnd(window, size, ctx);
        return undefined;
    }
    if (exact.length > 1) {
        ctx.report('zip-end-record', `${exact.length} end records whose comment ends with the file`);
    }
    if (commentEnd(at) < tail.length) {
        ctx.report('zip-trailing', `${tail.length - commentEnd(at)} bytes after the end record`);
    }
    if (commentEnd(at) > tail.length)
        ctx.report('truncated', 'the file ends within the archive comment');
    if (commentEnd(at) > at + END_RECORD_BYTES) {
        ctx.report('zip-comment', `an archive comment of ${commentEnd(at) - at - END_RECORD_BYTES} bytes`);
        if (END_SIGNATURES.some((signature) => tail.includes(signature, at + END_RECORD_BYTES))) {
            ctx.report('zip-end-record', 'an end record within the archive comment');
        }
    }
    return { offset: start + at, bytes: tail.subarray(at, at + END_RECORD_BYTES) };
}
async function reportNoEnd(window, size, ctx) {
    const head = size < 4 ? 0 : (await window.load(0, 4)).readUInt32LE(0);
    if (head === LOCAL_HEADER || head === END_RECORD) {
        ctx.report('truncated', 'no end record: the file was cut off, or other data follows the archive');
    }
    else {
        ctx.report('not-an-archive', 'no zip archive: neither a first nor an end record');
    }
}
/** The zip64 end record, taken only from where its locator and the end record leave no choice: right before them. */
async function readZip64(window, endOffset, declared, ctx) {
    const report = (detail) => {
        ctx.report('zip-zip64', detail);
    };
    const start = endOffset - ZIP64_LOCATOR_BYTES - ZIP64_END_RECORD_BYTES;
    const locator = await locatorBefore(window, endOffset);
    if (locator === undefined) {
        const isFull = declared.count === MAX_16 || declared.size === MAX_32 || declared.offset === MAX_32;
        if (isFull)
            report('a full end record without a zip64 locator');
        return undefined;
    }
    if (locator.readUInt32LE(4) !== 0 || locator.readUInt32LE(16) !== 1) {
        ctx.report('zip-multi-disk', 'the zip64 locator names several disks');
    }
    if (readUInt64(locator, 8) !== start)
        report('the zip64 locator points elsewhere than right before itself');
    if (start < 0)
        return undefined;
    const record = await window.load(start, ZIP64_END_RECORD_BYTES);
    if (record.readUInt32LE(0) !== ZIP64_END_RECORD) {
        report('no zip64 end record before its locator');
        return undefined;
    }
    // The size leaves out the signature and itself; more would be an extensible data sector (APPNOTE 4.3.14.2).
    if (readUInt64(record, 4) !== ZIP64_END_RECORD_BYTES - 12)
        report('a zip64 end record of unusual size');
    if (record.readUInt32LE(16) !== 0 || record.readUInt32LE(20) !== 0) {
        ctx.report('zip-multi-disk', 'the zip64 end record names another disk than the first');
    }
    const zip64 = {
        start,
        count: readUInt64(record, 32),
        size: readUInt64(record, 40),
        offset: readUInt64(record, 48),
    };
    if (readUInt64(record, 24) !== zip64.count)
        report('the entries of this disk are not all entries');
    if (declared.count !== Math.min(zip64.count, MAX_16) ||
        declared.size !== Math.min(zip64.size, MAX_32) ||
        declared.offset !== Math.min(zip64.offset, MAX_32)) {
        report('the end record and the zip64 end record disagree');
    }
    if (zip64.count < MAX_16 && zip64.size <= ZIP64_ABOVE && zip64.offset <= ZIP64_ABOVE) {
        report('a zip64 end record that nothing needs');
    }
    return zip64;
}
async function locatorBefore(window, endOffset) {
    const at = endOffset - ZIP64_LOCATOR_BYTES;
    if (at < 0)
        return undefined;
    const bytes = external_node_buffer_.Buffer.from(await window.load(at, ZIP64_LOCATOR_BYTES));
    return bytes.readUInt32LE(0) === ZIP64_LOCATOR ? bytes : undefined;
}
async function locate(window, { count, size, offset }, end, ctx) {
    if (offset + size !== end) {
        ctx.report('zip-end-record', 'the central directory does not end where the end record begins');
    }
    // With bytes put before the archive, the directory is still as far before the end record as its size says.
    const bySize = end - size;
    const startsAt = async (at) => at >= 0 && at + 4 <= end && (await window.load(at, 4)).readUInt32LE(0) === CENTRAL_HEADER;
    let start;
    if (bySize === offset || (await startsAt(bySize)))
        start = bySize;
    else if (await startsAt(offset))
        start = offset;
    else {
        ctx.report('zip-end-record', 'no central directory where the end record says');
        return undefined;
    }
    if ((await window.find(END_SIGNATURES, start, end)) !== undefined) {
        ctx.report('zip-end-record', 'a signature of an end record within the central directory');
    }
    return { start, end, count, shift: start - offset };
}

;// CONCATENATED MODULE: ./lib/archive/path-set.js
/**
 * The key under which two paths are one on some file system: without case (NTFS, APFS) and in compatibility form, which
 * is also how Python normalises the names it imports (PEP 3131).
 */
function fold(path) {
    const lower = path.toLowerCase();
    // Full case folding differs from lower case only outside ASCII; there the way over upper case joins ß and ss, ς and σ.
    if (/^[\u0000-\u007f]*$/u.test(path))
        return lower;
    return path.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
}
/**
 * The paths of one archive, to find those that can't live side by side. Time and memory are linear: a folder is looked
 * at once, and there may be no more implied folders than entries are allowed.
 */
class PathSet {
    #paths = [];
    #isDir = [];
    add(path, kind) {
        this.#paths.push(path);
        this.#isDir.push(kind === 'dir');
    }
    /** Reports `duplicate-path`, `case-collision` and `file-folder-clash`; to be called once, when all paths are there. */
    finish(ctx) {
        const byKey = new Map();
        this.#paths.forEach((path, index) => {
            const key = fold(path);
            const first = byKey.get(key);
            if (first === undefined)
                byKey.set(key, index);
            else
                this.#reportPair(first, path, this.#isDir[index] === true, ctx);
        });
        this.#checkParents(byKey, ctx);
    }
    #reportPair(first, path, isDir, ctx) {
        const other = this.#paths[first] ?? '';
        if (isDir !== this.#isDir[first]) {
            ctx.report('file-folder-clash', `${other} is a file and a folder`, path);
        }
        else if (path === other) {
            ctx.report('duplicate-path', 'two entries have this path', path);
        }
        else {
            ctx.report('case-collision', `the same file as ${other} on some file systems`, path);
        }
    }
    /** The folders that paths imply: a file may not be one of them, nor may two differ only in case. */
    #checkParents(byKey, ctx) {
        const known = new Set();
        const folderByKey = new Map();
        for (const path of this.#paths) {
            let slash = path.lastIndexOf('/');
            while (slash > 0) {
                const folder = path.slice(0, slash);
                if (known.has(folder))
                    break;
                if (known.size >= ctx.limits.entries) {
                    ctx.report('limit-entries', `more than ${ctx.limits.entries} folders`);
                    return;
                }
                known.add(folder);
                const key = fold(folder);
                const entry = byKey.get(key);
                const other = folderByKey.get(key);
                if (entry !== undefined && (this.#isDir[entry] !== true || this.#paths[entry] !== folder)) {
                    this.#reportPair(entry, folder, true, ctx);
                }
                else if (other !== undefined) {
                    ctx.report('case-collision', `the same folder as ${other} on some file systems`, folder);
                }
                folderByKey.set(key, folder);
                slash = path.lastIndexOf('/', slash - 1);
            }
        }
    }
}

;// CONCATENATED MODULE: ./lib/archive/paths.js


const SLASH = 0x2f;
const DOT = 0x2e;
const SPACE = 0x20;
/** Bytes of plain names, `/` among them; every other byte sends a name through the full checks. */
const PLAIN = new Uint8Array(256);
for (const char of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-+/ ') {
    PLAIN[char.charCodeAt(0)] = 1;
}
/** First two letters of the device names of Windows, in lower case. */
const DEVICE_STARTS = new Set(['au', 'co', 'lp', 'nu', 'pr'].map((pair) => pair.charCodeAt(0) * 256 + pair.charCodeAt(1)));
/**
 * True for a name of plain components that no check below can object to; archives of 100,000 entries pay only this.
 * A component that begins like a device name (`con`, `lpt1`) is left to the full checks.
 */
function isPlain(raw, end, ctx) {
    const { pathBytes, pathComponentBytes, pathDepth } = ctx.limits;
    if (end === 0 || raw.length > pathBytes)
        return false;
    let start = 0;
    let depth = 0;
    for (let at = 0; at <= end; at++) {
        const byte = at === end ? SLASH : (raw[at] ?? 0);
        if (byte !== SLASH) {
            if (PLAIN[byte] === 0)
                return false;
            continue;
        }
        if (!isPlainComponent(raw, start, at) || at - start > pathComponentBytes || ++depth > pathDepth) {
            return false;
        }
        start = at + 1;
    }
    return true;
}
function isPlainComponent(raw, start, end) {
    const last = end > start ? raw[end - 1] : DOT;
    if (last === DOT || last === SPACE)
        return false;
    const pair = ((raw[start] ?? 0) | 0x20) * 256 + ((raw[start + 1] ?? 0) | 0x20);
    if (!DEVICE_STARTS.has(pair))
        return true;
    return !endsStem(raw, start + 3, end) && !endsStem(raw, start + 4, end);
}
function endsStem(raw, at, end) {
    return at === end || (at < end && (raw[at] === DOT || raw[at] === SPACE));
}
const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const LOSSY = new TextDecoder('utf-8', { ignoreBOM: true });
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/u;
/** Format and default-ignorable characters, line separators, noncharacters, blanks that are not U+0020. */
const INVISIBLE = /[\p{Cf}\p{DI}\p{Zl}\p{Zp}\p{NChar}\u2800]|(?! )\p{Zs}/u;
const FORBIDDEN_ON_WINDOWS = /[<>"|?*]/u;
/** Device names hold with any extension and with spaces before it (`NUL .txt`). */
const DEVICE = /^(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[1-9\u00b9\u00b2\u00b3]) *(?:[.:]|$)/iu;
const ASCII = /^[\u0000-\u007f]*$/u;
/** What is wrong with the whole text of a path, and how to say it. */
const TEXT_CHECKS = [
    ['path-empty', 'the path is empty', (text) => text === '' || text === '/'],
    ['path-absolute', 'the path begins with a slash', (text) => text.startsWith('/')],
    ['path-backslash', 'Windows takes a backslash as a separator', (text) => text.includes('\\')],
    ['path-drive', 'Windows takes `:` as a drive or an alternate stream', (text) => text.includes(':')],
    ['path-control', 'the path holds a NUL or control character', (text) => CONTROL.test(text)],
    [
        'path-bidi',
        'the path holds an invisible or direction-changing character',
        (text) => INVISIBLE.test(text),
    ],
    [
        'path-normalization',
        'the path is not in Unicode normal form C',
        (text) => !ASCII.test(text) && text !== text.normalize('NFC'),
    ],
];
const COMPONENT_CHECKS = [
    ['path-traversal', 'a component is `..`', (component) => component === '..'],
    ['path-dot', 'a component is empty or `.`', (component) => component === '' || component === '.'],
    [
        'path-reserved',
        'Windows reserves, forbids or changes a component (device name, trailing dot or space, one of <>"|?*)',
        (component) => DEVICE.test(component) ||
            FORBIDDEN_ON_WINDOWS.test(component) ||
            (/[. ]$/u.test(component) && component !== '.' && component !== '..'),
    ],
];
/**
 * Checks the name of an entry as stored, reports what is wrong with it to `ctx` (each fault once), and gives the path
 * that the entry is known by: decoded as UTF-8, less one trailing slash. `raw` is not kept.
 *
 * Above the limit of bytes only the beginning is kept: the name is refused anyhow, and a million long names must not fill memory.
 */
function checkPath(raw, ctx) {
    const end = raw.length > 1 && raw[raw.length - 1] === SLASH ? raw.length - 1 : raw.length;
    if (isPlain(raw, end, ctx)) {
        return { path: external_node_buffer_.Buffer.from(raw.buffer, raw.byteOffset, end).toString('latin1') };
    }
    if (raw.length > ctx.limits.pathBytes) {
        const path = `${LOSSY.decode(raw.subarray(0, ctx.limits.pathBytes))}…`;
        ctx.report('limit-path', `${raw.length} bytes, limit ${ctx.limits.pathBytes}`, path);
        reportFaults(path, ctx);
        return { path };
    }
    let path;
    let rawPath;
    try {
        path = STRICT.decode(raw.subarray(0, end));
    }
    catch {
        path = LOSSY.decode(raw.subarray(0, end));
        // Not `slice`, which is a view where the bytes are a Buffer.
        rawPath = new Uint8Array(raw);
        ctx.report('path-encoding', 'the name is not UTF-8', path);
    }
    reportFaults(path, ctx);
    return rawPath === undefined ? { path } : { path, rawPath };
}
function reportFaults(path, ctx) {
    for (const [code, detail, isWrong] of TEXT_CHECKS) {
        if (isWrong(path))
            ctx.report(code, detail, path);
    }
    // An empty path and the root of an absolute one were reported as such.
    const components = path.replace(/^\//u, '').split('/');
    if (path === '' || path === '/')
        return;
    for (const [code, detail, isWrong] of COMPONENT_CHECKS) {
        if (components.some(isWrong))
            ctx.report(code, detail, path);
    }
    const { pathComponentBytes, pathDepth } = ctx.limits;
    if (components.length > pathDepth) {
        ctx.report('limit-path', `${components.length} components, limit ${pathDepth}`, path);
    }
    const longest = components.reduce((most, component) => Math.max(most, external_node_buffer_.Buffer.byteLength(component)), 0);
    if (longest > pathComponentBytes) {
        ctx.report('limit-path', `a component of ${longest} bytes, limit ${pathComponentBytes}`, path);
    }
}

;// CONCATENATED MODULE: ./lib/archive/zip/attributes.js
/** MS-DOS attributes, in the low half of the external attributes (APPNOTE 4.4.15). */
const DOS_FOLDER = 0x10;
/** Volume label, device, reparse point of Windows: such an entry is no file. */
const DOS_SPECIAL = 0x08 | 0x40 | 0x400;
const TYPE_MASK = 0o170_000;
const TYPE_FIFO = 0o010_000;
const TYPE_CHARACTER_DEVICE = 0o020_000;
const TYPE_FOLDER = 0o040_000;
const TYPE_BLOCK_DEVICE = 0o060_000;
const TYPE_FILE = 0o100_000;
const TYPE_SYMLINK = 0o120_000;
const TYPE_SOCKET = 0o140_000;
const SPECIAL_BITS = 0o7000;
const TYPE_NAMES = new Map([
    [TYPE_FIFO, 'a fifo'],
    [TYPE_CHARACTER_DEVICE, 'a character device'],
    [TYPE_BLOCK_DEVICE, 'a block device'],
    [TYPE_SOCKET, 'a socket'],
]);
/**
 * Tells what an entry is from its external attributes and the slash at the end of its name, and reports where those
 * disagree (ZipDiff A4). The mode counts whatever system the record names as its maker: readers differ in minding that.
 */
function kindOf(attributes, hasSlash, path, ctx) {
    const byName = hasSlash ? 'dir' : 'file';
    if ((attributes & DOS_FOLDER) !== 0 && !hasSlash) {
        ctx.report('mode-mismatch', 'the folder attribute on a name without a slash', path);
    }
    const isSpecial = (attributes & DOS_SPECIAL) !== 0;
    if (isSpecial)
        ctx.report('device', 'the attribute of a volume, device or reparse point', path);
    const mode = attributes >>> 16;
    if (mode === 0)
        return { kind: isSpecial ? 'other' : byName };
    if ((mode & SPECIAL_BITS) !== 0)
        ctx.report('setuid', `mode ${octal(mode)}`, path);
    const kind = kindByType(mode, byName, path, ctx);
    return { kind: isSpecial ? 'other' : kind, mode };
}
function kindByType(mode, byName, path, ctx) {
    const type = mode & TYPE_MASK;
    // Hatchling and pdm write modes without file-type bits.
    if (type === 0)
        return byName;
    if (type === TYPE_FILE || type === TYPE_FOLDER) {
        if ((type === TYPE_FOLDER) !== (byName === 'dir')) {
            ctx.report('mode-mismatch', `mode ${octal(mode)} on the name of a ${byName}`, path);
        }
        return byName;
    }
    if (type === TYPE_SYMLINK) {
        ctx.report('symlink', `mode ${octal(mode)}`, path);
        return 'symlink';
    }
    ctx.report('device', TYPE_NAMES.get(type) ?? `unknown type in mode ${octal(mode)}`, path);
    return 'other';
}
function octal(mode) {
    return `0o${mode.toString(8)}`;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/archive/zip/features.js
const METHOD_STORED = 0;
const METHOD_DEFLATE = 8;
const FLAG_ENCRYPTED = 1 << 0;
/** How hard the compressor tried: says nothing about the data. Only deflate has it. */
const FLAGS_DEFLATE_LEVEL = 0b110;
const FLAG_DESCRIPTOR = 1 << 3;
const FLAG_STRONG_ENCRYPTION = 1 << 6;
const FLAG_UTF8 = 1 << 11;
const FLAG_MASKED_HEADERS = 1 << 13;
const FLAGS_ENCRYPTION = FLAG_ENCRYPTED | FLAG_STRONG_ENCRYPTION | FLAG_MASKED_HEADERS;
/** The version of APPNOTE that brought zip64; nothing newer is of use to a wheel, and CPython refuses some. */
const VERSION_ZIP64 = 45;
/**
 * Reports what an entry asks of its reader beyond storing and deflating (APPNOTE 4.4.3, 4.4.4, 4.4.5).
 * Answers why its data can't be taken, where it can't.
 */
function reportFeatures({ versionNeeded, flags, method }, where, path, ctx) {
    let unreadable;
    if (method !== METHOD_STORED && method !== METHOD_DEFLATE) {
        ctx.report('zip-method', `${where}: method ${method}`, path);
        unreadable = 'zip-method';
    }
    if ((flags & FLAGS_ENCRYPTION) !== 0) {
        ctx.report('zip-encrypted', `${where}: flags ${bits(flags)}`, path);
        unreadable = 'zip-encrypted';
    }
    if ((flags & FLAG_DESCRIPTOR) !== 0) {
        ctx.report('zip-data-descriptor', `${where}: sizes and CRC-32 are said to follow the data`, path);
    }
    const levels = method === METHOD_DEFLATE ? FLAGS_DEFLATE_LEVEL : 0;
    const others = flags & ~(FLAGS_ENCRYPTION | FLAG_DESCRIPTOR | FLAG_UTF8 | levels);
    if (others !== 0)
        ctx.report('zip-flags', `${where}: flags ${bits(others)}`, path);
    if ((versionNeeded & 0xff) > VERSION_ZIP64) {
        ctx.report('zip-flags', `${where}: needs version ${(versionNeeded & 0xff) / 10} of the format`, path);
    }
    return unreadable;
}
function bits(flags) {
    return `0x${flags.toString(16).padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./lib/archive/zip/inflate.js


const CHUNK_BYTES = 256 * 1024;
/** The least that zlib takes. */
const MIN_CHUNK_BYTES = 64;
/**
 * Inflates data that is all in memory. The output is bounded by `size`: zlib is given one byte more, so that it ends in
 * one call where the size is right and stops at once where it is not.
 */
function inflateWhole(data, size) {
    let result;
    try {
        const options = {
            info: true,
            maxOutputLength: Math.max(1, size),
            chunkSize: Math.max(MIN_CHUNK_BYTES, size + 1),
        };
        result = asResult((0,external_node_zlib_.inflateRawSync)(data, options));
    }
    catch (error) {
        return isTooLong(error) ? tooLong(size) : badData(error);
    }
    return checkEnd(result.consumed, data.length, result.buffer.length, size) ?? result.buffer;
}
/** With `info`, zlib answers the bytes and the engine; the types of Node do not know. */
function asResult(answer) {
    const { buffer, engine } = answer;
    return { buffer, consumed: engine.bytesWritten };
}
function isTooLong(error) {
    return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
/**
 * Inflates data piece by piece and hands each chunk to `feed`, never more than `size` bytes in all; it stops at the first
 * chunk that goes beyond. A piece is not used any more once the next one is asked for.
 */
async function inflateStreamed(pieces, compressedSize, size, feed) {
    const inflate = (0,external_node_zlib_.createInflateRaw)({ chunkSize: CHUNK_BYTES });
    let produced = 0;
    let failure;
    let thrown;
    inflate.on('data', (chunk) => {
        produced += chunk.length;
        if (produced > size) {
            inflate.destroy();
            return;
        }
        try {
            feed(chunk);
        }
        catch (error) {
            // Out of here it would end the process.
            thrown = error;
            inflate.destroy();
        }
    });
    inflate.on('error', (error) => (failure = error));
    const closed = new Promise((resolve) => inflate.once('close', resolve));
    let written = 0;
    for await (const piece of pieces) {
        written += piece.length;
        const taken = new Promise((resolve) => inflate.write(piece, () => {
            resolve();
        }));
        await Promise.race([taken, closed]);
        if (inflate.destroyed || inflate.bytesWritten < written)
            break;
    }
    // Data left over is the fault then; the stream would wait for somebody to end it.
    if (inflate.bytesWritten < written)
        inflate.destroy();
    else
        inflate.end();
    await closed;
    if (thrown !== undefined)
        throw new Error((0,errors/* messageOf */.b)(thrown), { cause: thrown });
    if (produced > size)
        return tooLong(size);
    if (failure !== undefined)
        return badData(failure);
    return checkEnd(inflate.bytesWritten, compressedSize, produced, size);
}
function checkEnd(consumed, compressedSize, produced, size) {
    if (consumed < compressedSize) {
        const detail = `the data ends ${compressedSize - consumed} bytes before its declared end`;
        return { code: 'zip-junk-in-data', detail };
    }
    if (produced < size) {
        return { code: 'zip-size-mismatch', detail: `inflates to ${produced} bytes, declared ${size}` };
    }
    return undefined;
}
function tooLong(size) {
    return { code: 'zip-size-mismatch', detail: `inflates to more than the declared ${size} bytes` };
}
function badData(error) {
    return { code: 'bad-compressed-data', detail: (0,errors/* messageOf */.b)(error) };
}

;// CONCATENATED MODULE: ./lib/archive/zip/data.js




/** Up to here data is read and inflated in one call, above it is streamed. */
const WHOLE_BYTES = 8 * 1024 * 1024;
/**
 * Reads the data of entries, each byte inflated once, within the limits. Sizes are taken from the central directory: the
 * data is held to them, so that checking a limit against the declared size, before anything is inflated, is enough.
 */
class DataReader {
    #window;
    #ctx;
    #compressed = 0;
    #inflated = 0;
    constructor(window, ctx) {
        this.#window = window;
        this.#ctx = ctx;
    }
    /** Answers why the data may not be read, where it may not; a limit of the whole artifact stops all reading. */
    refuse({ method, compressedSize, size }, path) {
        const ctx = this.#ctx;
        if (ctx.stopped !== undefined)
            return ctx.stopped;
        const { entryBytes, totalBytes, ratio, ratioFloorBytes } = ctx.limits;
        if (method === METHOD_STORED && compressedSize !== size) {
            ctx.report('zip-size-mismatch', `stored: ${compressedSize} bytes, declared ${size}`, path);
            return 'zip-size-mismatch';
        }
        if (size > entryBytes) {
            ctx.report('limit-entry-size', `${size} bytes, limit ${entryBytes}`, path);
            return 'limit-entry-size';
        }
        const total = ctx.budget.inflated + size;
        if (total > totalBytes)
            return this.#stop('limit-total-size', `${total} bytes, limit ${totalBytes}`, path);
        const isBomb = (out, taken) => out > ratioFloorBytes && out > ratio * taken;
        if (isBomb(size, compressedSize) || isBomb(this.#inflated + size, this.#compressed + compressedSize)) {
            return this.#stop('limit-ratio', `more than ${ratio} bytes for each compressed byte`, path);
        }
        return undefined;
    }
    /** Reads the data at `start`, and checks that it is what was declared. Answers at once where it can. */
    read(start, declared, path) {
        const { compressedSize, size } = declared;
        this.#compressed += compressedSize;
        if (compressedSize > WHOLE_BYTES || size > WHOLE_BYTES)
            return this.#readStreamed(start, declared, path);
        const data = this.#window.peek(start, compressedSize);
        if (data !== undefined)
            return this.#readWhole(data, declared, path);
        return this.#window.load(start, compressedSize).then((loaded) => this.#readWhole(loaded, declared, path));
    }
    #readWhole(data, { method, crc, size }, path) {
        const bytes = method === METHOD_STORED ? data : inflateWhole(data, size);
        if ('code' in bytes)
            return this.#unread(bytes, path);
        this.#count(bytes);
        if ((0,external_node_zlib_.crc32)(bytes) !== crc)
            return this.#unread(WRONG_CRC, path);
        return readWhole(path, bytes, this.#ctx);
    }
    async #readStreamed(start, declared, path) {
        const { method, compressedSize, size } = declared;
        const sink = openContents(path, this.#ctx);
        let crc = 0;
        const feed = (chunk) => {
            this.#count(chunk);
            crc = (0,external_node_zlib_.crc32)(chunk, crc);
            sink.feed(chunk);
        };
        const pieces = this.#window.pieces(start, start + compressedSize);
        if (method === METHOD_STORED) {
            for await (const piece of pieces)
                feed(piece);
        }
        else {
            const fault = await inflateStreamed(pieces, compressedSize, size, feed);
            if (fault !== undefined)
                return this.#unread(fault, path);
        }
        return crc === declared.crc ? sink.end() : this.#unread(WRONG_CRC, path);
    }
    #count(chunk) {
        this.#inflated += chunk.length;
        this.#ctx.budget.inflated += chunk.length;
        this.#ctx.progress(this.#ctx.budget.inflated);
    }
    #unread({ code, detail }, path) {
        this.#ctx.report(code, detail, path);
        return { state: 'unread', why: code };
    }
    #stop(code, detail, path) {
        this.#ctx.report(code, detail, path);
        this.#ctx.stopped = code;
        return code;
    }
}
const WRONG_CRC = { code: 'zip-crc-mismatch', detail: 'the data does not match its CRC-32' };

;// CONCATENATED MODULE: ./lib/archive/zip/descriptor.js


/** The longest form: signature, CRC-32, and two sizes of 64 bits. */
const DESCRIPTOR_BYTES = 24;
const WORD = 2 ** 32;
/**
 * Length in bytes of the data descriptor (APPNOTE 4.3.9) at the start of `bytes`; 0 where none stands there that says what
 * the central record says. The signature is optional and nothing tells the width of the sizes, so four forms count.
 */
function descriptorLength(bytes, { crc, compressedSize, size }) {
    const high = (value) => Math.floor(value / WORD) % WORD;
    const wide = [compressedSize % WORD, high(compressedSize), size % WORD, high(size)];
    for (const sizes of [wide, [compressedSize % WORD, size % WORD]]) {
        const form = external_node_buffer_.Buffer.alloc(8 + 4 * sizes.length);
        for (const [index, word] of [DATA_DESCRIPTOR, crc, ...sizes].entries())
            form.writeUInt32LE(word, 4 * index);
        for (const from of [0, 4]) {
            const expected = form.subarray(from);
            if (expected.equals(bytes.subarray(0, expected.length)))
                return expected.length;
        }
    }
    return 0;
}

;// CONCATENATED MODULE: ./lib/archive/zip/local.js



/** Length of the whole local header, from its fixed part. */
function localHeaderLength(head) {
    return LOCAL_HEADER_BYTES + head.readUInt16LE(26) + head.readUInt16LE(28);
}
/**
 * Reports everything in which a local header (APPNOTE 4.3.7) differs from its central record. Some readers trust the one,
 * some the other (ZipDiff A1–A5), so each field must say the same twice; only the version needed may differ.
 */
function compareLocal(bytes, central, path, ctx) {
    const nameEnd = LOCAL_HEADER_BYTES + bytes.readUInt16LE(26);
    const extra = parseExtra(bytes.subarray(nameEnd));
    const size32 = bytes.readUInt32LE(22);
    const compressed32 = bytes.readUInt32LE(18);
    const { values, fault } = resolveZip64(extra, [size32, compressed32]);
    if (fault !== undefined)
        ctx.report('zip-zip64', `local header: ${fault}`, path);
    // The local extra must hold both sizes (APPNOTE 4.5.3).
    if (extra.fields.get(ZIP64_EXTRA)?.length === 8) {
        ctx.report('zip-zip64', 'local header: a zip64 extra with one of the two sizes', path);
    }
    if (extra.fault !== undefined)
        ctx.report('zip-extra-field', `local header: ${extra.fault}`, path);
    const flags = bytes.readUInt16LE(6);
    const local = { versionNeeded: bytes.readUInt16LE(4), flags, method: bytes.readUInt16LE(8) };
    if (local.versionNeeded !== central.versionNeeded ||
        flags !== central.flags ||
        local.method !== central.method) {
        reportFeatures(local, 'local header', path, ctx);
    }
    const crc = bytes.readUInt32LE(14);
    const [size, compressedSize] = values;
    // With a data descriptor, which is reported as such, zeros stand here.
    const isDeferred = (flags & FLAG_DESCRIPTOR) !== 0 && crc === 0 && size === 0 && compressedSize === 0;
    const differing = [];
    const compare = (field, isEqual) => {
        if (!isEqual)
            differing.push(field);
    };
    const isListed = bytes.subarray(LOCAL_HEADER_BYTES, nameEnd).equals(central.name);
    // Up to 64 KiB that no path check sees.
    if (!isListed)
        ctx.report('zip-hidden-entry', 'another name in the local header', path);
    compare('name', isListed);
    compare('flags', flags === central.flags);
    compare('method', local.method === central.method);
    compare('time', bytes.readUInt32LE(10) === central.time);
    compare('CRC-32', crc === central.crc || isDeferred);
    compare('compressed size', compressedSize === central.compressedSize || isDeferred);
    compare('size', size === central.size || isDeferred);
    differing.push(...differingExtras(extra, central.extra));
    if (differing.length > 0)
        ctx.report('zip-header-mismatch', `differing: ${differing.join(', ')}`, path);
}

;// CONCATENATED MODULE: ./lib/archive/zip/entry.js








const HEADER_SIGNATURES = [signatureBytes(LOCAL_HEADER), signatureBytes(CENTRAL_HEADER)];
const entry_SLASH = 0x2f;
/**
 * Reads the entries in the order of their local headers, and accounts for the bytes between them: what no record claims
 * is a gap, what two claim an overlap, and the contents of an entry that overlaps are not read.
 */
class EntryReader {
    #ctx;
    #window;
    #data;
    #paths = new PathSet();
    /** Where local headers and data end: the start of the central directory. */
    #limit;
    /** Every byte before this one is accounted for. */
    #cursor = 0;
    /** @param isOrdered  The directory is read straight on; else each of its records may cost a read, so keep a copy. */
    constructor(source, limit, isOrdered, ctx) {
        this.#ctx = ctx;
        this.#window = new Window(source, WINDOW_BYTES, !isOrdered);
        this.#data = new DataReader(this.#window, ctx);
        this.#limit = limit;
    }
    /** To be called when anybody else read from the source, which may reuse the array that this one looks at. */
    forget() {
        this.#window.forget();
    }
    async read(record) {
        const ctx = this.#ctx;
        const { path, rawPath } = checkPath(record.name, ctx);
        const hasSlash = record.name.at(-1) === entry_SLASH;
        const { kind, mode } = kindOf(record.attributes, hasSlash, path, ctx);
        this.#paths.add(path, kind);
        const unreadable = this.#checkRecord(record, hasSlash, path);
        const located = await this.#locate(record, path);
        let contents;
        if (typeof located === 'string')
            contents = { state: 'unread', why: located };
        else {
            const why = unreadable ?? this.#data.refuse(record, path);
            contents = why === undefined ? await this.#data.read(located, record, path) : { state: 'unread', why };
            if ((record.flags & FLAG_DESCRIPTOR) !== 0)
                await this.#claimDescriptor(record);
        }
        return {
            path,
            ...(rawPath === undefined ? {} : { rawPath }),
            kind,
            declaredSize: record.size,
            ...(mode === undefined ? {} : { mode }),
            contents,
        };
    }
    /** To be called after the last entry, with the end of the records of the directory and the end it must have. */
    async finish(recordsEnd, directoryEnd) {
        // The entries beyond the limit were not looked at: their bytes are no gap.
        if (this.#ctx.stopped !== 'limit-entries') {
            if (this.#cursor < this.#limit)
                await this.#reportGap(this.#cursor, this.#limit);
            if (recordsEnd < directoryEnd)
                await this.#reportGap(recordsEnd, directoryEnd);
        }
        this.#paths.finish(this.#ctx);
    }
    /** What the central record alone tells. Answers why the data can't be taken, where it can't. */
    #checkRecord(record, hasSlash, path) {
        const ctx = this.#ctx;
        const { zip64Fault, extra } = record;
        if (zip64Fault !== undefined)
            ctx.report('zip-zip64', `central directory: ${zip64Fault}`, path);
        if (extra.fault !== undefined) {
            ctx.report('zip-extra-field', `central directory: ${extra.fault}`, path);
        }
        if (record.commentLength > 0)
            ctx.report('zip-comment', 'an entry comment', path);
        if (record.disk !== 0)
            ctx.report('zip-multi-disk', `the entry begins on disk ${record.disk}`, path);
        // Without the flag, a name is in a code page that each reader guesses (APPNOTE appendix D).
        if ((record.flags & FLAG_UTF8) === 0 && record.name.some((byte) => byte > 0x7f)) {
            ctx.report('path-encoding', 'the name is not ASCII, and the UTF-8 flag is not set', path);
        }
        if (hasSlash && (record.size > 0 || record.compressedSize > 0)) {
            ctx.report('zip-directory-data', `${record.compressedSize} bytes`, path);
        }
        return reportFeatures(record, 'central directory', path, ctx);
    }
    /** Reads the local header and claims the bytes of the entry. Answers where its data begins, or why it can't be read. */
    async #locate(record, path) {
        const { offset } = record;
        if (offset < this.#cursor)
            return this.#refuse('zip-overlap', 'begins within other records', path);
        const headEnd = offset + LOCAL_HEADER_BYTES;
        if (headEnd > this.#limit) {
            return this.#refuse('zip-overlap', 'its local header runs into the central directory', path);
        }
        if (offset > this.#cursor)
            await this.#reportGap(this.#cursor, offset);
        this.#cursor = offset;
        const head = await this.#bytes(offset, LOCAL_HEADER_BYTES);
        if (head.readUInt32LE(0) !== LOCAL_HEADER) {
            return this.#refuse('zip-header-mismatch', 'no local header where the central directory says', path);
        }
        const start = offset + localHeaderLength(head);
        const end = start + record.compressedSize;
        if (end > this.#limit) {
            this.#cursor = headEnd;
            return this.#refuse('zip-overlap', 'its data runs into the central directory', path);
        }
        compareLocal(await this.#bytes(offset, start - offset), record, path, this.#ctx);
        this.#cursor = end;
        return start;
    }
    /** A data descriptor is reported by its flag; where it says what the central record says, it hides nothing. */
    async #claimDescriptor(record) {
        const at = this.#cursor;
        const bytes = await this.#bytes(at, Math.min(DESCRIPTOR_BYTES, this.#limit - at));
        this.#cursor += descriptorLength(bytes, record);
    }
    async #bytes(offset, length) {
        return this.#window.peek(offset, length) ?? (await this.#window.load(offset, length));
    }
    #refuse(code, detail, path) {
        this.#ctx.report(code, detail, path);
        return code;
    }
    async #reportGap(from, to) {
        const where = `${to - from} bytes at ${from}`;
        this.#ctx.report(from === 0 ? 'zip-prefix' : 'zip-gap', where);
        const hidden = await this.#window.find(HEADER_SIGNATURES, from, to);
        if (hidden !== undefined)
            this.#ctx.report('zip-hidden-entry', `a header at ${hidden}, among ${where}`);
    }
}

;// CONCATENATED MODULE: ./lib/archive/zip/read.js




/**
 * Reads a zip archive (PKWARE APPNOTE 6.3.10) so strictly that what it takes without an anomaly, every reader takes
 * alike: each byte of the file belongs to exactly one record, in the order local headers with their data, central
 * directory, end record. Never rejects; the contents of an entry that could not be read for certain are `unread`.
 */
async function readZip(source, ctx) {
    const entries = [];
    try {
        const directory = await findDirectory(source, ctx);
        if (directory !== undefined) {
            const central = await CentralDirectory.open(source, directory, ctx);
            const reader = new EntryReader(source, directory.start, central.isOrdered, ctx);
            for (const number of central.order) {
                let record = central.peek(number);
                if (record === undefined) {
                    record = await central.load(number);
                    reader.forget();
                }
                entries.push(await reader.read(record));
            }
            await reader.finish(central.end, directory.end);
        }
    }
    catch (error) {
        ctx.report('read-error', (0,errors/* messageOf */.b)(error));
    }
    return { format: 'zip', entries, anomalies: ctx.anomalies };
}

;// CONCATENATED MODULE: ./lib/archive/inner.js



/**
 * Opens an archive that stands inside another, to the limits. Answers undefined, with an anomaly, where it lies too deep.
 * Archives hold archives, so these modules call each other; the depth is bounded by `limits.nestingDepth`.
 */
async function openInner(format, bytes, path, ctx) {
    if (ctx.depth >= ctx.limits.nestingDepth) {
        ctx.report('limit-nesting', `more than ${ctx.limits.nestingDepth} levels of archives`, path);
        return undefined;
    }
    const source = memorySource(bytes);
    switch (format) {
        case 'zip':
            return readZip(source, ctx.inner());
        case 'tar':
            return readTar(source, ctx.inner());
        case 'gzip':
            return readGzip(source, path, ctx.inner());
    }
}

// EXTERNAL MODULE: ./lib/archive/sniff.js + 7 modules
var sniff = __webpack_require__(47310);
;// CONCATENATED MODULE: ./lib/archive/contents.js




/** For an entry that is streamed: each byte is hashed and scanned once, and kept only where something asks for it. */
function openContents(path, ctx) {
    if (ctx.deliver !== undefined)
        return new Delivery(ctx.deliver(path));
    const digests = ctx.lineEnds ? new archive_digests/* DigestStream */.v() : new PlainDigest();
    const scanner = new sniff/* ContentScanner */.SQ(ctx.budget);
    const keep = new Keeper(path, ctx);
    let size = 0;
    return {
        feed(chunk) {
            size += chunk.length;
            digests.feed(chunk);
            scanner.feed(chunk);
            keep.feed(chunk);
        },
        async end() {
            const signals = scanner.end();
            const base = { state: 'read', size, ...digests.end(), signals };
            return complete(base, keep.container(signals), keep.captured(), path, ctx);
        },
    };
}
/**
 * For an entry whose bytes are all in memory. Answers at once unless the contents are an archive that has to be opened:
 * a promise an entry would cost more than reading it.
 */
function readWhole(path, bytes, ctx) {
    if (ctx.deliver !== undefined) {
        ctx.deliver(path)?.(bytes);
        return { state: 'read', size: bytes.length, sha256: (0,external_node_crypto_.hash)('sha256', bytes, 'hex'), signals: [] };
    }
    const signals = (0,sniff/* scanWhole */.j)(bytes, ctx.budget);
    const sha256 = (0,external_node_crypto_.hash)('sha256', bytes, 'hex');
    const unixSha256 = ctx.lineEnds ? (0,archive_digests/* unixDigest */.R)(bytes) : undefined;
    const digests = unixSha256 === undefined ? { sha256 } : { sha256, unixSha256 };
    const base = { state: 'read', size: bytes.length, ...digests, signals };
    const wanted = ctx.capture(path);
    let captured;
    if (wanted > 0) {
        if (bytes.length <= wanted)
            captured = Uint8Array.from(bytes);
        else
            ctx.report('limit-capture', tooLargeToKeep(bytes.length, wanted), path);
    }
    const format = containerAtStart(signals);
    if (format === undefined)
        return captured === undefined ? base : { ...base, captured };
    return complete(base, { format, bytes }, captured, path, ctx);
}
/** Hands contents over, and keeps nothing of them but size and digest. */
class Delivery {
    #digest = new PlainDigest();
    #take;
    #size = 0;
    constructor(take) {
        this.#take = take;
    }
    feed(chunk) {
        this.#size += chunk.length;
        this.#digest.feed(chunk);
        this.#take?.(chunk);
    }
    end() {
        return Promise.resolve({ state: 'read', size: this.#size, ...this.#digest.end(), signals: [] });
    }
}
class PlainDigest {
    #sha256 = (0,external_node_crypto_.createHash)('sha256');
    feed(chunk) {
        this.#sha256.update(chunk);
    }
    end() {
        return { sha256: this.#sha256.digest('hex') };
    }
}
async function complete(base, container, captured, path, ctx) {
    const read = captured === undefined ? base : { ...base, captured };
    if (container === undefined)
        return read;
    if (container.bytes === undefined || container.bytes.length > ctx.limits.nestedBytes) {
        ctx.report('limit-nested-size', `${base.size} bytes, limit ${ctx.limits.nestedBytes}`, path);
        return read;
    }
    const inner = await openInner(container.format, container.bytes, path, ctx);
    return inner === undefined ? read : { ...read, inner };
}
function containerAtStart(signals) {
    for (const signal of signals) {
        if (signal.kind === 'format' && signal.at === 0)
            return asContainer(signal.format);
    }
    return undefined;
}
function asContainer(format) {
    return format === 'zip' || format === 'tar' || format === 'gzip' ? format : undefined;
}
function tooLargeToKeep(size, wanted) {
    return `${size} bytes, limit ${wanted}`;
}
/** Keeps the bytes that a caller asked for, or that an inner archive needs to be opened, up to their limits. */
class Keeper {
    #wanted;
    #path;
    #ctx;
    #chunks = [];
    #size = 0;
    /** Bytes to keep; undecided until the first bytes tell whether this is an archive. */
    #bound = sniff/* HEAD_BYTES */.Lq;
    #decided = false;
    constructor(path, ctx) {
        this.#path = path;
        this.#ctx = ctx;
        this.#wanted = ctx.capture(path);
    }
    feed(chunk) {
        this.#size += chunk.length;
        if (this.#decided && this.#size > this.#bound) {
            this.#chunks = [];
            return;
        }
        this.#chunks.push(Uint8Array.from(chunk));
        if (!this.#decided && this.#size >= sniff/* HEAD_BYTES */.Lq)
            this.#decide();
    }
    /** The archive that the contents are, by the same signals that rules see. */
    container(signals) {
        const format = containerAtStart(signals);
        return format === undefined ? undefined : { format, bytes: this.#bytes(this.#ctx.limits.nestedBytes) };
    }
    captured() {
        if (this.#wanted === 0)
            return undefined;
        const bytes = this.#bytes(this.#wanted);
        if (bytes === undefined) {
            this.#ctx.report('limit-capture', tooLargeToKeep(this.#size, this.#wanted), this.#path);
        }
        return bytes;
    }
    #decide() {
        this.#decided = true;
        const isContainer = asContainer((0,sniff/* sniffHead */.$3)(Buffer.concat(this.#chunks))) !== undefined;
        this.#bound = Math.max(this.#wanted, isContainer ? this.#ctx.limits.nestedBytes : 0);
        if (this.#size > this.#bound)
            this.#chunks = [];
    }
    #bytes(bound) {
        if (this.#size > bound || (this.#decided && this.#size > this.#bound))
            return undefined;
        // In one piece from now on: while an inner archive is read, its bytes stand in memory once.
        const whole = Buffer.concat(this.#chunks);
        this.#chunks = [whole];
        // The plain type that `readWhole` gives, and that arrives from a worker.
        return new Uint8Array(whole.buffer, whole.byteOffset, whole.length);
    }
}

;// CONCATENATED MODULE: ./lib/archive/gzip.js


const INPUT_BYTES = 256 * 1024;
const OUTPUT_BYTES = 64 * 1024;
/** Up to here one call costs less than a stream; botocore alone holds 887 small `.json.gz`. */
const ONE_SHOT_INPUT_BYTES = 256 * 1024;
const ONE_SHOT_OUTPUT_BYTES = 4 * 1024 * 1024;
/** A fixed part of 10 bytes, an extra field of at most 64 KiB, a name and a comment. */
const HEADER_WINDOW_BYTES = 128 * 1024;
/** As long as a file name can be: more is room for other things. */
const MAX_NAME_BYTES = 255;
const TRAILER_BYTES = 8;
/**
 * Inflates the one member of a gzip file (RFC 1952) and passes the bytes on, counted against the limits of `ctx`.
 * Reports each fault; answers undefined once the member was read to its end (or `consume` wanted no more), else the
 * code of what ended it early, after which the bytes passed on are no more than a beginning.
 */
async function gunzip(source, ctx, consume) {
    const start = await readHeader(source, ctx);
    if (typeof start !== 'number')
        return start;
    const output = new Output(source, ctx, consume);
    const inflated = await inflate(source, start, output);
    if (output.stopped)
        return ctx.stopped;
    if (typeof inflated !== 'number') {
        ctx.report(inflated.code, inflated.detail);
        return inflated.code;
    }
    return checkTrailer(source, start + inflated, output, ctx);
}
/** What came out so far: its length and checksum, and whether it may go on. */
class Output {
    size = 0;
    crc = 0;
    stopped = false;
    #source;
    #ctx;
    #consume;
    constructor(source, ctx, consume) {
        this.#source = source;
        this.#ctx = ctx;
        this.#consume = consume;
    }
    /** Answers false when nothing more may be inflated. */
    async take(chunk) {
        const { budget, progress } = this.#ctx;
        this.size += chunk.length;
        budget.inflated += chunk.length;
        progress(budget.inflated);
        this.crc = (0,external_node_zlib_.crc32)(chunk, this.crc);
        this.stopped = this.#isOverLimit() || !(await this.#consume(chunk));
        return !this.stopped;
    }
    #isOverLimit() {
        const { limits, budget } = this.#ctx;
        if (budget.inflated > limits.totalBytes) {
            return this.#stop('limit-total-size', `more than ${limits.totalBytes} bytes`);
        }
        // Against the whole file, not what was read of it: a run of zeros at the beginning of an honest file is no bomb.
        if (this.size > limits.ratioFloorBytes && this.size > limits.ratio * this.#source.size) {
            return this.#stop('limit-ratio', `more than ${limits.ratio} bytes out of each compressed byte`);
        }
        return false;
    }
    #stop(code, detail) {
        this.#ctx.stopped = code;
        this.#ctx.report(code, detail);
        return true;
    }
}
/** Answers how many bytes the deflate stream has. Meaningless where `output` was stopped. */
async function inflate(source, start, output) {
    if (source.size - start <= ONE_SHOT_INPUT_BYTES) {
        const whole = await inflateAtOnce(source, start);
        if (whole !== undefined) {
            await output.take(whole.bytes);
            return whole.consumed;
        }
    }
    return inflateStream(source, start, output);
}
/** Answers undefined where that fails or gives too much: the stream then says what is wrong, and passes on the beginning. */
async function inflateAtOnce(source, start) {
    const input = await source.read(start, source.size - start);
    try {
        const result = (0,external_node_zlib_.inflateRawSync)(input, { info: true, maxOutputLength: ONE_SHOT_OUTPUT_BYTES });
        return isInfo(result) ? { bytes: result.buffer, consumed: result.engine.bytesWritten } : undefined;
    }
    catch {
        return undefined;
    }
}
/** The shape of a result with `info: true`, which the types of Node leave out. */
function isInfo(result) {
    return typeof result === 'object' && result !== null && 'buffer' in result && 'engine' in result;
}
async function inflateStream(source, start, output) {
    const stream = (0,external_node_zlib_.createInflateRaw)({ chunkSize: OUTPUT_BYTES });
    let readError;
    const pumped = pump(source, start, stream).catch((error) => {
        readError = error;
        stream.destroy();
    });
    try {
        for await (const chunk of stream) {
            if (!(chunk instanceof Uint8Array) || !(await output.take(chunk)))
                break;
        }
    }
    catch (error) {
        return readError === undefined ? asFailure(error) : { code: 'read-error', detail: (0,errors/* messageOf */.b)(readError) };
    }
    finally {
        await pumped;
    }
    // bytesWritten counts what zlib took, which ends with the last byte of the deflate stream.
    return stream.bytesWritten;
}
/** Feeds the stream, a piece at a time: the next is read when zlib is through with the last, so pieces may be reused. */
async function pump(source, start, stream) {
    // A stream that is destroyed while it waits to be read never calls back.
    const closed = new Promise((resolve) => stream.once('close', resolve));
    for (let at = start; at < source.size && !stream.destroyed && !stream.readableEnded;) {
        const piece = await source.read(at, Math.min(INPUT_BYTES, source.size - at));
        const before = stream.bytesWritten;
        // Called with an error too, which the reading side gets as well.
        await Promise.race([new Promise((resolve) => stream.write(piece, resolve)), closed]);
        at += piece.length;
        if (stream.bytesWritten - before < piece.length)
            break;
    }
    stream.end();
}
function asFailure(error) {
    const isShort = error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR';
    return isShort
        ? { code: 'truncated', detail: 'the deflate stream has no end' }
        : { code: 'bad-compressed-data', detail: (0,errors/* messageOf */.b)(error) };
}
const FTEXT = 1;
const FHCRC = 2;
const FEXTRA = 4;
const FNAME = 8;
const FCOMMENT = 16;
const RESERVED = 0xe0;
/** Answers where the deflate stream begins, or the code of what makes that impossible to say. */
async function readHeader(source, ctx) {
    const fail = (code, detail) => {
        ctx.report(code, detail);
        return code;
    };
    const head = await source.read(0, Math.min(source.size, HEADER_WINDOW_BYTES));
    if (head[0] !== 0x1f || (head.length > 1 && head[1] !== 0x8b)) {
        return fail('not-an-archive', source.size === 0 ? 'the file is empty' : 'no gzip magic number');
    }
    const [, , method, flags = 0] = head;
    if (head.length < 10)
        return fail('truncated', 'the gzip header is cut off');
    if (method !== 8)
        return fail('gzip-header', `compression method ${method ?? 0}, not deflate`);
    checkFlags(flags, ctx);
    let at = 10;
    if ((flags & FEXTRA) !== 0)
        at += 2 + ((head[at] ?? 0) | ((head[at + 1] ?? 0) << 8));
    for (const flag of [FNAME, FCOMMENT]) {
        if ((flags & flag) === 0)
            continue;
        const end = head.indexOf(0, at);
        if (end === -1) {
            return source.size > head.length
                ? fail('gzip-header', 'a name or comment without end')
                : fail('truncated', 'the gzip header is cut off');
        }
        if (flag === FNAME)
            checkName(head.subarray(at, end), ctx);
        at = end + 1;
    }
    if ((flags & FHCRC) !== 0)
        at += 2;
    return at > source.size ? fail('truncated', 'the gzip header is cut off') : at;
}
/** Builders set FNAME at most; what the other flags announce is room for hiding, and readers skip or refuse it. */
function checkFlags(flags, ctx) {
    const names = [
        [FTEXT, 'FTEXT'],
        [FHCRC, 'FHCRC'],
        [FEXTRA, 'FEXTRA'],
        [FCOMMENT, 'FCOMMENT'],
        [RESERVED, 'reserved'],
    ];
    const set = names.filter(([bit]) => (flags & bit) !== 0).map(([, name]) => name);
    if (set.length > 0)
        ctx.report('gzip-header', `flags that no builder sets: ${set.join(', ')}`);
}
/** `gunzip -N` writes to the name that stands here, so that it may be nothing but a plain base name. */
function checkName(name, ctx) {
    if (name.length > MAX_NAME_BYTES)
        ctx.report('gzip-header', `a stored file name of ${name.length} bytes`);
    const isPlain = name.every((byte) => byte >= 0x20 && byte !== 0x7f && byte !== 0x2f && byte !== 0x5c);
    if (!isPlain)
        ctx.report('gzip-header', 'the stored file name holds a separator or control character');
}
async function checkTrailer(source, at, output, ctx) {
    const end = at + TRAILER_BYTES;
    if (end > source.size) {
        ctx.report('truncated', 'the gzip trailer is cut off');
        return 'truncated';
    }
    const tail = await source.read(at, Math.min(TRAILER_BYTES + 2, source.size - at));
    const view = new DataView(tail.buffer, tail.byteOffset, tail.length);
    if (view.getUint32(0, true) !== output.crc) {
        ctx.report('gzip-crc-mismatch', 'the CRC-32 of the trailer is not that of the contents');
    }
    if (view.getUint32(4, true) !== output.size % 2 ** 32) {
        ctx.report('gzip-size-mismatch', `${output.size} bytes came out, the trailer says ${view.getUint32(4, true)}`);
    }
    if (end < source.size) {
        const isMember = tail[8] === 0x1f && tail[9] === 0x8b;
        ctx.report(isMember ? 'gzip-several-members' : 'gzip-trailing', `${source.size - end} bytes after the first member`);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/archive/tar/numbers.js
const NUL = 0;
const numbers_SPACE = 0x20;
const ZERO = 0x30;
const SEVEN = 0x37;
/**
 * A numeric header field (POSIX ustar: octal digits and a terminator; GNU: base-256 where the top bit is set).
 * Reports whatever readers take differently (leading blanks, signs, junk, no terminator, base-256 for what fits octal)
 * and answers NaN where no value can be told. An empty field is 0, and a fault unless `mayBeEmpty`.
 */
function readNumber(block, offset, length, report, mayBeEmpty = false) {
    if (((block[offset] ?? 0) & 0x80) !== 0)
        return readBase256(block, offset, length, report);
    let value = 0;
    let at = offset;
    const end = offset + length;
    for (; at < end; at++) {
        const byte = block[at] ?? 0;
        if (byte < ZERO || byte > SEVEN)
            break;
        value = value * 8 + (byte - ZERO);
    }
    const digits = at - offset;
    while (at < end && (block[at] === NUL || block[at] === numbers_SPACE))
        at++;
    if (at < end) {
        report('not an octal number');
        return NaN;
    }
    if (digits === length)
        report('an octal number without terminator');
    if (digits === 0 && !(mayBeEmpty && block[offset] === NUL))
        report('no digits');
    return value;
}
function readBase256(block, offset, length, report) {
    const first = block[offset] ?? 0;
    // Two's complement: CPython's tarfile once looped for ever on a negative size.
    if ((first & 0x40) !== 0) {
        report('a negative base-256 number');
        return NaN;
    }
    let value = first & 0x3f;
    for (let at = offset + 1; at < offset + length; at++)
        value = value * 256 + (block[at] ?? 0);
    if (value > Number.MAX_SAFE_INTEGER) {
        report('a base-256 number out of range');
        return NaN;
    }
    if (value < 8 ** (length - 1))
        report('base-256 for a number that octal digits can hold');
    return value;
}

;// CONCATENATED MODULE: ./lib/archive/tar/header.js

const BLOCK_BYTES = 512;
const CHECKSUM_AT = 148;
const CHECKSUM_BYTES = 8;
function isZeroBlock(block) {
    return allZero(block, 0, block.length);
}
function allZero(bytes, from, to) {
    for (let at = from; at < to; at++)
        if (bytes[at] !== 0)
            return false;
    return true;
}
/** True for a block that some reader would take as a tar header: the magic of ustar or GNU, or a checksum that holds. */
function looksLikeTar(block) {
    if (block.length < BLOCK_BYTES)
        return false;
    if (hasMagic(block, USTAR, 5))
        return true;
    const stored = readNumber(block, CHECKSUM_AT, CHECKSUM_BYTES, () => undefined);
    return stored > 0 && (stored === sum(block, false) || stored === sum(block, true));
}
/**
 * Reads a header block and reports its faults. Answers undefined where nothing after it can be trusted: the checksum
 * does not hold, or the size can't be told.
 */
function parseHeader(block, report) {
    if (!checkSum(block, report))
        return undefined;
    const dialect = dialectOf(block, report);
    const number = (field, offset, length, mayBeEmpty = false) => readNumber(block, offset, length, (detail) => {
        report('tar-number', `${field}: ${detail}`);
    }, mayBeEmpty);
    const string = (field, offset, length) => {
        const nul = block.indexOf(0, offset);
        const limit = offset + length;
        const end = nul === -1 || nul > limit ? limit : nul;
        if (!allZero(block, end, limit))
            report('tar-header', `${field}: bytes after the terminator`);
        return block.subarray(offset, end);
    };
    const mode = number('mode', 100, 8);
    // Left empty by some builders (maturin); installers take neither from an sdist.
    number('uid', 108, 8, true);
    number('gid', 116, 8, true);
    const size = number('size', 124, 12);
    number('mtime', 136, 12);
    const name = string('name', 0, 100);
    const link = string('linkname', 157, 100);
    string('uname', 265, 32);
    string('gname', 297, 32);
    number('devmajor', 329, 8, true);
    number('devminor', 337, 8, true);
    let prefix;
    if (dialect === 'ustar')
        prefix = string('prefix', 345, 155);
    // In GNU and v7 headers CPython takes these bytes as a prefix of the name, others as times or a sparse map.
    else if (!allZero(block, 345, 500))
        report('tar-header', 'data where only ustar has a prefix');
    if (!allZero(block, 500, BLOCK_BYTES))
        report('tar-header', 'the unused end of the header is not zero');
    if (Number.isNaN(size))
        return undefined;
    return {
        type: typeOf(block, dialect),
        name: prefix === undefined || prefix.length === 0 ? name : joinPath(prefix, name),
        link,
        size,
        mode: Number.isNaN(mode) ? 0 : mode,
    };
}
/** Regular files have the type `0`; POSIX has readers take NUL for it, and with GNU magic builders write that (maturin). */
function typeOf(block, dialect) {
    const type = String.fromCharCode(block[156] ?? 0);
    return type === '\0' && dialect === 'gnu' ? '0' : type;
}
function checkSum(block, report) {
    const stored = readNumber(block, CHECKSUM_AT, CHECKSUM_BYTES, (detail) => {
        report('tar-checksum', `the checksum field: ${detail}`);
    });
    if (stored === sum(block, false))
        return true;
    if (stored === sum(block, true)) {
        report('tar-checksum', 'the checksum holds only over signed bytes, which some readers refuse');
        return true;
    }
    report('tar-checksum', 'the checksum of a header is wrong: nothing after it can be told');
    return false;
}
/** Sum of all bytes, with blanks for the checksum field. Ancient writers added signed bytes. */
function sum(block, signed) {
    let total = CHECKSUM_BYTES * 0x20;
    for (let at = 0; at < CHECKSUM_AT; at++)
        total += block[at] ?? 0;
    for (let at = CHECKSUM_AT + CHECKSUM_BYTES; at < BLOCK_BYTES; at++)
        total += block[at] ?? 0;
    if (!signed)
        return total;
    const isHigh = (byte, at) => byte > 127 && (at < CHECKSUM_AT || at >= CHECKSUM_AT + CHECKSUM_BYTES);
    return total - 256 * block.filter(isHigh).length;
}
const MAGIC_AT = 257;
const USTAR = Uint8Array.from('ustar\0' + '00', (char) => char.charCodeAt(0));
const GNU = Uint8Array.from('ustar  \0', (char) => char.charCodeAt(0));
function dialectOf(block, report) {
    if (hasMagic(block, USTAR, 8))
        return 'ustar';
    if (hasMagic(block, GNU, 8))
        return 'gnu';
    report('tar-format', 'the header has neither the magic of ustar nor that of GNU tar');
    return 'other';
}
function hasMagic(block, magic, length) {
    for (let at = 0; at < length; at++)
        if (block[MAGIC_AT + at] !== magic[at])
            return false;
    return true;
}
function joinPath(prefix, name) {
    const joined = new Uint8Array(prefix.length + 1 + name.length);
    joined.set(prefix);
    joined[prefix.length] = 0x2f;
    joined.set(name, prefix.length + 1);
    return joined;
}

;// CONCATENATED MODULE: ./lib/archive/tar/pax.js

const pax_SPACE = 0x20;
const NEWLINE = 0x0a;
const EQUALS = 0x3d;
/** More digits than any header within the limits needs. */
const MAX_LENGTH_DIGITS = 8;
/**
 * The records of a pax extended header (POSIX pax, "%d %s=%s\n"): strictly, to the last byte. On a malformed record it
 * reports and answers what came before.
 */
function parsePax(bytes, report) {
    const records = new Map();
    if (bytes.length === 0)
        report('tar-extension', 'an empty pax header');
    for (let start = 0; start < bytes.length;) {
        const length = readLength(bytes, start);
        const end = start + length.value;
        const equals = bytes.indexOf(EQUALS, length.end);
        const isWhole = length.value > 0 && end <= bytes.length && bytes[end - 1] === NEWLINE;
        if (!isWhole || equals <= length.end || equals >= end) {
            report('tar-extension', `a malformed pax record at byte ${start}`);
            return records;
        }
        const key = external_node_buffer_.Buffer.from(bytes.subarray(length.end, equals)).toString('utf8');
        if (records.has(key))
            report('tar-extension-repeated', `pax key ${key} stands twice in one header`);
        records.set(key, bytes.subarray(equals + 1, end - 1));
        start = end;
    }
    return records;
}
/** The decimal length and where the key begins; value 0 where there is none. */
function readLength(bytes, start) {
    let value = 0;
    let at = start;
    for (; at < start + MAX_LENGTH_DIGITS; at++) {
        const digit = (bytes[at] ?? 0) - 0x30;
        if (digit < 0 || digit > 9 || (at === start && digit === 0))
            break;
        value = value * 10 + digit;
    }
    return bytes[at] === pax_SPACE && at > start ? { value, end: at + 1 } : { value: 0, end: at };
}
/** Keys that change nothing of what is extracted where. */
const pax_HARMLESS = /^(?:comment|mtime|atime|ctime|uid|gid|uname|gname|SCHILY\.(?:dev|ino|nlink|fflags|(?:xattr|acl)\..+)|(?!GNU\.|SCHILY\.)[A-Z][A-Z0-9]*\..+)$/u;
const MEMBER_KEYS = new Set(['path', 'linkpath', 'size']);
const MAX_KEY_LENGTH = 255;
const MAX_TEXT_BYTES = 1024;
/** Extended attributes are binary: macOS writes some of 11 to 32 bytes. */
const MAX_ATTRIBUTE_BYTES = 64;
/** 4294967295 is -1 to chown(2). */
const MAX_OWNER = 2 ** 32 - 2;
/** What is wrong with the value of a key that changes nothing: readers fail on some, others have room for hidden bytes. */
function valueFault(key, value) {
    if (key.startsWith('SCHILY.xattr.') && value.length <= MAX_ATTRIBUTE_BYTES)
        return undefined;
    if (value.length > MAX_TEXT_BYTES)
        return `${value.length} bytes, at most ${MAX_TEXT_BYTES} expected`;
    const text = external_node_buffer_.Buffer.from(value).toString('utf8');
    if (!isText(text))
        return 'no text';
    if (/^[amc]time$/u.test(key)) {
        return /^-?[0-9]{1,11}(?:\.[0-9]{1,30})?$/u.test(text) ? undefined : 'not a time';
    }
    if (key === 'uid' || key === 'gid') {
        return /^(?:0|[1-9][0-9]{0,9})$/u.test(text) && Number(text) <= MAX_OWNER ? undefined : 'not an owner';
    }
    return undefined;
}
/** U+FFFD is what bytes that are not UTF-8 become. */
function isText(text) {
    return !/[\p{Cc}\ufffd]/u.test(text);
}
/** Reports the keys that no builder writes, or not in a header of this kind, and values that no reader expects. */
function checkPaxKeys(records, scope, report) {
    for (const [key, value] of records) {
        if (key.length > MAX_KEY_LENGTH || !isText(key)) {
            report('tar-extension', 'a pax key that is too long or no text');
            continue;
        }
        if (pax_HARMLESS.test(key)) {
            const fault = valueFault(key, value);
            if (fault !== undefined)
                report('tar-extension', `pax ${key}: ${fault}`);
            continue;
        }
        if (key.startsWith('GNU.sparse.'))
            report('tar-sparse', `pax key ${key}`);
        else if (scope === 'global')
            report('tar-global-header', `pax key ${key} for all members`);
        else if (!MEMBER_KEYS.has(key))
            report('tar-extension', `pax key ${key}`);
    }
}

;// CONCATENATED MODULE: ./lib/archive/tar/extensions.js

const NAMES = {
    x: 'a pax header',
    g: 'a global pax header',
    L: 'a GNU long name',
    K: 'a GNU long link',
};
function isExtension(type) {
    return Object.hasOwn(NAMES, type);
}
/**
 * The extension headers in front of a member. Each kind at most once a member, the global one at most once an archive;
 * a fault is reported once for each member, however long a chain of extensions is.
 */
class ExtensionReader {
    #ctx;
    #pending = {};
    #seen = '';
    #reported = new Set();
    #hasGlobal = false;
    /** A global header was the last thing read. CPython fails where nothing follows it. */
    #globalIsLast = false;
    #report = (code, detail) => {
        if (this.#reported.has(code))
            return;
        this.#reported.add(code);
        this.#ctx.report(code, detail);
    };
    constructor(ctx) {
        this.#ctx = ctx;
    }
    /** Called for the header of an extension. Answers false where it is over the limit: reading must end. */
    announce(type, size) {
        const { tarExtensionBytes, tarGlobalBytes } = this.#ctx.limits;
        const limit = type === 'g' ? tarGlobalBytes : tarExtensionBytes;
        if (size > limit) {
            this.#report('limit-tar-extension', `${NAMES[type] ?? ''} of ${size} bytes, limit ${limit}`);
            return false;
        }
        if (type === 'g')
            this.#announceGlobal();
        else if (this.#seen.includes(type)) {
            this.#report('tar-extension-repeated', `${NAMES[type] ?? ''} twice for one member`);
        }
        else {
            this.#seen += type;
        }
        return true;
    }
    #announceGlobal() {
        if (this.#hasGlobal)
            this.#report('tar-extension-repeated', 'more than one global pax header');
        if (this.#seen !== '') {
            this.#report('tar-global-header', 'a global header between an extension and its member');
        }
        this.#hasGlobal = true;
        this.#globalIsLast = true;
    }
    /** Takes the contents of the extension that was announced; `bytes` is kept. */
    read(type, bytes) {
        switch (type) {
            case 'x':
                this.#pending.pax = parsePax(bytes, this.#report);
                break;
            case 'g':
                checkPaxKeys(parsePax(bytes, this.#report), 'global', this.#report);
                break;
            case 'L':
                this.#pending.longName = this.#gnuText(bytes);
                break;
            default:
                this.#pending.longLink = this.#gnuText(bytes);
        }
    }
    /** GNU writes the text and one NUL; readers differ on where a text with a NUL inside ends. */
    #gnuText(bytes) {
        const nul = bytes.indexOf(0);
        if (nul === -1 || nul !== bytes.length - 1) {
            this.#report('tar-extension', 'a GNU long text that is not ended by its one NUL');
        }
        return nul === -1 ? bytes : bytes.subarray(0, nul);
    }
    /** Hands over what stood before the member that begins now. */
    take() {
        const pending = this.#pending;
        this.#globalIsLast = false;
        if (this.#seen !== '' || this.#reported.size > 0) {
            this.#pending = {};
            this.#seen = '';
            this.#reported = new Set();
        }
        return pending;
    }
    /** Called where no member can follow. */
    expectNone() {
        if (this.#seen !== '' || this.#globalIsLast)
            this.#report('tar-extension-orphan', 'an extension with no member after it');
        this.take();
    }
}

;// CONCATENATED MODULE: ./lib/archive/tar/links.js
/** Symbolic links in a row that are followed; real libraries have chains of two. */
const MAX_HOPS = 8;
/**
 * Reports `link-escape` for each link whose target is not, in the end, a file or folder of the same archive.
 * A symbolic link is resolved from its own folder, a hard link from the root (POSIX ustar, linkname).
 */
function checkLinks(entries, ctx) {
    const links = entries.filter(({ linkTarget }) => linkTarget !== undefined);
    if (links.length === 0)
        return;
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    const folders = impliedFolders(entries, ctx.limits.entries);
    for (const link of links) {
        const fault = followLink(link, byPath, folders);
        if (fault !== undefined)
            ctx.report('link-escape', `${fault}: ${link.linkTarget ?? ''}`, link.path);
    }
}
function followLink(link, byPath, folders) {
    let entry = link;
    for (let hops = 0; hops < MAX_HOPS; hops++) {
        const target = targetPath(entry);
        if (target === undefined)
            return 'the target is outside the archive';
        const next = byPath.get(target);
        if (next === undefined)
            return folders.has(target) ? undefined : 'the archive has no such target';
        if (next.linkTarget === undefined)
            return undefined;
        entry = next;
    }
    return 'links without end';
}
/** Where a link points, from the root of the archive; undefined where that is outside. */
function targetPath({ kind, path, linkTarget = '' }) {
    // A backslash or a colon leads elsewhere on Windows.
    if (linkTarget === '' || /^\/|[\\:\0]/u.test(linkTarget))
        return undefined;
    const resolved = kind === 'symlink' ? path.split('/').slice(0, -1) : [];
    for (const component of linkTarget.split('/')) {
        if (component === '..') {
            if (resolved.pop() === undefined)
                return undefined;
        }
        else if (component !== '' && component !== '.') {
            resolved.push(component);
        }
    }
    return resolved.join('/');
}
/** The folders that paths go through, as far as `limit`: what lies beyond is reported as too many folders. */
function impliedFolders(entries, limit) {
    const folders = new Set();
    for (const { path } of entries) {
        for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            const folder = path.slice(0, slash);
            if (folders.has(folder) || folders.size >= limit)
                break;
            folders.add(folder);
        }
    }
    return folders;
}

;// CONCATENATED MODULE: ./lib/archive/tar/member.js



const member_SLASH = 0x2f;
const NAME_BYTES = 100;
/** One more than the 11 octal digits of the size field can say. */
const OCTAL_SIZE_END = 8 ** 11;
const REGULAR = { kind: 'file', modeBits: 0o100000 };
const TYPES = {
    '0': REGULAR,
    '\0': REGULAR,
    '1': { kind: 'hardlink', modeBits: 0o100000 },
    '2': { kind: 'symlink', modeBits: 0o120000 },
    '3': { kind: 'other', modeBits: 0o020000 },
    '4': { kind: 'other', modeBits: 0o060000 },
    '5': { kind: 'dir', modeBits: 0o040000 },
    '6': { kind: 'other', modeBits: 0o010000 },
};
/** Puts a header and its extensions together, and reports where they disagree or say what no honest member says. */
function resolveMember(header, extensions, ctx) {
    const { pax } = extensions;
    // Until the name is settled, faults are reported under that of the header.
    const report = (code, detail) => {
        ctx.report(code, detail, lossy(header.name));
    };
    if (pax !== undefined)
        checkPaxKeys(pax, 'member', report);
    const size = effectiveSize(header, pax, report);
    const name = effectiveText('path', header.name, pax?.get('path'), extensions.longName, report);
    const link = effectiveText('linkpath', header.link, pax?.get('linkpath'), extensions.longLink, report);
    const checked = checkPath(name, ctx);
    const { path } = checked;
    const info = typeInfo(header, path, ctx);
    if (info.kind !== 'dir' && name[name.length - 1] === member_SLASH) {
        ctx.report('tar-header', 'a name with a trailing slash that is no folder', path);
    }
    checkMode(header.mode, info, path, ctx);
    const isLink = info.kind === 'symlink' || info.kind === 'hardlink';
    if (!isLink && link.length > 0)
        ctx.report('tar-header', 'a link target on what is no link', path);
    const hasData = info.kind === 'file';
    // As CPython and libarchive read it: what follows is the next header, whatever the size field says.
    if (!hasData && size > 0)
        ctx.report('tar-link-data', `${size} bytes on what has no contents`, path);
    const member = {
        ...checked,
        kind: info.kind,
        dataSize: hasData ? size : 0,
        declaredSize: size,
        mode: header.mode,
    };
    return isLink ? { ...member, linkTarget: lossy(link) } : member;
}
/** The kind of a member, with the anomalies that a kind is by itself. */
function typeInfo(header, path, ctx) {
    const { type } = header;
    const info = TYPES[type];
    if (info === undefined) {
        // Most readers extract what they don't know as a file, so it is read as one.
        const code = type === 'S' ? 'tar-sparse' : 'tar-unknown-type';
        ctx.report(code, `type ${JSON.stringify(type)}`, path);
        return REGULAR;
    }
    if (type === '\0')
        ctx.report('tar-format', 'the type of a regular file as v7 tar wrote it', path);
    if (info.kind === 'symlink' || info.kind === 'hardlink')
        ctx.report(info.kind, 'a link', path);
    if (info.kind === 'other')
        ctx.report('device', `a special file of type ${type}`, path);
    return info;
}
function checkMode(mode, info, path, ctx) {
    const shown = `mode 0${mode.toString(8)}`;
    if ((mode & 0o7000) !== 0)
        ctx.report('setuid', shown, path);
    const typeBits = mode - (mode % 0o10000);
    // Builders write either the whole st_mode or none of its type bits.
    if (typeBits !== 0 && typeBits !== info.modeBits)
        ctx.report('mode-mismatch', shown, path);
}
/** The pax size has to agree with the header wherever the header can hold it: else two readers see two archives. */
function effectiveSize(header, pax, report) {
    const value = pax?.get('size');
    if (value === undefined)
        return header.size;
    const digits = external_node_buffer_.Buffer.from(value).toString('latin1');
    const size = /^(?:0|[1-9][0-9]{0,15})$/u.test(digits) ? Number(digits) : NaN;
    if (!Number.isSafeInteger(size)) {
        report('tar-number', 'the pax size is not a number');
        return header.size;
    }
    const isAgreed = size === header.size || (size >= OCTAL_SIZE_END && header.size === 0);
    if (!isAgreed)
        report('tar-extension-conflict', `pax size ${size}, header ${header.size}`);
    return size;
}
/**
 * A name or link target from header, pax and GNU extension. Where the header can hold the extended text, it must be the
 * same text; a GNU long text must begin with what the header holds of it.
 */
function effectiveText(key, inHeader, inPax, inGnu, report) {
    if (inPax === undefined && inGnu === undefined)
        return inHeader;
    const text = inPax ?? inGnu ?? inHeader;
    if (inPax !== undefined && inGnu !== undefined && !same(inPax, inGnu)) {
        report('tar-extension-conflict', `pax ${key} and GNU long name differ`);
    }
    if (text.length === 0)
        report('tar-extension', `an empty ${key}`);
    const fits = text.length <= NAME_BYTES && text.every((byte) => byte < 0x80);
    if (fits && !same(withoutSlash(text), withoutSlash(inHeader))) {
        report('tar-extension-conflict', `${key} ${lossy(text)}, header ${lossy(inHeader)}`);
    }
    else if (inGnu !== undefined && !same(inGnu.subarray(0, inHeader.length), inHeader)) {
        report('tar-extension-conflict', `the header is no beginning of the GNU long ${key}`);
    }
    return text;
}
function same(left, right) {
    return external_node_buffer_.Buffer.compare(left, right) === 0;
}
function withoutSlash(bytes) {
    return bytes[bytes.length - 1] === member_SLASH ? bytes.subarray(0, -1) : bytes;
}
/** Link targets and names in messages: 1 KiB is enough to show one. */
function lossy(bytes) {
    return external_node_buffer_.Buffer.from(bytes.subarray(0, 1024)).toString('utf8');
}

;// CONCATENATED MODULE: ./lib/archive/tar/parser.js






const NO_BYTES = new Uint8Array(0);
/**
 * A strict tar reader (POSIX ustar and pax, GNU long names and base-256) that is fed the archive in pieces of any size.
 * It keeps no more of it than one block, one extension header and what the contents sinks keep, and never looks back.
 */
class TarParser {
    #ctx;
    #extensions;
    #entries = [];
    #paths = new PathSet();
    #block = new Uint8Array(BLOCK_BYTES);
    #filled = 0;
    #state = 'header';
    #isFirst = true;
    #zeroBlocks = 0;
    #body;
    /** Bytes of the body, and then of its padding, that are still to come. */
    #remaining = 0;
    #padding = 0;
    constructor(ctx) {
        this.#ctx = ctx;
        this.#extensions = new ExtensionReader(ctx);
    }
    /** Answers false once nothing more can be made of the archive. The chunk is not kept. */
    async feed(chunk) {
        let at = 0;
        while (at < chunk.length) {
            switch (this.#state) {
                case 'header':
                    at = this.#feedHeader(chunk, at);
                    break;
                case 'data': {
                    const end = Math.min(chunk.length, at + this.#remaining);
                    const isWhole = end - at === this.#remaining;
                    this.#remaining -= end - at;
                    const done = this.#feedBody(chunk.subarray(at, end), isWhole);
                    if (done !== undefined)
                        await done;
                    at = end;
                    break;
                }
                case 'padding':
                    at = this.#feedPadding(chunk, at);
                    break;
                case 'end':
                    if (!allZero(chunk, at, chunk.length)) {
                        this.#ctx.report('tar-trailing', 'bytes after the end marker that are not zero');
                        this.#state = 'dead';
                    }
                    at = chunk.length;
                    break;
                case 'dead':
                    return false;
            }
        }
        return this.#state !== 'dead';
    }
    /**
     * Ends the reading and answers the entries. `failure` says why no more is to come, where that is not the end of the
     * archive; what it cut off is an entry without contents then, and not another fault.
     */
    end(failure) {
        if (failure === undefined)
            this.#checkEnd();
        const body = this.#body;
        if (body !== undefined && body.for !== 'extension') {
            this.#push(body.member, { state: 'unread', why: failure ?? 'truncated' });
        }
        this.#paths.finish(this.#ctx);
        checkLinks(this.#entries, this.#ctx);
        return this.#entries;
    }
    #checkEnd() {
        if (this.#state === 'data' || this.#state === 'padding' || this.#filled > 0) {
            this.#ctx.report('truncated', 'the tar archive ends within a member or header');
        }
        else if (this.#state === 'header') {
            this.#extensions.expectNone();
            this.#ctx.report('tar-no-end', `${this.#zeroBlocks} zero blocks at the end instead of two`);
        }
    }
    #feedHeader(chunk, at) {
        if (this.#filled === 0 && chunk.length - at >= BLOCK_BYTES) {
            this.#readHeader(chunk.subarray(at, at + BLOCK_BYTES));
            return at + BLOCK_BYTES;
        }
        const part = chunk.subarray(at, at + BLOCK_BYTES - this.#filled);
        this.#block.set(part, this.#filled);
        this.#filled += part.length;
        if (this.#filled === BLOCK_BYTES) {
            this.#filled = 0;
            this.#readHeader(this.#block);
        }
        return at + part.length;
    }
    #readHeader(block) {
        if (isZeroBlock(block)) {
            this.#extensions.expectNone();
            this.#zeroBlocks++;
            if (this.#zeroBlocks === 2)
                this.#state = 'end';
            return;
        }
        if (this.#isFirst && !looksLikeTar(block)) {
            this.#ctx.report('not-an-archive', 'the contents are no tar archive');
            this.#state = 'dead';
            return;
        }
        this.#isFirst = false;
        if (this.#zeroBlocks === 1) {
            this.#ctx.report('tar-zero-block', 'some readers end here, others go on');
            this.#zeroBlocks = 0;
        }
        const header = parseHeader(block, (code, detail) => {
            this.#ctx.report(code, detail, headerName(block));
        });
        if (header === undefined)
            this.#state = 'dead';
        else
            this.#begin(header);
    }
    #begin(header) {
        if (isExtension(header.type)) {
            if (this.#extensions.announce(header.type, header.size)) {
                const body = { for: 'extension', type: header.type, bytes: new Uint8Array(header.size) };
                this.#expect(body, header.size);
            }
            else {
                this.#state = 'dead';
            }
            return;
        }
        const { budget, limits } = this.#ctx;
        if (budget.entries >= limits.entries) {
            this.#ctx.report('limit-entries', `more than ${limits.entries} entries`);
            this.#ctx.stopped = 'limit-entries';
            this.#state = 'dead';
            return;
        }
        budget.entries++;
        const member = resolveMember(header, this.#extensions.take(), this.#ctx);
        if (member.kind === 'other')
            this.#push(member, { state: 'unread', why: 'device' });
        else if (member.dataSize > limits.entryBytes) {
            const detail = `${member.dataSize} bytes, limit ${limits.entryBytes}`;
            this.#ctx.report('limit-entry-size', detail, member.path);
            this.#expect({ for: 'skipped', member, why: 'limit-entry-size' }, member.dataSize);
        }
        else
            this.#expect({ for: 'member', member }, member.dataSize);
    }
    #expect(body, size) {
        this.#body = body;
        this.#remaining = size;
        this.#padding = (BLOCK_BYTES - (size % BLOCK_BYTES)) % BLOCK_BYTES;
        this.#state = 'data';
        // Nothing may come after it that would end it.
        if (size === 0)
            void this.#feedBody(NO_BYTES, true);
    }
    /** Takes the next bytes of the body, `isEnd` with the last; answers a promise only where there is something to wait for. */
    #feedBody(part, isEnd) {
        const body = this.#body;
        if (body?.for === 'extension') {
            body.bytes.set(part, body.bytes.length - this.#remaining - part.length);
            if (isEnd)
                this.#extensions.read(body.type, body.bytes);
        }
        else if (body?.for === 'skipped') {
            if (isEnd)
                this.#push(body.member, { state: 'unread', why: body.why });
        }
        else if (body !== undefined) {
            return this.#feedMember(body, part, isEnd);
        }
        if (isEnd)
            this.#endBody();
        return undefined;
    }
    #feedMember(body, part, isEnd) {
        const { member } = body;
        let contents;
        if (isEnd && body.sink === undefined)
            contents = readWhole(member.path, part, this.#ctx);
        else {
            body.sink ??= openContents(member.path, this.#ctx);
            body.sink.feed(part);
            if (!isEnd)
                return undefined;
            contents = body.sink.end();
        }
        if (contents instanceof Promise) {
            return contents.then((read) => {
                this.#push(member, read);
                this.#endBody();
            });
        }
        this.#push(member, contents);
        this.#endBody();
        return undefined;
    }
    #endBody() {
        this.#body = undefined;
        this.#remaining = this.#padding;
        this.#state = this.#padding > 0 ? 'padding' : 'header';
    }
    #feedPadding(chunk, at) {
        const end = Math.min(chunk.length, at + this.#remaining);
        if (!allZero(chunk, at, end)) {
            this.#ctx.report('tar-padding', 'bytes that no reader shows', this.#entries.at(-1)?.path);
        }
        this.#remaining -= end - at;
        if (this.#remaining === 0)
            this.#state = 'header';
        return end;
    }
    #push(member, contents) {
        const { path, rawPath, kind, declaredSize, mode, linkTarget } = member;
        this.#entries.push({
            path,
            ...(rawPath === undefined ? {} : { rawPath }),
            kind,
            declaredSize,
            mode,
            ...(linkTarget === undefined ? {} : { linkTarget }),
            contents,
        });
        this.#paths.add(path, kind);
    }
}
function headerName(block) {
    const nul = block.indexOf(0);
    return new TextDecoder().decode(block.subarray(0, nul === -1 ? 100 : Math.min(nul, 100)));
}

;// CONCATENATED MODULE: ./lib/archive/tar/read.js





const read_CHUNK_BYTES = 1024 * 1024;
/** Reads a gzip-compressed tar archive in one pass: inflated, hashed and checked as it streams by. */
async function readTarGz(source, ctx) {
    const parser = new TarParser(ctx);
    const failure = await gunzip(source, ctx, (chunk) => parser.feed(chunk));
    return { format: 'tar.gz', entries: parser.end(failure), anomalies: ctx.anomalies };
}
/** Reads a plain tar archive, as it may lie inside another one. Its bytes were counted when they were inflated. */
async function readTar(source, ctx) {
    const parser = new TarParser(ctx);
    for (let at = 0; at < source.size; at += read_CHUNK_BYTES) {
        const chunk = await source.read(at, Math.min(read_CHUNK_BYTES, source.size - at));
        if (!(await parser.feed(chunk)))
            break;
    }
    return { format: 'tar', entries: parser.end(ctx.stopped), anomalies: ctx.anomalies };
}
/**
 * Reads a gzip file that lies inside an archive under `path`: as a tar archive where its contents are one, else as an
 * archive of format `gzip` with the one entry that `gunzip` would make of it.
 */
async function readGzip(source, path, ctx) {
    let head = new Uint8Array(0);
    let body;
    const failure = await gunzip(source, ctx, (chunk) => {
        if (body !== undefined)
            return body.feed(chunk);
        head = head.length === 0 ? chunk : external_node_buffer_.Buffer.concat([head, chunk]);
        if (head.length < BLOCK_BYTES) {
            head = new Uint8Array(head);
            return true;
        }
        body = looksLikeTar(head.subarray(0, BLOCK_BYTES)) ? new TarParser(ctx) : new PlainFile(path, ctx);
        return body.feed(head);
    });
    if (body instanceof TarParser) {
        return { format: 'tar.gz', entries: body.end(failure), anomalies: ctx.anomalies };
    }
    if (body === undefined) {
        body = new PlainFile(path, ctx);
        body.feed(head);
    }
    return body.end(failure);
}
/** The contents of a gzip file that are no archive. */
class PlainFile {
    #path;
    #ctx;
    #sink;
    #size = 0;
    #unread;
    constructor(path, ctx) {
        this.#path = path.replace(/\.gz$/iu, '');
        this.#ctx = ctx;
        this.#sink = openContents(this.#path, ctx);
        if (ctx.budget.entries >= ctx.limits.entries)
            this.#refuse('limit-entries', ctx.limits.entries);
        else
            ctx.budget.entries++;
    }
    feed(chunk) {
        const { entryBytes } = this.#ctx.limits;
        this.#size += chunk.length;
        if (this.#unread === undefined && this.#size > entryBytes)
            this.#refuse('limit-entry-size', entryBytes);
        if (this.#unread !== undefined)
            return false;
        this.#sink.feed(chunk);
        return true;
    }
    async end(failure) {
        const why = this.#unread ?? failure;
        const contents = why === undefined ? await this.#sink.end() : { state: 'unread', why };
        const entry = { path: this.#path, kind: 'file', declaredSize: this.#size, contents };
        return { format: 'gzip', entries: [entry], anomalies: this.#ctx.anomalies };
    }
    #refuse(code, limit) {
        this.#unread = code;
        this.#ctx.report(code, `more than ${limit}`, this.#path);
    }
}

;// CONCATENATED MODULE: ./lib/archive/read.js




/**
 * Reads a whole artifact: every entry with its digest and signals, and every oddity. Never rejects on what the bytes
 * hold: what can't be read is an anomaly of the family `unreadable`, and so is a fault of ours.
 */
async function readArchive(format, source, options) {
    const ctx = new ReadContext(options);
    const { artifactBytes } = options.limits;
    if (source.size > artifactBytes) {
        ctx.report('limit-artifact-size', `${source.size} bytes, limit ${artifactBytes}`);
        return { format, entries: [], anomalies: ctx.anomalies };
    }
    try {
        return await (format === 'zip' ? readZip(source, ctx) : readTarGz(source, ctx));
    }
    catch (error) {
        ctx.report('read-error', (0,errors/* messageOf */.b)(error));
        return { format, entries: [], anomalies: ctx.anomalies };
    }
}


/***/ }),

/***/ 47041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ withOpened)
/* harmony export */ });
/** Opens a file, and closes it whatever happens. */
async function withOpened(artifact, use) {
    const source = await artifact.open();
    try {
        return await use(source);
    }
    finally {
        await source.close();
    }
}


/***/ })

};
