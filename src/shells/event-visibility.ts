import { visibilityOf, type Visibility } from '../github/visibility.ts';
import type { Environment } from '../github/workflow-run.ts';
import type { TextFiles } from '../ports.ts';

/** Whether the repository of a run is public, as the payload of its event says. */
export async function eventVisibility(environment: Environment, text: TextFiles): Promise<Visibility> {
  const { GITHUB_EVENT_PATH: path } = environment;
  const event = path === undefined || path === '' ? undefined : await text.read(path);
  return visibilityOf(event && new TextDecoder().decode(event));
}
