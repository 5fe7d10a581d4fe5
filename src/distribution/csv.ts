/**
 * Splits one line of CSV (comma, double quotes, a doubled quote for a quote). `undefined` where a quote stands anywhere
 * but around a whole field, or is not closed on the line: csv readers take those in different ways. Linear.
 */
export function parseRow(line: string): readonly string[] | undefined {
  if (!line.includes('"')) return line.split(',');
  const fields: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y;
  while (field.lastIndex <= line.length) {
    const match = field.exec(line);
    if (!match) return undefined;
    const [, quoted, plain = '', separator] = match;
    fields.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (separator === '') break;
  }
  return fields;
}
