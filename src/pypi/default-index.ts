/** The index that pip asks where nobody configured another one. */
export const DEFAULT_INDEX_URL = 'https://pypi.org/simple/';
