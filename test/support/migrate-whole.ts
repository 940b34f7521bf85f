import { migrate } from '#libs/event-store';
import { grants, migrations } from '../../src/composition/schema';

/** Prepares an empty database as the programme does at its start. */
export const migrateWhole = (url: string): Promise<void> =>
  migrate({ ownerUrl: url, applicationUrl: url, migrations, grants });
