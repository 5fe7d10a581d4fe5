/** Whether parsed JSON has more levels of objects and arrays than these. It goes level by level, so depth costs no stack. */
export function isDeeperThan(json: unknown, levels: number): boolean {
  let level = [json].filter(isNested);
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > levels) return true;
    level = level.flatMap((one) => Object.values(one).filter(isNested));
  }
  return false;
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
