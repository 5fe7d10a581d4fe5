import { spawnSync } from 'node:child_process';

/** pip's own reading of requirements files, without following what they include. */
const SCRIPT = `
import json, sys
from pip._internal.req.req_file import get_line_parser, preprocess, RequirementsFileParseError
from pip._internal.req import req_file
from pip._internal.utils.encoding import auto_decode
from pip._vendor.packaging.requirements import Requirement
from pip._vendor.packaging.utils import canonicalize_name

def requirement(text):
    try:
        r = Requirement(text)
    except Exception:
        return None
    pins = list(r.specifier)
    exact = len(pins) == 1 and pins[0].operator in ('==', '===') and not pins[0].version.endswith('.*')
    return {'project': canonicalize_name(r.name), 'pinned': exact, 'url': r.url}

def read(data):
    lines = []
    try:
        for number, line in preprocess(auto_decode(data)):
            args, opts = get_line_parser(None)(line)
            given = {k: v for k, v in vars(opts).items() if v and k not in ('format_control',)}
            lines.append({'line': number, 'args': args, 'opts': given, 'requirement': requirement(args) if args else None})
    except Exception as e:
        return {'error': type(e).__name__ + ': ' + str(e)}
    return {'lines': lines}

print(json.dumps([read(bytes.fromhex(text)) for text in json.load(sys.stdin)], default=str))
`;

export interface PipLine {
  readonly line: number;
  readonly args: string;
  readonly opts: Readonly<Record<string, unknown>>;
  readonly requirement: {
    readonly project: string;
    readonly pinned: boolean;
    readonly url: string | null;
  } | null;
}

export interface PipRead {
  readonly error?: string;
  readonly lines?: readonly PipLine[];
}

export function pipReads(files: readonly Uint8Array[]): readonly PipRead[] {
  const input = JSON.stringify(files.map((bytes) => Buffer.from(bytes).toString('hex')));
  const { status, stdout, stderr } = spawnSync('python3', ['-c', SCRIPT], {
    input,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { PATH: process.env.PATH, PYTHONUTF8: '1' },
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as readonly PipRead[];
}
