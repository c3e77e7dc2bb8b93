-- CreateTable
CREATE TABLE "cases" (
    "chat_id" BIGINT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "target_id" BIGINT,
    "target_kind" TEXT,
    "target_name" TEXT,
    "target_username" TEXT,
    "actor_rule" TEXT,
    "actor_id" BIGINT,
    "actor_kind" TEXT,
    "actor_name" TEXT,
    "actor_username" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),
    "reason" JSONB,
    "evidence" JSONB NOT NULL,
    "former" JSONB,

    CONSTRAINT "cases_pkey" PRIMARY KEY ("chat_id","number")
);

-- CreateTable
CREATE TABLE "chats" (
    "id" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "username" TEXT,
    "last_case" INTEGER NOT NULL DEFAULT 0,
    "known_since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "chats_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chat_aliases" (
    "former_id" BIGINT NOT NULL,
    "chat_id" BIGINT NOT NULL,

    CONSTRAINT "chat_aliases_pkey" PRIMARY KEY ("former_id")
);

-- CreateTable
CREATE TABLE "jobs" (
    "id" BIGSERIAL NOT NULL,
    "chat_id" BIGINT NOT NULL,
    "job" TEXT NOT NULL,
    "key" TEXT,
    "payload" JSONB NOT NULL,
    "run_at" TIMESTAMPTZ(3) NOT NULL,
    "free_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "jobs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "purge_marks" (
    "chat_id" BIGINT NOT NULL,
    "admin_id" BIGINT NOT NULL,
    "message_id" BIGINT NOT NULL,

    CONSTRAINT "purge_marks_pkey" PRIMARY KEY ("chat_id","admin_id")
);

-- CreateTable
CREATE TABLE "feature_settings" (
    "chat_id" BIGINT NOT NULL,
    "feature" TEXT NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "feature_settings_pkey" PRIMARY KEY ("chat_id","feature")
);

-- CreateTable
CREATE TABLE "setting_revisions" (
    "id" BIGSERIAL NOT NULL,
    "chat_id" BIGINT NOT NULL,
    "feature" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "by" BIGINT NOT NULL,
    "source" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "setting_revisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "members" (
    "id" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "username" TEXT,
    "username_key" TEXT,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "members_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chat_members" (
    "chat_id" BIGINT NOT NULL,
    "member_id" BIGINT NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "chat_members_pkey" PRIMARY KEY ("chat_id","member_id")
);

-- CreateTable
CREATE TABLE "seen_messages" (
    "chat_id" BIGINT NOT NULL,
    "message_id" BIGINT NOT NULL,
    "author_id" BIGINT NOT NULL,
    "album" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "seen_messages_pkey" PRIMARY KEY ("chat_id","message_id")
);

-- CreateTable
CREATE TABLE "states" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "states_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "warnings" (
    "id" BIGSERIAL NOT NULL,
    "chat_id" BIGINT NOT NULL,
    "member_id" BIGINT NOT NULL,
    "by" BIGINT NOT NULL,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "case_number" INTEGER,

    CONSTRAINT "warnings_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "cases_chat_id_target_id_number_idx" ON "cases"("chat_id", "target_id", "number");

-- CreateIndex
CREATE INDEX "cases_chat_id_actor_id_number_idx" ON "cases"("chat_id", "actor_id", "number");

-- CreateIndex
CREATE INDEX "chat_aliases_chat_id_idx" ON "chat_aliases"("chat_id");

-- CreateIndex
CREATE INDEX "jobs_free_at_id_idx" ON "jobs"("free_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "jobs_chat_id_job_key_key" ON "jobs"("chat_id", "job", "key");

-- CreateIndex
CREATE INDEX "setting_revisions_chat_id_id_idx" ON "setting_revisions"("chat_id", "id");

-- CreateIndex
CREATE INDEX "members_username_key_seen_at_idx" ON "members"("username_key", "seen_at");

-- CreateIndex
CREATE INDEX "chat_members_member_id_idx" ON "chat_members"("member_id");

-- CreateIndex
CREATE INDEX "seen_messages_chat_id_album_idx" ON "seen_messages"("chat_id", "album");

-- CreateIndex
CREATE INDEX "seen_messages_at_idx" ON "seen_messages"("at");

-- CreateIndex
CREATE INDEX "states_expires_at_idx" ON "states"("expires_at");

-- CreateIndex
CREATE INDEX "warnings_chat_id_member_id_id_idx" ON "warnings"("chat_id", "member_id", "id");

-- AddForeignKey
ALTER TABLE "cases" ADD CONSTRAINT "cases_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chats"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat_aliases" ADD CONSTRAINT "chat_aliases_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chats"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chats"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "purge_marks" ADD CONSTRAINT "purge_marks_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chats"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feature_settings" ADD CONSTRAINT "feature_settings_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chats"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "setting_revisions" ADD CONSTRAINT "setting_revisions_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chats"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat_members" ADD CONSTRAINT "chat_members_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chats"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seen_messages" ADD CONSTRAINT "seen_messages_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chats"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "warnings" ADD CONSTRAINT "warnings_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chats"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
