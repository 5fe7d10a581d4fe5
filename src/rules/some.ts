/** The first few of a list and how many more there are: names in a message, which a hostile archive has without end. */
export function someOf(items: readonly string[], limit = 10): string {
  const shown = items.slice(0, limit).map((item) => (item.length > 100 ? `${item.slice(0, 100)}…` : item));
  const more = items.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
