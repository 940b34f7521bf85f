import { migrate, NewerSchema, refuseNewerSchema, schemaState } from '#libs/event-store';
import { RefusedConfiguration } from '../configuration';
import { announcedUpgrade } from './announced-upgrade';
import { grants, migrations } from './schema';

/** Runs the migrations that the database has not had. Throws `RefusedConfiguration` when a newer version prepared it. */
export const bringUpToDate = (ownerUrl: string, applicationUrl: string): Promise<void> =>
  migrate({ ownerUrl, applicationUrl, migrations, grants, listener: announcedUpgrade() }).catch((error: unknown) => {
    throw error instanceof NewerSchema ? new RefusedConfiguration(error.message) : error;
  });

/** Throws `RefusedConfiguration` when a database that has had these migrations needs a newer version of the programme. */
export const refuseNewer = (done: readonly string[]): void => {
  try {
    refuseNewerSchema(done, migrations);
  } catch (error) {
    throw error instanceof NewerSchema ? new RefusedConfiguration(error.message) : error;
  }
};

export const stateOfSchema = (databaseUrl: string) => schemaState(databaseUrl, migrations);
