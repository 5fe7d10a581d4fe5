/**
 * Letters of other scripts that look like an ASCII letter in common fonts (a part of the confusables of Unicode UTS 39). Letters
 * that only resemble one, such as β or т, are not among them: they stand in honest names beside Latin ones (Δt, β2).
 */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  [
    // Cyrillic
    ['аеорсухіјѕһӏԁԛԝѵґ', 'aeopcyxijshldqwvr'],
    ['АВЕКМНОРСТУХІЈЅԚԜҮ', 'ABEKMHOPCTYXIJSQWY'],
    // Greek
    ['ονικρυαϲϳγ', 'ovikpuacjy'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹͿ', 'ABEZHIKMNOPTYXCJ'],
    // Armenian
    ['ոօսհցզքյՍՕ', 'nouhgqpjUO'],
    // Cherokee
    ['ᎠᎡᎢᎪᎫᎬᎳᎷᎻᏀᏃᏔᏚᏞᏟᏢᏦᏙ', 'DRTAJEWMHGZWSLCPKV'],
    // Latin letters that are no ASCII ones, but drawn alike
    ['ıɑɡɩʋᴏᴜᴠᴡᴢꜱ', 'iagivouvwzs'],
  ].flatMap(([letters = '', ascii = '']) =>
    Array.from(letters, (letter, index): [string, string] => [letter, ascii.charAt(index)]),
  ),
);

const WORD = /\p{L}+/gu;

/** Whether a word of the text mixes ASCII letters with lookalikes, as no writing does. */
export function mixesLookalikes(text: string): boolean {
  for (const [word] of text.matchAll(WORD)) {
    const letters = Array.from(word);
    if (
      letters.some((letter) => /[A-Za-z]/u.test(letter)) &&
      letters.some((letter) => LOOKALIKES.has(letter))
    )
      return true;
  }
  return false;
}

/** The ASCII text that this one looks like, where each of its other letters is a lookalike; undefined for all else. */
export function asciiLookalike(text: string): string | undefined {
  const seen = Array.from(text, (letter) => LOOKALIKES.get(letter) ?? letter).join('');
  return seen !== text && isAscii(seen) ? seen : undefined;
}

export function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/u.test(text);
}
