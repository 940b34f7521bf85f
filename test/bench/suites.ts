import { append } from './append.suite';
import { audit } from './audit.suite';
import { eventstoredb } from './eventstoredb.suite';
import { engine } from './engine.suite';
import type { Suite } from './figures';
import { http } from './http.suite';
import { pilotage } from './pilotage.suite';
import { rebuild } from './rebuild.suite';
import { imports } from './import.suite';
import { replay } from './replay.suite';

export const SUITES: Readonly<Record<string, Suite>> = {
  append,
  replay,
  rebuild,
  engine,
  pilotage,
  http,
  eventstoredb,
  import: imports,
  audit,
};
