import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { BigIntStats } from 'node:fs';
import { ToolError } from '../errors.ts';
import type { OpenedFile } from '../ports.ts';
import { fileError } from './fs-errors.ts';

/** Measured: windows of 1 MiB with synchronous reads are the fastest way through an archive. */
const WINDOW_BYTES = 1024 * 1024;

/**
 * Opens a regular file for random access. Every read checks that the file is still as it was when it was opened, so that
 * what is hashed and what is inspected are the same bytes.
 * @param shown the name for messages
 * @throws ToolError `missing-input` where it can't be opened or is no regular file
 */
export function openFile(path: string, shown: string): Promise<OpenedFile> {
  return new Promise((resolve) => {
    resolve(new LocalFile(path, shown));
  });
}

class LocalFile implements OpenedFile {
  readonly size: number;
  readonly #fd: number;
  readonly #shown: string;
  readonly #opened: BigIntStats;
  #window = new Uint8Array(0);
  #start = 0;
  #filled = 0;
  #isClosed = false;

  constructor(path: string, shown: string) {
    this.#shown = shown;
    try {
      // O_NONBLOCK: opening a fifo must not wait for a writer. (Windows has neither; there it counts as 0.)
      this.#fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    } catch (error) {
      throw fileError(error, shown);
    }
    this.#opened = fstatSync(this.#fd, { bigint: true });
    if (!this.#opened.isFile()) {
      closeSync(this.#fd);
      throw new ToolError('missing-input', `${shown} is no regular file`);
    }
    this.size = Number(this.#opened.size);
  }

  read(offset: number, length: number): Promise<Uint8Array> {
    return new Promise((resolve) => {
      resolve(this.#read(offset, length));
    });
  }

  close(): Promise<void> {
    if (!this.#isClosed) closeSync(this.#fd);
    this.#isClosed = true;
    return Promise.resolve();
  }

  #read(offset: number, length: number): Uint8Array {
    if (this.#isClosed) throw new ToolError('internal', `${this.#shown} was read after it was closed`);
    if (!(offset >= 0 && length >= 0 && offset + length <= this.size)) {
      throw new RangeError(`read of ${length} bytes at ${offset} of ${this.size}`);
    }
    if (offset < this.#start || offset + length > this.#start + this.#filled) this.#fill(offset, length);
    return this.#window.subarray(offset - this.#start, offset - this.#start + length);
  }

  #fill(offset: number, length: number): void {
    const wanted = Math.min(Math.max(length, WINDOW_BYTES), this.size - offset);
    if (this.#window.length < wanted) this.#window = new Uint8Array(wanted);
    this.#filled = 0;
    this.#start = offset;
    while (this.#filled < wanted) {
      const count = this.#readSome(offset + this.#filled, wanted - this.#filled);
      if (count === 0) throw this.#changed();
      this.#filled += count;
    }
    const now = fstatSync(this.#fd, { bigint: true });
    const { size, mtimeNs, ctimeNs } = this.#opened;
    if (now.size !== size || now.mtimeNs !== mtimeNs || now.ctimeNs !== ctimeNs) throw this.#changed();
  }

  #readSome(position: number, length: number): number {
    try {
      return readSync(this.#fd, this.#window, this.#filled, length, position);
    } catch (error) {
      throw fileError(error, this.#shown);
    }
  }

  #changed(): ToolError {
    // Nothing that was read from now on may be taken for the file.
    this.#filled = 0;
    return new ToolError('environment', `${this.#shown} changed while it was read`, {
      hint: 'Verify files that nothing writes to any more.',
    });
  }
}
