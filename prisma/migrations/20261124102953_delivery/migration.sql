-- CreateTable
CREATE TABLE "inbox" (
    "update_id" BIGINT NOT NULL,
    "queue" BIGINT NOT NULL,
    "payload" TEXT NOT NULL,
    "crashes" INTEGER NOT NULL DEFAULT 0,
    "begun" INTEGER NOT NULL DEFAULT 0,
    "memo" JSONB NOT NULL DEFAULT '{}',
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "inbox_pkey" PRIMARY KEY ("update_id")
);

-- CreateTable
CREATE TABLE "inbox_mark" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "update_id" BIGINT NOT NULL,

    CONSTRAINT "inbox_mark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seen_updates" (
    "update_id" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "seen_updates_pkey" PRIMARY KEY ("update_id")
);

-- CreateTable
CREATE TABLE "inbox_set_aside" (
    "update_id" BIGINT NOT NULL,
    "payload" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "inbox_set_aside_pkey" PRIMARY KEY ("update_id")
);

-- CreateTable
CREATE TABLE "outbox" (
    "key" TEXT NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "addressee" BIGINT NOT NULL,
    "payload" JSONB NOT NULL,
    "is_leaving" BOOLEAN NOT NULL DEFAULT false,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "free_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "seen_updates_at_idx" ON "seen_updates"("at");

-- CreateIndex
CREATE INDEX "inbox_set_aside_at_idx" ON "inbox_set_aside"("at");

-- CreateIndex
CREATE INDEX "outbox_free_at_idx" ON "outbox"("free_at");
