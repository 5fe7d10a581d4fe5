import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { fillWheelhouse, type Wheelhouse } from './python-projects.ts';
import { startScene, type ReleaseScene, type SceneChanges } from './release-scene.ts';

/** For a suite of releases: each test starts scenes, and none stays when it has ended. @param act the runner */
export function useScenes(act: string | undefined): (changes?: SceneChanges) => Promise<ReleaseScene> {
  let work: string;
  let house: Wheelhouse;
  const scenes: ReleaseScene[] = [];
  beforeAll(() => {
    work = mkdtempSync(join(tmpdir(), 'release-act-'));
    house = fillWheelhouse(join(work, 'wheels'), 'setuptools');
  }, 300_000);
  afterEach(async () => {
    await Promise.all(scenes.splice(0).map((scene) => scene.close()));
  });
  afterAll(() => {
    rmSync(work, { recursive: true, force: true });
  });
  return async (changes = {}) => {
    if (act === undefined) throw new Error('act is not there');
    const scene = await startScene(work, act, house, changes);
    scenes.push(scene);
    return scene;
  };
}
