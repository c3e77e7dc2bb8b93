// A process to measure a start against: connects to PostgreSQL once, and ends.
import pg from "pg";

const client = new pg.Client({ connectionString: process.env["DATABASE_URL"] });
await client.connect();
await client.end();
