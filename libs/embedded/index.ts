export { backUp, type BackupOptions } from './backup';
export type { BackupManifest } from './backup-manifest';
export { EmbeddedPostgresError } from './embedded-postgres.error';
export { readBackup, restoreBackup, type Backup } from './restore';
export { holdsDatabase } from './server-place';
export { startEmbeddedPostgres, type EmbeddedPostgres } from './start-embedded-postgres';
