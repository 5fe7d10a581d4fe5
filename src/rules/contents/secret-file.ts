import type { Entry } from '../../archive/types.ts';
import type { Evidence } from '../../report/types.ts';
import { defineRule } from '../define.ts';
import { baseName, files, finding, sha256Of } from '../subjects.ts';

/** Put together here, so that no scanner takes this file for a key. */
const LABEL = ['PRIVATE', 'KEY'].join(' ');

export const secretFile = defineRule({
  id: 'secret-file',
  family: 'contents',
  title: 'A file that may hold a key, a token or a password',
  rationale:
    'What is published is copied by mirrors within minutes and can’t be taken back. Tokens in `.env`, `.pypirc` or `.npmrc` and private keys have been taken from packages and used for the next attack.',
  remediation:
    'Treat the secret as known to all: revoke it now, then remove the file and exclude it from the build. A key that exists for tests only is approved with its SHA-256 in release-policy.toml.',
  severity: 'warning',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['subjects'],
  references: [
    {
      title: 'CWE-538: insertion of sensitive information into an externally accessible file',
      url: 'https://cwe.mitre.org/data/definitions/538.html',
    },
    { title: 'RFC 7468: textual encodings of keys', url: 'https://www.rfc-editor.org/rfc/rfc7468' },
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'the settings of a shell',
        files: [{ artifact: 'demo-1.0.tar.gz', contents: { '.env': 'TOKEN=1234\n' } }],
      },
      {
        title: 'a private key under a harmless name',
        files: [
          {
            artifact: 'demo-1.0-py3-none-any.whl',
            contents: {
              'demo/notes.txt': `-----BEGIN ${LABEL}-----\n${'MC4CAQAwBQYDK2VwBCIEIA'.repeat(3)}\n`,
            },
          },
        ],
      },
    ],
    good: [
      {
        title: 'a template and a certificate',
        files: [
          {
            artifact: 'demo-1.0.tar.gz',
            contents: {
              '.env.example': 'TOKEN=\n',
              'tests/ca.pem': '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n',
            },
          },
        ],
      },
    ],
  },
  *check({ subjects }) {
    for (const subject of subjects) {
      for (const { entry, path } of files(subject)) {
        const found = secretIn(entry, path);
        if (found === undefined) continue;
        const evidence = { ...found.evidence, ...sha256Of(entry) };
        yield finding('warning', found.message, subject, { path }, evidence);
      }
    }
  },
});

const SECRETS = { 'private-key': 'a private key', 'pypi-token': 'an API token of PyPI' } as const;

function secretIn(entry: Entry, path: string): { message: string; evidence: Evidence } | undefined {
  if (entry.contents.state === 'read') {
    for (const signal of entry.contents.signals) {
      if (signal.kind !== 'secret') continue;
      const message = `${SECRETS[signal.secret]} at byte ${signal.at}`;
      return { message, evidence: { recognisedBy: 'content', offset: signal.at } };
    }
  }
  // Names are judged by their last two components; an empty file holds no secret.
  if (entry.declaredSize === 0) return undefined;
  const name = baseName(path);
  const ending = path.slice(path.lastIndexOf('/', path.length - name.length - 2) + 1);
  const what = SECRET_NAMES.find(({ names }) => names.test(ending))?.what;
  if (what === undefined || TEMPLATE.test(name)) return undefined;
  return { message: `a file named like ${what}`, evidence: { recognisedBy: 'name' } };
}

const SECRET_NAMES: readonly { readonly names: RegExp; readonly what: string }[] = [
  { names: /(?:^|\/)(?:\.env(?:\.[^/]+)?|\.envrc)$/u, what: 'settings that hold passwords' },
  {
    names:
      /(?:^|\/)(?:\.pypirc|\.npmrc|\.netrc|_netrc|\.pgpass|\.my\.cnf|\.git-credentials|\.dockercfg|\.vault-token|\.htpasswd)$/u,
    what: 'stored credentials',
  },
  {
    names:
      /^(?:\.aws\/credentials|\.docker\/config\.json|\.kube\/config|\.gem\/credentials|\.cargo\/credentials(?:\.toml)?)$/u,
    what: 'stored credentials',
  },
  {
    names: /(?:^|\/)(?:kubeconfig|secrets\.(?:toml|ya?ml|json|ini|env)|credentials\.json|[^/]*\.tfstate)$/u,
    what: 'stored credentials',
  },
  { names: /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$/u, what: 'an SSH key' },
  { names: /\.(?:p12|pfx|jks|keystore|ppk|kdbx?)$/iu, what: 'a store of keys' },
];

/** `.env.example` and the like show what belongs there, without it. */
const TEMPLATE = /[._-](?:example|sample|template|dist|tpl|tmpl|default)s?$/iu;
