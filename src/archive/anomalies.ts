/**
 * Every oddity that a reader can meet. A code belongs to one family, a family to one rule, so that an archive's fault
 * is reported under a name that says what kind of fault it is.
 */
export type AnomalyFamily =
  'unreadable' | 'zip' | 'gzip' | 'tar' | 'path' | 'collision' | 'link' | 'mode' | 'limit';

export const ANOMALIES = {
  // Reading stopped: what comes after is unknown.
  'not-an-archive': { family: 'unreadable', title: 'the file is not an archive of the kind its name says' },
  truncated: { family: 'unreadable', title: 'the file ends too early' },
  'read-error': { family: 'unreadable', title: 'the file could not be read' },
  'bad-compressed-data': { family: 'unreadable', title: 'compressed data does not inflate' },

  'limit-artifact-size': { family: 'limit', title: 'the file is larger than the limit' },
  'limit-entries': { family: 'limit', title: 'more entries than the limit' },
  'limit-entry-size': { family: 'limit', title: 'an entry is larger than the limit' },
  'limit-total-size': { family: 'limit', title: 'all entries together are larger than the limit' },
  'limit-ratio': { family: 'limit', title: 'the compression ratio is above the limit' },
  'limit-nesting': { family: 'limit', title: 'archives are nested deeper than the limit' },
  'limit-nested-size': { family: 'limit', title: 'an inner archive is larger than the limit' },
  'limit-path': { family: 'limit', title: 'a path is longer or deeper than the limit' },
  'limit-tar-extension': { family: 'limit', title: 'a tar extension header is larger than the limit' },
  'limit-anomalies': { family: 'limit', title: 'more oddities than are worth listing' },
  'limit-capture': { family: 'limit', title: 'a metadata file is larger than the limit' },

  'zip-prefix': { family: 'zip', title: 'bytes before the first record' },
  'zip-trailing': { family: 'zip', title: 'bytes after the end record' },
  'zip-gap': { family: 'zip', title: 'bytes that belong to no record' },
  'zip-overlap': { family: 'zip', title: 'records that overlap' },
  'zip-order': { family: 'zip', title: 'central directory and local headers in different order' },
  'zip-hidden-entry': { family: 'zip', title: 'a local header that the central directory does not list' },
  'zip-end-record': { family: 'zip', title: 'the end record is ambiguous or disagrees with the directory' },
  'zip-zip64': { family: 'zip', title: 'zip64 records that disagree or are not needed' },
  'zip-multi-disk': { family: 'zip', title: 'an archive of several disks' },
  'zip-comment': { family: 'zip', title: 'an archive or entry comment' },
  'zip-header-mismatch': { family: 'zip', title: 'local header and central directory disagree' },
  'zip-extra-field': {
    family: 'zip',
    title: 'an extra field that is malformed, repeated or renames the entry',
  },
  'zip-flags': { family: 'zip', title: 'general purpose flags that no wheel needs' },
  'zip-encrypted': { family: 'zip', title: 'an encrypted entry' },
  'zip-data-descriptor': { family: 'zip', title: 'a data descriptor' },
  'zip-method': { family: 'zip', title: 'a compression method other than stored and deflate' },
  'zip-size-mismatch': { family: 'zip', title: 'contents that are not as long as declared' },
  'zip-crc-mismatch': { family: 'zip', title: 'contents that do not match their CRC-32' },
  'zip-directory-data': { family: 'zip', title: 'a folder entry with contents' },
  'zip-junk-in-data': { family: 'zip', title: 'bytes after the end of the compressed data of an entry' },

  'gzip-header': { family: 'gzip', title: 'a gzip header that readers take differently' },
  'gzip-crc-mismatch': { family: 'gzip', title: 'contents that do not match the gzip CRC-32' },
  'gzip-size-mismatch': { family: 'gzip', title: 'contents that do not match the gzip size field' },
  'gzip-several-members': { family: 'gzip', title: 'more than one gzip member' },
  'gzip-trailing': { family: 'gzip', title: 'bytes after the gzip stream' },

  'tar-checksum': { family: 'tar', title: 'a header whose checksum is wrong' },
  'tar-header': { family: 'tar', title: 'a malformed header field' },
  'tar-number': { family: 'tar', title: 'a number that readers take differently' },
  'tar-format': { family: 'tar', title: 'a header that is neither ustar nor GNU' },
  'tar-unknown-type': { family: 'tar', title: 'a member of unknown type' },
  'tar-extension': { family: 'tar', title: 'a malformed pax or GNU extension' },
  'tar-extension-repeated': { family: 'tar', title: 'several extensions of one kind for one member' },
  'tar-extension-orphan': { family: 'tar', title: 'an extension header with no member after it' },
  'tar-extension-conflict': { family: 'tar', title: 'pax and header, or pax and GNU, disagree' },
  'tar-global-header': { family: 'tar', title: 'a global header that changes members' },
  'tar-sparse': { family: 'tar', title: 'a sparse member' },
  'tar-link-data': { family: 'tar', title: 'a link or folder with contents' },
  'tar-padding': { family: 'tar', title: 'padding that is not zero' },
  'tar-no-end': { family: 'tar', title: 'the end marker is missing or incomplete' },
  'tar-trailing': { family: 'tar', title: 'data after the end marker' },
  'tar-zero-block': { family: 'tar', title: 'a lone zero block between members' },

  'path-absolute': { family: 'path', title: 'an absolute path' },
  'path-traversal': { family: 'path', title: 'a path with a `..` component' },
  'path-dot': { family: 'path', title: 'a path with an empty or `.` component' },
  'path-backslash': { family: 'path', title: 'a path with a backslash' },
  'path-drive': { family: 'path', title: 'a path with a drive letter or stream (`:`)' },
  'path-control': { family: 'path', title: 'a path with a NUL or control character' },
  'path-bidi': { family: 'path', title: 'a path with invisible or bidirectional characters' },
  'path-encoding': { family: 'path', title: 'a path that is not UTF-8, or not marked as such' },
  'path-normalization': { family: 'path', title: 'a path that is not in Unicode normal form C' },
  'path-reserved': { family: 'path', title: 'a path that Windows reserves or changes' },
  'path-empty': { family: 'path', title: 'an empty path' },

  'duplicate-path': { family: 'collision', title: 'two entries of one path' },
  'case-collision': { family: 'collision', title: 'paths that are one on some file systems' },
  'file-folder-clash': { family: 'collision', title: 'a path that is both file and folder' },

  symlink: { family: 'link', title: 'a symbolic link' },
  hardlink: { family: 'link', title: 'a hard link' },
  'link-escape': { family: 'link', title: 'a link that points outside the archive or to nothing' },

  device: { family: 'mode', title: 'a device, fifo or other special file' },
  setuid: { family: 'mode', title: 'a set-user-id, set-group-id or sticky bit' },
  'mode-mismatch': { family: 'mode', title: 'a mode that contradicts the type of the entry' },
} as const satisfies Record<string, { family: AnomalyFamily; title: string }>;

export type AnomalyCode = keyof typeof ANOMALIES;
