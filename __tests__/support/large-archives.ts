import { Buffer } from 'node:buffer';
import { createHash, hash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { constants, crc32, deflateRawSync } from 'node:zlib';
import { header } from './tar-builder.ts';

const MiB = 1024 * 1024;

/** `megabytes` MiB as one deflate stream: the pieces are deflated once and repeated, so that a bomb costs nothing to build. */
export interface Repeated {
  readonly piece: Buffer;
  readonly times: number;
  readonly method: 0 | 8;
}

/** A wheel written straight to disk, with METADATA, WHEEL and an honest RECORD unless told otherwise. */
export class WheelFile {
  readonly #fd: number;
  readonly #central: Buffer[] = [];
  readonly #rows: string[] = [];
  #at = 0;
  #start = 0;

  constructor(path: string) {
    this.#fd = openSync(path, 'w');
  }

  #write(bytes: Uint8Array): void {
    this.#at += writeSync(this.#fd, bytes, 0, bytes.length);
  }

  #headers(name: string, method: number, crc: number, compressed: number, size: number): void {
    const path = Buffer.from(name);
    const fixed = Buffer.alloc(26);
    fixed.writeUInt16LE(20, 0);
    fixed.writeUInt16LE(method, 4);
    fixed.writeUInt32LE(0x5021_0000, 6);
    fixed.writeUInt32LE(crc, 10);
    fixed.writeUInt32LE(compressed, 14);
    fixed.writeUInt32LE(size, 18);
    fixed.writeUInt16LE(path.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((0o100644 << 16) >>> 0, 6);
    tail.writeUInt32LE(this.#at, 10);
    this.#central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03', 'latin1'), fixed, tail, path]));
    this.#write(Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fixed, path]));
  }

  /** `declared` says another size in both headers than the data has. */
  add(name: string, data: Uint8Array | string, { method = 8, declared = -1, crc = -1 } = {}): this {
    const bytes = Buffer.from(data);
    const compressed = method === 8 ? deflateRawSync(bytes, { level: 1 }) : bytes;
    const size = declared < 0 ? bytes.length : declared;
    this.#headers(name, method, crc < 0 ? crc32(bytes) : crc, compressed.length, size);
    this.#write(compressed);
    this.#rows.push(`${name},sha256=${hash('sha256', bytes, 'base64url')},${bytes.length}`);
    return this;
  }

  /** A file of a piece that is repeated, deflated once (each piece ends with a full flush) or stored. */
  addRepeated(name: string, { piece, times, method }: Repeated, declared = piece.length * times): this {
    const flushed = deflateRawSync(piece, { finishFlush: constants.Z_FULL_FLUSH });
    const end = Buffer.from([3, 0]);
    const data = method === 8 ? flushed : piece;
    const sha256 = createHash('sha256');
    let crc = 0;
    for (let i = 0; i < times; i++) {
      crc = crc32(piece, crc);
      sha256.update(piece);
    }
    const compressed = data.length * times + (method === 8 ? end.length : 0);
    this.#headers(name, method, crc, compressed, declared);
    for (let i = 0; i < times; i++) this.#write(data);
    if (method === 8) this.#write(end);
    this.#rows.push(`${name},sha256=${sha256.digest('base64url')},${piece.length * times}`);
    return this;
  }

  close(record?: string, metadata = 'Metadata-Version: 2.1\nName: demo\nVersion: 1.0\n'): void {
    this.add('demo-1.0.dist-info/METADATA', metadata);
    this.add(
      'demo-1.0.dist-info/WHEEL',
      'Wheel-Version: 1.0\nGenerator: test 1\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
    );
    const own = 'demo-1.0.dist-info/RECORD';
    this.add(own, record ?? `${this.#rows.join('\n')}\n${own},,\n`);
    this.#start = this.#at;
    const count = this.#central.length;
    const directory = Buffer.concat(this.#central);
    this.#write(directory);
    if (count > 0xffff) this.#writeZip64(count, directory.length);
    const end = Buffer.alloc(22);
    end.write('PK\x05\x06', 'latin1');
    end.writeUInt16LE(Math.min(count, 0xffff), 8);
    end.writeUInt16LE(Math.min(count, 0xffff), 10);
    end.writeUInt32LE(directory.length, 12);
    end.writeUInt32LE(this.#start, 16);
    this.#write(end);
    closeSync(this.#fd);
  }

  #writeZip64(count: number, length: number): void {
    const at = this.#at;
    const bytes = Buffer.alloc(76);
    bytes.write('PK\x06\x06', 'latin1');
    bytes.writeBigUInt64LE(44n, 4);
    bytes.writeUInt16LE(45, 12);
    bytes.writeUInt16LE(45, 14);
    bytes.writeBigUInt64LE(BigInt(count), 24);
    bytes.writeBigUInt64LE(BigInt(count), 32);
    bytes.writeBigUInt64LE(BigInt(length), 40);
    bytes.writeBigUInt64LE(BigInt(this.#start), 48);
    bytes.write('PK\x06\x07', 56, 'latin1');
    bytes.writeBigUInt64LE(BigInt(at), 64);
    bytes.writeUInt32LE(1, 72);
    this.#write(bytes);
  }
}

/** An sdist written straight to disk; each block is deflated by itself, so that repeated ones cost nothing to build. */
export class SdistFile {
  readonly #fd: number;
  #crc = 0;
  #size = 0;

  constructor(path: string) {
    this.#fd = openSync(path, 'w');
    writeSync(this.#fd, Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]));
    this.add('demo-1.0/PKG-INFO', Buffer.from('Metadata-Version: 2.1\nName: demo\nVersion: 1.0\n'));
  }

  #write(bytes: Buffer, times = 1): void {
    const data = deflateRawSync(bytes, { level: 1, finishFlush: constants.Z_FULL_FLUSH });
    for (let i = 0; i < times; i++) {
      this.#crc = crc32(bytes, this.#crc);
      this.#size += bytes.length;
      writeSync(this.#fd, data);
    }
  }

  add(name: string, data: Uint8Array): this {
    return this.addAll([[name, data]]);
  }

  /** All of them in one deflate block. */
  addAll(members: Iterable<readonly [name: string, data: Uint8Array]>): this {
    const parts: Uint8Array[] = [];
    for (const [name, data] of members) {
      parts.push(header({ name, size: data.length }), data, new Uint8Array(-data.length & 511));
    }
    this.#write(Buffer.concat(parts));
    return this;
  }

  /** `mebibytes` of a file of zeros. */
  addZeros(name: string, mebibytes: number): this {
    this.#write(Buffer.from(header({ name, size: mebibytes * MiB })));
    this.#write(Buffer.alloc(MiB), mebibytes);
    return this;
  }

  close(): void {
    this.#write(Buffer.alloc(1024));
    const end = Buffer.alloc(10);
    end.set([3, 0]);
    end.writeUInt32LE(this.#crc, 2);
    end.writeUInt32LE(this.#size % 2 ** 32, 6);
    writeSync(this.#fd, end);
    closeSync(this.#fd);
  }
}
