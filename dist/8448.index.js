export const id = 8448;
export const ids = [8448];
export const modules = {

/***/ 48215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ unixDigest),
/* harmony export */   v: () => (/* binding */ DigestStream)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);


const CR = 0x0d;
const LF = 0x0a;
/**
 * Digests of contents that stream by, as they are and with line ends as on Unix: so text that a checkout on another system
 * changed is told from text that somebody changed. Contents without CR cost no second digest.
 */
class DigestStream {
    #sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256');
    #unix;
    /** The last chunk ended in a CR that `#unix` has not got yet: the next byte decides. */
    #pendingCr = false;
    #hasCrLf = false;
    feed(chunk) {
        if (this.#unix !== undefined) {
            this.#sha256.update(chunk);
            this.#unix.update(this.#withoutCr(chunk));
            return;
        }
        const first = chunk.indexOf(CR);
        if (first === -1) {
            this.#sha256.update(chunk);
            return;
        }
        this.#sha256.update(chunk.subarray(0, first));
        this.#unix = this.#sha256.copy();
        const rest = chunk.subarray(first);
        this.#sha256.update(rest);
        this.#unix.update(this.#withoutCr(rest));
    }
    end() {
        const sha256 = this.#sha256.digest('hex');
        if (this.#unix === undefined || !this.#hasCrLf)
            return { sha256 };
        if (this.#pendingCr)
            this.#unix.update(Uint8Array.of(CR));
        return { sha256, unixSha256: this.#unix.digest('hex') };
    }
    /** Byte by byte into one buffer: an update of the digest for each line would take minutes on a file of nothing but CR LF. */
    #withoutCr(bytes) {
        const out = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.allocUnsafe(bytes.length + 1);
        let length = 0;
        for (const byte of bytes) {
            if (this.#pendingCr) {
                if (byte === LF)
                    this.#hasCrLf = true;
                else
                    out[length++] = CR;
            }
            this.#pendingCr = byte === CR;
            if (byte !== CR)
                out[length++] = byte;
        }
        return out.subarray(0, length);
    }
}
/** The same for contents that are all in memory; `undefined` where there is no CR LF. */
function unixDigest(bytes) {
    if (!bytes.includes(CR))
        return undefined;
    const stream = new DigestStream();
    stream.feed(bytes);
    return stream.end().unixSha256;
}


/***/ }),

/***/ 47310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SQ: () => (/* binding */ ContentScanner),
  Lq: () => (/* binding */ HEAD_BYTES),
  j: () => (/* binding */ scanWhole),
  $3: () => (/* binding */ sniffHead)
});

// EXTERNAL MODULE: ./lib/archive/formats.js
var archive_formats = __webpack_require__(18246);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/archive/magic/bytes.js
/** Reads numbers out of bytes that may end too early: past the end every reader answers -1, which equals no magic number. */
function u8(bytes, at) {
    return bytes[at] ?? -1;
}
function u16le(bytes, at) {
    return at + 2 > bytes.length ? -1 : u8(bytes, at) | (u8(bytes, at + 1) << 8);
}
function u16be(bytes, at) {
    return at + 2 > bytes.length ? -1 : (u8(bytes, at) << 8) | u8(bytes, at + 1);
}
function u32le(bytes, at) {
    return at + 4 > bytes.length ? -1 : u16le(bytes, at) + u16le(bytes, at + 2) * 0x1_0000;
}
function u32be(bytes, at) {
    return at + 4 > bytes.length ? -1 : u16be(bytes, at) * 0x1_0000 + u16be(bytes, at + 2);
}
/** True if `text`, one byte a character, stands at `at`. */
function hasText(bytes, at, text) {
    for (let i = 0; i < text.length; i++)
        if (u8(bytes, at + i) !== text.charCodeAt(i))
            return false;
    return true;
}
function within(value, low, high) {
    return value >= low && value <= high;
}

;// CONCATENATED MODULE: ./lib/archive/magic/compressed.js


/** Tests for containers and compression. Each gets bytes that begin where the file would begin. */
/** Local file header, empty archive, or the marker of a (once) split one (APPNOTE 4.3.7, 4.3.16, 8.5.3, 8.5.4). */
function isZip(b) {
    const first = u32be(b, 0);
    if (first === 0x504b0304 || first === 0x504b0506)
        return true;
    return (first === 0x504b0708 || first === 0x504b3030) && u32be(b, 4) === 0x504b0304;
}
/** Compression methods that some reader takes (APPNOTE 4.4.5). */
const ZIP_METHODS = new Set([0, 1, 6, 8, 9, 12, 14, 93, 94, 95, 96, 98, 99]);
/** A local file header inside other data: the version is one that exists, the method known, the name printable. */
function isZipStrict(b) {
    const name = u8(b, 26) + u8(b, 27) * 256;
    if (!within(u8(b, 4), 0, 63) || !ZIP_METHODS.has(u8(b, 8) + u8(b, 9) * 256) || !within(name, 1, 1024))
        return false;
    for (let at = 30; at < 30 + Math.min(name, 64); at++)
        if (u8(b, at) < 0x20)
            return false;
    return true;
}
/** RFC 1952, 2.3: the method is always 8. */
function isGzip(b) {
    return u16be(b, 0) === 0x1f8b && u8(b, 2) === 8;
}
/** Inside other data: no reserved flag, known extra flags and system, and data that begins to inflate. */
function isGzipStrict(b) {
    const os = u8(b, 9);
    if (!isGzip(b) || !within(u8(b, 3), 0, 31) || ![0, 2, 4].includes(u8(b, 8)))
        return false;
    return (within(os, 0, 13) || os === 255) && inflates(b);
}
function inflates(b) {
    try {
        const options = { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH, maxOutputLength: 0x1_0000 };
        return (0,external_node_zlib_.gunzipSync)(b, options).length > 0;
    }
    catch (error) {
        // More output than asked for is good data; anything else is none.
        return error instanceof RangeError;
    }
}
const BZIP2_BLOCK = '1AY&SY';
const BZIP2_END = '\x17\x72\x45\x38\x50\x90';
/** `BZh`, the block size, and the magic of a block or of the end of an empty stream. */
function isBzip2(b) {
    return (hasText(b, 0, 'BZh') &&
        within(u8(b, 3), 0x31, 0x39) &&
        (hasText(b, 4, BZIP2_BLOCK) || hasText(b, 4, BZIP2_END)));
}
function isXz(b) {
    return hasText(b, 0, '\xfd7zXZ\0');
}
/** Inside other data the stream flags must match their CRC-32 (.xz format, 2.1.1). */
function isXzStrict(b) {
    return isXz(b) && u32le(b, 8) === (0,external_node_zlib_.crc32)(b.subarray(6, 8));
}
function isLzmaDictionary(size) {
    if (size === 0xffffffff)
        return true;
    const bits = size.toString(2);
    return size >= 4096 && (/^10*$/.test(bits) || /^110*$/.test(bits));
}
/**
 * The old .lzma format has no magic: properties, dictionary size (2^n or 2^n + 2^(n-1), as xz demands), length, and the zero
 * that begins all range-coded data. Properties other than the usual 0x5d count only with the length left unknown.
 */
function isLzma(b) {
    const properties = u8(b, 0);
    if (!within(properties, 0, 224) || !isLzmaDictionary(u32le(b, 1)) || u8(b, 13) !== 0)
        return false;
    if (u32le(b, 5) === 0xffffffff && u32le(b, 9) === 0xffffffff)
        return true;
    return properties === 0x5d && within(u32le(b, 9), 0, 63);
}
/** Frames, and skippable frames, which LZ4 has too (RFC 8878, 3.1). */
function isZstd(b) {
    return u32be(b, 0) === 0x28b52ffd || (within(u8(b, 0), 0x50, 0x5f) && hasText(b, 1, '\x2a\x4d\x18'));
}
/** Inside other data: no reserved bit, and a first block of a known type and no more than 128 KiB (RFC 8878, 3.1.1). */
function isZstdStrict(b) {
    const descriptor = u8(b, 4);
    const single = (descriptor & 0x20) !== 0;
    const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
    const length = [single ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
    const at = 5 + (single ? 0 : 1) + dictionary + length;
    const block = u8(b, at) + u8(b, at + 1) * 0x100 + u8(b, at + 2) * 0x1_0000;
    return (descriptor & 8) === 0 && at + 3 <= b.length && ((block >> 1) & 3) !== 3 && block >> 3 <= 0x2_0000;
}
/** Frames of version 1, and the legacy format. */
function isLz4(b) {
    return u32be(b, 0) === 0x04224d18 || u32be(b, 0) === 0x02214c18;
}
/** Inside other data the descriptor's version and reserved bits must fit. */
function isLz4Strict(b) {
    return (u8(b, 4) >> 6 === 1 && (u8(b, 4) & 2) === 0 && (u8(b, 5) & 0x8f) === 0 && within(u8(b, 5) >> 4, 4, 7));
}
function isLzip(b) {
    return hasText(b, 0, 'LZIP') && within(u8(b, 4), 0, 1) && within(u8(b, 5) & 31, 12, 29);
}
/** Inside other data: version 1, and the zero that begins all range-coded data. */
function isLzipStrict(b) {
    return isLzip(b) && u8(b, 4) === 1 && u8(b, 6) === 0;
}
/** compress(1): 9 to 16 bits a code, no reserved bit. */
function isCompress(b) {
    return u16be(b, 0) === 0x1f9d && (u8(b, 2) & 0x60) === 0 && within(u8(b, 2) & 31, 9, 16);
}
function is7z(b) {
    return hasText(b, 0, '7z\xbc\xaf\x27\x1c');
}
/** Inside other data the start header must match its CRC-32. */
function is7zStrict(b) {
    return is7z(b) && u32le(b, 8) === (0,external_node_zlib_.crc32)(b.subarray(12, 32));
}
function isRar(b) {
    return hasText(b, 0, 'Rar!\x1a\x07') && within(u8(b, 6), 0, 1);
}
function isCab(b) {
    return hasText(b, 0, 'MSCF\0\0\0\0');
}
/** Inside other data the reserved fields must be zero and the version 1.3. */
function isCabStrict(b) {
    return isCab(b) && u32le(b, 12) === 0 && u32le(b, 20) === 0 && u16le(b, 24) === 0x0103;
}
function isXar(b) {
    return hasText(b, 0, 'xar!') && within(u16be(b, 4), 28, 0x1000) && within(u16be(b, 6), 0, 2);
}
/** A tar header is known by its checksum (POSIX.1-1988, pax): so are v7 archives, which have no magic. Some sum signed bytes. */
function isTar(b) {
    if (b.length < 512)
        return false;
    const field = String.fromCharCode(...b.subarray(148, 156));
    const declared = /^[ \0]*([0-7]{1,7})(?:[ \0]|$)/.exec(field)?.[1];
    if (declared === undefined)
        return false;
    let unsigned = 8 * 0x20;
    let high = 0;
    for (let at = 0; at < 512; at++) {
        if (at >= 148 && at < 156)
            continue;
        const byte = u8(b, at);
        unsigned += byte;
        if (byte > 127)
            high++;
    }
    const sum = parseInt(declared, 8);
    return sum === unsigned || sum === unsigned - 256 * high;
}

;// CONCATENATED MODULE: ./lib/archive/magic/native.js

/**
 * Tests for native and byte code. Each gets bytes that begin where the file would begin. Fields that a loader ignores are
 * not looked at: a corrupted one would hide a program that still runs.
 */
/** The kernel asks for the magic, type and machine alone, glibc for class and data too (System V gABI, chapter 4). */
function isElf(b) {
    return u32be(b, 0) === 0x7f454c46;
}
/**
 * Inside other data the type must be that of an object, program, library or core dump, and the size of a header, segment or
 * section entry the only one there is, in either byte order: tables of magic numbers (libmagic's) hold the magic too.
 */
function isElfStrict(b) {
    return [u16le, u16be].some((u16) => {
        const narrow = u16(b, 40) === 52 || u16(b, 42) === 32 || u16(b, 46) === 40;
        const wide = u16(b, 52) === 64 || u16(b, 54) === 56 || u16(b, 58) === 64;
        return within(u16(b, 16), 1, 4) && (narrow || wide);
    });
}
/** IMAGE_FILE_MACHINE_* of the PE format specification that compilers and loaders know. */
const COFF_MACHINES = new Set([
    0x014c, 0x0166, 0x0169, 0x0184, 0x01a2, 0x01a6, 0x01c0, 0x01c2, 0x01c4, 0x01f0, 0x0200, 0x0284, 0x0ebc,
    0x5032, 0x5064, 0x5128, 0x6232, 0x6264, 0x8664, 0x9041, 0xa641, 0xa64e, 0xaa64,
]);
/** Offset of the PE header as the DOS header gives it (`e_lfanew`); undefined where the bytes do not begin with `MZ`. */
function peHeaderOffset(b) {
    const offset = hasText(b, 0, 'MZ') ? u32le(b, 60) : -1;
    return offset > 0 ? offset : undefined;
}
/** `PE\0\0` where `e_lfanew` points: the whole file is the program. */
function isPe(b) {
    return u32be(b, peHeaderOffset(b) ?? b.length) === 0x50450000;
}
/** A PE header that stands on its own: known machine, sections, and an optional header of 32 or 64 bits. */
function isPeHeader(b) {
    const magic = u16le(b, 24);
    return COFF_MACHINES.has(u16le(b, 4)) && within(u16le(b, 6), 1, 96) && (magic === 0x10b || magic === 0x20b);
}
/** A DOS header that makes sense: bytes on the last page, pages, header paragraphs. Text after `MZ` never does. */
function isDosProgram(b) {
    return ((hasText(b, 0, 'MZ') || hasText(b, 0, 'ZM')) &&
        within(u16le(b, 2), 0, 511) &&
        within(u16le(b, 4), 1, 0x7ff) &&
        within(u16le(b, 8), 2, 0xfff));
}
/** Low 24 bits of a Mach-O CPU type; the high byte says 64 bits (1) or 64-bit code with 32-bit pointers (2). */
function isMachCpu(cpu) {
    return within(cpu >>> 24, 0, 2) && within(cpu & 0xffffff, 1, 24);
}
/** mach_header of <mach-o/loader.h>, 32 and 64 bits, both byte orders. */
function isMachO(b) {
    const magic = u32be(b, 0);
    if (magic === 0xfeedface || magic === 0xfeedfacf)
        return isMachCpu(u32be(b, 4)) && within(u32be(b, 12), 1, 15);
    return ((magic === 0xcefaedfe || magic === 0xcffaedfe) && isMachCpu(u32le(b, 4)) && within(u32le(b, 12), 1, 15));
}
/**
 * fat_header of <mach-o/fat.h>, with 32- or 64-bit offsets. Its first word is that of a Java class file too, where the
 * second holds a version of at least 45; the kernel looks at the architectures of one page, so never at more than 204.
 */
function isMachOFat(b) {
    const magic = u32be(b, 0);
    if (magic === 0xcafebabe || magic === 0xcafebabf)
        return within(u32be(b, 4), 1, 204) && isMachCpu(u32be(b, 8));
    return ((magic === 0xbebafeca || magic === 0xbfbafeca) && within(u32le(b, 4), 1, 204) && isMachCpu(u32le(b, 8)));
}
/** JVM specification 4.1: magic, minor, major. */
function isJavaClass(b) {
    return u32be(b, 0) === 0xcafebabe && within(u16be(b, 6), 45, 255);
}
/** Inside other data the constant pool must begin with an entry of a known kind too (JVM specification 4.4). */
function isJavaClassStrict(b) {
    const tag = u8(b, 10);
    return isJavaClass(b) && u16be(b, 8) > 1 && within(tag, 1, 20) && tag !== 2 && tag !== 13 && tag !== 14;
}
/** Unix ar, GNU thin and AIX big archives. */
function isAr(b) {
    return hasText(b, 0, '!<arch>\n') || hasText(b, 0, '!<thin>\n') || hasText(b, 0, '<bigaf>\n');
}
/** Inside other data the first member's header must end as it ought to. */
function isArStrict(b) {
    return (hasText(b, 0, '!<arch>\n') || hasText(b, 0, '!<thin>\n')) && hasText(b, 66, '`\n');
}
/** Section names are ASCII padded with NUL; a long one is `/` and an offset. */
function isSectionName(b, at) {
    let ended = false;
    for (let i = at; i < at + 8; i++) {
        const byte = u8(b, i);
        if (byte === 0)
            ended = true;
        else if (ended || !within(byte, 0x21, 0x7e))
            return false;
    }
    return u8(b, at) !== 0;
}
const BIGOBJ_CLASS_ID = '\xc7\xa1\xba\xd1\xee\xba\xa9\x4b\xaf\x20\xfa\xf6\x6a\xa4\xdc\xb8';
/**
 * A COFF object has no magic, so everything about its headers must fit: machine, sections, no optional header, tables
 * after the section headers, and a first section with a name and no address. Also the extended object (`/bigobj`).
 */
function isCoff(b) {
    if (u32be(b, 0) === 0x0000ffff)
        return hasText(b, 12, BIGOBJ_CLASS_ID);
    const sections = u16le(b, 2);
    const symbols = u32le(b, 8);
    const raw = u32le(b, 40);
    const headers = 20 + 40 * sections;
    return (COFF_MACHINES.has(u16le(b, 0)) &&
        within(sections, 1, 0xfeff) &&
        (symbols === 0 || symbols >= headers) &&
        u16le(b, 16) === 0 &&
        isSectionName(b, 20) &&
        u32le(b, 32) === 0 &&
        (raw === 0 || raw >= headers));
}
/** Import header of the PE format specification: the signature, version 0, a machine, no reserved bits, a symbol's name. */
function isCoffImport(b) {
    return (u32be(b, 0) === 0x0000ffff &&
        u16le(b, 4) === 0 &&
        COFF_MACHINES.has(u16le(b, 6)) &&
        within(u32le(b, 12), 4, 0xffff) &&
        within(u16le(b, 18), 0, 31) &&
        within(u8(b, 20), 0x21, 0x7e));
}
/** Modules (version 1) and components (a layer in the high half). */
function isWasm(b) {
    return u32be(b, 0) === 0x0061736d && within(u16le(b, 4), 1, 0xff) && within(u16le(b, 6), 0, 1);
}
/** Raw bitcode, or the wrapper that Apple's tools put around it. */
function isLlvmBitcode(b) {
    return u32be(b, 0) === 0x4243c0de || u32be(b, 0) === 0xdec0170b;
}
/** Inside other data: raw bitcode begins with the identification block or the module block, a wrapper has version 0. */
function isLlvmBitcodeStrict(b) {
    if (u32be(b, 0) === 0xdec0170b)
        return u32le(b, 4) === 0 && within(u32le(b, 8), 16, 0x1000);
    return u32be(b, 4) === 0x35140000 || u32be(b, 4) === 0x210c0000;
}
/** Dalvik executables, optimised and compact ones included. */
function isDex(b) {
    const start = hasText(b, 0, 'cdex') || hasText(b, 0, 'dex\n') || hasText(b, 0, 'dey\n');
    return start && [4, 5, 6].every((at) => within(u8(b, at), 0x30, 0x39)) && u8(b, 7) === 0;
}
/** A marshalled code object begins with `c`, with or without the flag that says it is referred to, and its counts. */
function isCodeObject(b, at) {
    return (u8(b, at) & 0x7f) === 0x63 && u32le(b, at + 1) === 0;
}
/** Magic numbers of CPython 2.x; later ones are counted up from 3000 (importlib/_bootstrap_external.py). */
function isPython2Magic(magic) {
    return within(magic, 62011, 62220) || [20121, 50428, 50823, 60202, 60717].includes(magic);
}
/**
 * CPython bytecode: magic number, CR LF, header, code object. The header is 16 bytes with flags since 3.7 (PEP 552), 12 since
 * 3.3, else 8. With flags it is so telling that any magic number will do: PyPy's and future ones are caught as well.
 */
function isPyc(b) {
    const magic = u16le(b, 0);
    if (u16be(b, 2) !== 0x0d0a)
        return false;
    if (within(u32le(b, 4), 0, 3) && isCodeObject(b, 16))
        return true;
    if (within(magic, 3190, 3399) && isCodeObject(b, 12))
        return true;
    return (isPython2Magic(magic) || within(magic, 3000, 3189)) && isCodeObject(b, 8);
}

;// CONCATENATED MODULE: ./lib/archive/magic/embedded.js


/** Most bytes after its first that say whether a candidate is one. */
const WINDOW = 4096;
const MAX_SKIP = 3;
/**
 * Candidates of one artifact that get a closer look, and for gzip, where that means inflating, of one file. Noise and real
 * packages have a few hundred; what brings more is a flood to hide one in, and each further one is taken for real unlooked.
 */
const MAX_CANDIDATES = 2_000_000;
const MAX_GZIP_CANDIDATES = 1000;
const DIGIT = [0x31, 0x39];
/** True for compressed data, which has no zero byte of its own at a fixed place, when its window has one. */
const binary = (test) => (bytes) => test(bytes) && hasZero(bytes);
/**
 * Every test here demands a zero byte within the window: text, which has none, is thus passed over at the speed of memchr.
 */
const NEEDLES = [
    { format: 'elf', start: [0x7f, 0x45, 0x4c, 0x46], test: isElfStrict },
    { format: 'pe', start: [0x50, 0x45, 0x00, 0x00], test: isPeHeader },
    { format: 'mach-o', start: [0xfe, 0xed, 0xfa, [0xce, 0xcf]], test: isMachO },
    { format: 'mach-o', start: [[0xce, 0xcf], 0xfa, 0xed, 0xfe], test: isMachO },
    { format: 'mach-o-fat', start: [0xca, 0xfe, 0xba, [0xbe, 0xbf]], test: isMachOFat },
    { format: 'java-class', start: [0xca, 0xfe, 0xba, 0xbe], test: binary(isJavaClassStrict) },
    { format: 'ar', start: [0x21, 0x3c, [0x61, 0x74], [0x68, 0x72]], test: binary(isArStrict) },
    { format: 'wasm', skip: 2, start: [0x73, 0x6d, 0x01], test: isWasm },
    { format: 'wasm', skip: 2, start: [0x73, 0x6d, 0x0d], test: isWasm },
    { format: 'llvm-bitcode', start: [0x42, 0x43, 0xc0, 0xde], test: isLlvmBitcodeStrict },
    { format: 'llvm-bitcode', start: [0xde, 0xc0, 0x17, 0x0b], test: isLlvmBitcodeStrict },
    { format: 'dex', skip: 2, start: [[0x78, 0x79], 0x0a, 0x30], test: isDex },
    { format: 'pyc', skip: 1, start: [[0x0b, 0x10], 0x0d, 0x0a], test: isPyc },
    { format: 'pyc', skip: 1, start: [[0xf2, 0xf3], 0x0d, 0x0a], test: isPyc },
    { format: 'zip', start: [0x50, 0x4b, 0x03, 0x04], test: binary(isZipStrict) },
    { format: 'gzip', start: [0x1f, 0x8b, 0x08, [0x00, 0x1f]], test: binary(isGzipStrict) },
    { format: 'bzip2', start: [0x42, 0x5a, 0x68, DIGIT], test: binary(isBzip2) },
    { format: 'xz', start: [0xfd, 0x37, 0x7a, 0x58], test: isXzStrict },
    { format: 'zstd', start: [0x28, 0xb5, 0x2f, 0xfd], test: binary(isZstdStrict) },
    { format: 'lz4', start: [0x04, 0x22, 0x4d, 0x18], test: binary(isLz4Strict) },
    { format: 'lzip', start: [0x4c, 0x5a, 0x49, 0x50], test: binary(isLzipStrict) },
    { format: '7z', start: [0x37, 0x7a, 0xbc, 0xaf], test: binary(is7zStrict) },
    { format: 'rar', skip: 3, start: [0x21, 0x1a, 0x07], test: binary(isRar) },
    { format: 'cab', skip: 2, start: [0x43, 0x46, 0x00], test: isCabStrict },
    { format: 'xar', skip: 3, start: [0x21, 0x00, 0x1c], test: isXar },
];
/**
 * The search looks at every second pair of bytes. Wherever a needle begins, one such pair is its first and second byte or
 * its second and third; these tables (by pair, high byte first) hold the needles for which it is.
 */
const FIRST_PAIRS = pairTable(0);
const SECOND_PAIRS = pairTable(1);
/** 1 for the pairs that stand in either table: nearly all pairs do in none. */
const FLAGS = Uint8Array.from(FIRST_PAIRS, (needles, pair) => needles === undefined && SECOND_PAIRS[pair] === undefined ? 0 : 1);
function pairTable(index) {
    const table = new Array(0x1_0000).fill(undefined);
    for (const needle of NEEDLES) {
        const [a, z] = bounds(needle.start[index]);
        const [b, y] = bounds(needle.start[index + 1] ?? 0);
        for (let high = a; high <= z; high++) {
            for (let low = b; low <= y; low++)
                (table[(high << 8) | low] ??= []).push(needle);
        }
    }
    return table;
}
function bounds(range) {
    return typeof range === 'number' ? [range, range] : range;
}
function pairAt(bytes, at) {
    return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}
/** Index of the next pair in FLAGS, in steps of two from `at`; no less than `end` if there is none. Nearly all time goes here. */
function nextFlagged(bytes, from, end) {
    const flags = FLAGS;
    let at = from;
    while (at < end && flags[pairAt(bytes, at)] === 0)
        at += 2;
    return at;
}
function hasZero(bytes) {
    return bytes.includes(0);
}
/** A plain view: `subarray` of a Buffer costs several times as much, and hostile data can ask for millions. */
function view(bytes, at) {
    return new Uint8Array(bytes.buffer, bytes.byteOffset + at, Math.min(WINDOW, bytes.length - at));
}
function matches(bytes, at, start) {
    for (let i = 0; i < start.length; i++) {
        const want = start[i] ?? 0;
        const byte = bytes[at + i] ?? -1;
        if (typeof want === 'number' ? byte !== want : byte < want[0] || byte > want[1])
            return false;
    }
    return true;
}
/**
 * Collects the first occurrence of each format inside one file.
 * A PE file is found by its PE header; where that is the one that the DOS header at the file's start points at
 * (`peHeader`, bytes), the whole file is the program.
 */
class EmbeddedFormats {
    found = new Map();
    #peHeader;
    #budget;
    #gzipCandidates = 0;
    constructor(peHeader, budget) {
        this.#peHeader = peHeader;
        this.#budget = budget;
    }
    /**
     * Looks at all candidates that begin in `bytes[from, to)`. `base` is the offset of `bytes` in the file. Unless the
     * file ends with `bytes`, `to` must leave WINDOW bytes.
     */
    search(bytes, from, to, base) {
        const zero = bytes.indexOf(0, from);
        if (zero < 0)
            return;
        const first = Math.max(from, zero - WINDOW + 1);
        const end = Math.min(bytes.length - 1, to + MAX_SKIP + 1);
        for (let at = nextFlagged(bytes, first, end); at < end; at = nextFlagged(bytes, at + 2, end)) {
            const pair = pairAt(bytes, at);
            for (const needle of FIRST_PAIRS[pair] ?? [])
                this.#try(needle, bytes, at, first, to, base);
            for (const needle of SECOND_PAIRS[pair] ?? [])
                this.#try(needle, bytes, at - 1, first, to, base);
        }
    }
    #try(needle, bytes, at, from, to, base) {
        const { format, start, skip = 0, test } = needle;
        const begin = at - skip;
        if (begin < from || begin >= to || !matches(bytes, at, start))
            return;
        const offset = base + begin;
        if (format === 'pe' && offset === this.#peHeader)
            this.found.set('pe', 0);
        if (offset === 0 || this.found.has(format))
            return;
        if (this.#flooded(format) || test(view(bytes, begin)))
            this.found.set(format, offset);
    }
    #flooded(format) {
        if (format === 'gzip' && ++this.#gzipCandidates > MAX_GZIP_CANDIDATES)
            return true;
        return ++this.#budget.candidates > MAX_CANDIDATES;
    }
}

;// CONCATENATED MODULE: ./lib/archive/magic/hosts.js
/**
 * Formats that end where they say and need nothing compressed behind them. What is appended to one of these, or to a text,
 * was put there; within any other binary file compressed data may well be a part of its format.
 */
const COMPLETE = [
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], // PNG
    [0xff, 0xd8, 0xff], // JPEG
    [0x47, 0x49, 0x46, 0x38], // GIF
    [0x42, 0x4d], // BMP
    [0x52, 0x49, 0x46, 0x46], // RIFF: WAV, WebP, AVI
    [0x4f, 0x67, 0x67, 0x53], // Ogg
    [0x49, 0x44, 0x33], // MP3
    [0x66, 0x4c, 0x61, 0x43], // FLAC
    [0x25, 0x50, 0x44, 0x46], // PDF
    [0x77, 0x4f, 0x46, 0x46], // WOFF
    [0x77, 0x4f, 0x46, 0x32], // WOFF2
    [0x00, 0x01, 0x00, 0x00], // TrueType
    [0x4f, 0x54, 0x54, 0x4f], // OpenType
    [0x00, 0x00, 0x01, 0x00], // icon
];
function endsWhereItSays(head) {
    return COMPLETE.some((magic) => magic.every((byte, at) => head[at] === byte));
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/archive/magic/secrets.js

/** How far into a file secrets are looked for, in bytes: those that were left lying about are small files or stand near a start. */
const SECRET_WINDOW = 64 * 1024;
/**
 * A private key in PEM (RFC 7468, OpenSSH) with its base64 or the headers of an encrypted one, also within a string literal, and an
 * API token of PyPI, which is a macaroon and so always begins alike. Programs that only name the marks have neither after them.
 */
const SECRETS = [
    {
        secret: 'private-key',
        mark: external_node_buffer_.Buffer.from('PRIVATE KEY-----'),
        before: 40,
        pattern: /-----BEGIN (?:[A-Z0-9]{1,12} ){0,2}PRIVATE KEY-----[\s\\rn"'+]{1,40}(?:[A-Za-z0-9+/]{32}|Proc-Type: )/u,
    },
    {
        secret: 'pypi-token',
        mark: external_node_buffer_.Buffer.from('pypi-AgEIcHlwaS5vcmc'),
        before: 0,
        pattern: /^pypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50}/u,
    },
];
const AFTER = 160;
/** Marks of one kind that are looked at: a file of nothing but marks must cost no more than reading it. */
const MAX_MARKS = 64;
/** The first secret of each kind within the first SECRET_WINDOW bytes. */
function secretsIn(bytes) {
    const window = bytes.subarray(0, SECRET_WINDOW);
    return SECRETS.flatMap(({ secret, mark, before, pattern }) => {
        let at = window.indexOf(mark);
        for (let marks = 0; at !== -1 && marks < MAX_MARKS; marks++) {
            const start = Math.max(0, at - before);
            const match = pattern.exec(window.toString('latin1', start, at + AFTER));
            if (match !== null)
                return [{ kind: 'secret', secret, at: start + match.index }];
            at = window.indexOf(mark, at + mark.length);
        }
        return [];
    });
}

;// CONCATENATED MODULE: ./lib/archive/magic/zip-tail.js

/** Readers look for the end record in as many bytes from the end: itself, the longest comment, and zip64's two records. */
const ZIP_TAIL = 22 + 0xffff + 20 + 56;
const END = Buffer.from('PK\x05\x06', 'latin1');
/**
 * Finds a zip archive by its end, as CPython's zipimport does, whatever stands before it: text, a picture, a program.
 * `tail` holds the last bytes of the file (ZIP_TAIL of them, or all), `size` is that of the file.
 * Answers the offset of the archive's first record, undefined if there is none. APPNOTE 4.3.14–4.3.16.
 */
function zipAtEnd(tail, size) {
    const base = size - tail.length;
    for (let end = tail.lastIndexOf(END); end >= 0; end = end > 0 ? tail.lastIndexOf(END, end - 1) : -1) {
        const start = archiveStart(tail, base, end);
        if (start !== undefined)
            return start;
    }
    return undefined;
}
/** Where the archive begins whose end record stands at `end` of `tail`, if its directory fits before that record. */
function archiveStart(tail, base, end) {
    const zip64 = end >= 76 && u32be(tail, end - 20) === 0x504b0607 && u32be(tail, end - 76) === 0x504b0606;
    const directoryEnd = base + (zip64 ? end - 76 : end);
    const length = zip64 ? u32le(tail, end - 76 + 40) : u32le(tail, end + 12);
    const offset = zip64 ? u32le(tail, end - 76 + 48) : u32le(tail, end + 16);
    const directory = directoryEnd - length;
    if (length < 46 || directory < 0 || offset < 0 || end + 22 > tail.length)
        return undefined;
    if (directory >= base) {
        // Readers take the directory from right before the record and ignore what else the record says.
        if (u32be(tail, directory - base) !== 0x504b0102)
            return undefined;
    }
    else if (offset > directory || u16le(tail, end + 10) === 0)
        return undefined;
    const prefix = directory - offset;
    return prefix > 0 ? prefix : directory;
}

;// CONCATENATED MODULE: ./lib/archive/sniff.js







/** How many first bytes `sniffHead` wants; it takes fewer where the file is shorter. */
const HEAD_BYTES = WINDOW;
/** In this order: a Mach-O fat header is told from a Java class first, and what has no magic comes last. */
const HEAD_TESTS = [
    ['elf', isElf],
    ['pe', isPe],
    ['mz', isDosProgram],
    ['mach-o', isMachO],
    ['mach-o-fat', isMachOFat],
    ['java-class', isJavaClass],
    ['ar', isAr],
    ['wasm', isWasm],
    ['llvm-bitcode', isLlvmBitcode],
    ['dex', isDex],
    ['pyc', isPyc],
    ['coff-import', isCoffImport],
    ['zip', isZip],
    ['gzip', isGzip],
    ['bzip2', isBzip2],
    ['xz', isXz],
    ['zstd', isZstd],
    ['lz4', isLz4],
    ['lzip', isLzip],
    ['compress', isCompress],
    ['7z', is7z],
    ['rar', isRar],
    ['cab', isCab],
    ['xar', isXar],
    ['tar', isTar],
    ['coff', isCoff],
    ['lzma', isLzma],
];
/**
 * Tells what a file is by its first bytes (HEAD_BYTES of them, or all).
 * A PE file whose header lies further in is `mz` or undefined here; the scanners below follow the pointer.
 */
function sniffHead(head) {
    return HEAD_TESTS.find(([, test]) => test(head))?.[0];
}
/** The first line, if it begins with `#!`, without its end. Only the kernel reads it, and no more than 256 bytes. */
function shebang(head) {
    if (head[0] !== 0x23 || head[1] !== 0x21)
        return [];
    const line = Buffer.from(head.subarray(0, 256)).toString('latin1');
    return [{ kind: 'shebang', line: line.split(/[\r\n]/, 1).join('') }];
}
/**
 * What the head was decides what else is looked for: a file that is native, or an archive or compressed, as a whole
 * is a finding or is opened, and a reader accounts for its bytes. A DOS header may still turn out to be that of a PE file.
 */
class FileSignals {
    #head;
    #shebang;
    /** Offset of the first zero byte, which text has none of; Infinity where the head says that its format is known. */
    #binaryFrom;
    #secrets = [];
    embedded;
    constructor(head, budget) {
        this.#head = sniffHead(head);
        this.#shebang = shebang(head);
        const zero = head.indexOf(0);
        this.#binaryFrom = zero === -1 || endsWhereItSays(head) ? Infinity : zero;
        this.embedded = new EmbeddedFormats(peHeaderOffset(head), budget);
    }
    /** False once nothing that follows can tell more. */
    get open() {
        return this.#head === undefined || this.#head === 'mz';
    }
    /** Takes the file from its start, as much of it as is held. */
    lookForSecrets(start) {
        this.#secrets = secretsIn(start);
    }
    signals(tail, size) {
        const found = this.embedded.found;
        const head = this.#head;
        if (this.open && !found.has('zip') && tail.includes(0)) {
            const at = zipAtEnd(tail, size);
            if (at !== undefined)
                found.set('zip', at);
        }
        if (head !== undefined && found.get('pe') !== 0)
            found.set(head, 0);
        const formats = [...found].map(([format, at]) => at > this.#binaryFrom && archive_formats/* FILE_FORMATS */.G[format].group !== 'native'
            ? { kind: 'format', format, at, inUnknownBinary: true }
            : { kind: 'format', format, at });
        return [...formats.sort(byOffset), ...this.#shebang, ...this.#secrets];
    }
}
function byOffset(a, b) {
    return (a.kind === 'format' ? a.at : 0) - (b.kind === 'format' ? b.at : 0);
}
function asBuffer(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
/**
 * Everything that a look at the complete contents of a file tells: its format at 0, formats further in (the first of each;
 * a PE file there is placed at its PE header), a zip archive at its end, and its shebang line.
 */
function scanWhole(bytes, budget = { candidates: 0 }) {
    const buffer = asBuffer(bytes);
    const file = new FileSignals(buffer.subarray(0, HEAD_BYTES), budget);
    if (file.open) {
        file.embedded.search(buffer, 0, buffer.length, 0);
        file.lookForSecrets(buffer);
    }
    return file.signals(buffer.subarray(Math.max(0, buffer.length - ZIP_TAIL)), buffer.length);
}
/** The same as `scanWhole`, in one pass over chunks of any size. Holds 256 KiB. */
class ContentScanner {
    #buffer = Buffer.alloc(0);
    #length = 0;
    /** Offset in the file of the first byte held. */
    #base = 0;
    /** Index of the first byte held at which no candidate was looked for yet. */
    #next = 0;
    #file;
    #budget;
    constructor(budget = { candidates: 0 }) {
        this.#budget = budget;
    }
    feed(chunk) {
        let rest = chunk;
        while (rest.length > 0 && this.#file?.open !== false) {
            if (this.#buffer.length === 0)
                this.#buffer = Buffer.allocUnsafe(4 * ZIP_TAIL);
            const taken = rest.subarray(0, this.#buffer.length - this.#length);
            this.#buffer.set(taken, this.#length);
            this.#length += taken.length;
            rest = rest.subarray(taken.length);
            if (this.#file === undefined && this.#length >= HEAD_BYTES)
                this.#file = this.#start();
            if (this.#length === this.#buffer.length)
                this.#advance();
        }
    }
    end() {
        const held = this.#buffer.subarray(0, this.#length);
        const file = this.#file ?? this.#start();
        if (file.open) {
            file.embedded.search(held, this.#next, held.length, this.#base);
            if (this.#base === 0)
                file.lookForSecrets(held);
        }
        return file.signals(held.subarray(Math.max(0, held.length - ZIP_TAIL)), this.#base + held.length);
    }
    #start() {
        return new FileSignals(this.#buffer.subarray(0, Math.min(this.#length, HEAD_BYTES)), this.#budget);
    }
    /** Searches the full buffer and keeps its end: the windows of the last candidates, and what may be a zip's end. */
    #advance() {
        if (this.#base === 0)
            this.#file?.lookForSecrets(this.#buffer);
        const searched = this.#length - WINDOW;
        this.#file?.embedded.search(this.#buffer, this.#next, searched, this.#base);
        const dropped = this.#length - ZIP_TAIL;
        this.#buffer.copyWithin(0, dropped);
        this.#base += dropped;
        this.#length = ZIP_TAIL;
        this.#next = searched - dropped;
    }
}


/***/ })

};
