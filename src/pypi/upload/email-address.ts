/** RFC 6531: an atom may hold any letter beyond ASCII. */
const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\u0080-\\u{10ffff}-]+";
const LOCAL_PART = new RegExp(`^${ATOM}(?:\\.${ATOM})*$`, 'u');

const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u;

/** Names that RFC 6761 and others keep out of the public DNS; an address there reaches nobody. */
const SPECIAL_USE: ReadonlySet<string> = new Set(['arpa', 'invalid', 'local', 'localhost', 'onion', 'test']);

const MAX_DOMAIN = 253;
const MAX_LABEL = 63;

function isAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  const domain = text.slice(at + 1);
  if (at < 0 || !LOCAL_PART.test(text.slice(0, at)) || domain.length > MAX_DOMAIN) return false;
  const labels = domain.split('.');
  const last = labels.at(-1) ?? '';
  return (
    labels.length > 1 &&
    labels.every((label) => label.length <= MAX_LABEL && LABEL.test(label)) &&
    !/[0-9]$/.test(last) &&
    !SPECIAL_USE.has(last.toLowerCase())
  );
}

/** The form that says one address plainly: alone, or in angle brackets after a name. Lists, comments and quotes are other forms. */
const PLAIN = /^(?:[^<>@,;("]*<([^<>,;("]+)>|([^<>,;("]+))$/;

/**
 * True unless PyPI would refuse the value of Author-email or Maintainer-email. Only a value that holds one address in a plain
 * form is looked at; of lists PyPI reads none, and of odd forms each reader something else.
 */
export function isUploadEmail(value: string): boolean {
  const match = PLAIN.exec(value.trim());
  const address = (match?.[1] ?? match?.[2] ?? '').trim();
  return address === '' || address.endsWith('@') || isAddress(address);
}
