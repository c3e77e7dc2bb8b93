// What can keep the database from being used; each says what happened and what to do.

/** PostgreSQL does not answer, or refuses; the message never holds the password. */
export class DatabaseUnreachable extends Error {
  override readonly name = "DatabaseUnreachable";
  /** Whether waiting can help: the server is away, or not up yet. */
  readonly mayPass: boolean;

  constructor(message: string, { mayPass = false }: { readonly mayPass?: boolean } = {}) {
    super(message);
    this.mayPass = mayPass;
  }
}

/** Another process works in the directory of the embedded database. */
export class DatabaseInUse extends Error {
  override readonly name = "DatabaseInUse";

  constructor(directory: string) {
    super(
      `The embedded database in ${directory} is in use by another process. Stop that one first, or name another DATA_DIR; several processes need PostgreSQL (DATABASE_URL).`,
    );
  }
}

/** The directory of the embedded database was taken over while this process stood still; to go on would destroy rows. */
export class DatabaseTakenOver extends Error {
  override readonly name = "DatabaseTakenOver";

  constructor(directory: string) {
    super(
      `Another process has taken over the embedded database in ${directory}, because this one stood still for too long.`,
    );
  }
}

/** Another process polls by now, because this one had lost its connection for too long. */
export class LeadershipLost extends Error {
  override readonly name = "LeadershipLost";

  constructor() {
    super(
      "Another process has taken over polling, because this one had lost its connection to PostgreSQL. Start it again: it waits as the standby.",
    );
  }
}

/** The database was migrated by a newer version than this one. */
export class DatabaseIsNewer extends Error {
  override readonly name = "DatabaseIsNewer";

  constructor(migrations: readonly string[]) {
    super(
      `The database knows migrations that this version does not (${migrations.join(", ")}). Run the newer version again, or restore a backup from before the upgrade.`,
    );
  }
}

/** A migration was edited after it had been applied. */
export class MigrationChanged extends Error {
  override readonly name = "MigrationChanged";

  constructor(migration: string) {
    super(
      `Migration ${migration} differs from what was applied to the database. Restore its file; changes belong in a new migration.`,
    );
  }
}

/** A migration could not be applied; the database is as it was before it. */
export class MigrationFailed extends Error {
  override readonly name = "MigrationFailed";

  constructor(migration: string, reason: string, cause?: unknown) {
    super(`Migration ${migration} failed: ${reason}`, { cause });
  }
}

/** A backup cannot be restored; the database is as it was. */
export class BackupRefused extends Error {
  override readonly name = "BackupRefused";
}
