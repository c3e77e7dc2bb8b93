// Why a database cannot be used. Each message is one sentence with the remedy, and never holds a password.

/** PostgreSQL does not answer at DATABASE_URL. */
export class DatabaseUnreachable extends Error {}

/** Another process has the embedded database open. */
export class DatabaseInUse extends Error {}

/** The database was migrated by a newer version of the bot. */
export class DatabaseIsNewer extends Error {}

/** A migration that was applied is not what its file says now. */
export class MigrationChanged extends Error {}
