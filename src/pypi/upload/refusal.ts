import type { Header } from '../../distribution/email.ts';

/** Something in a file for which PyPI answers an upload with an error. */
export interface Refusal {
  /** The core metadata field, or what else of the file it is about. */
  readonly subject: string;
  readonly message: string;
  /** 1-based, in METADATA or PKG-INFO; absent: it is about the artifact. */
  readonly line?: number;
}

export function refusalOf({ name, line }: Header, message: string): Refusal {
  return { subject: name, message, line };
}
