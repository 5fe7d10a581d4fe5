/** Milliseconds of processor time of this process: what else the machine does can't make a test of hostile input fail. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
