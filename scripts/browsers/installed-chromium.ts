import { existsSync } from 'node:fs';
import places from './chromium.json' with { type: 'json' };

/** The Chromium of this machine, the best of those that there are; undefined where there is none. */
export const installedChromium = (): string | undefined => places.find((path) => existsSync(path));
