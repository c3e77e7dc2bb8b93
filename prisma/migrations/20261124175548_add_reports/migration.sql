-- CreateTable
CREATE TABLE "reported_messages" (
    "chat_id" BIGINT NOT NULL,
    "message_id" BIGINT NOT NULL,
    "author" JSONB NOT NULL,
    "reason" TEXT,
    "topic" BIGINT,
    "state" TEXT NOT NULL DEFAULT 'open',
    "card_id" BIGINT,
    "case_number" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reported_messages_pkey" PRIMARY KEY ("chat_id","message_id")
);

-- CreateTable
CREATE TABLE "reports" (
    "chat_id" BIGINT NOT NULL,
    "message_id" BIGINT NOT NULL,
    "reporter_id" BIGINT NOT NULL,
    "weight" DOUBLE PRECISION NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reports_pkey" PRIMARY KEY ("chat_id","message_id","reporter_id")
);

-- CreateTable
CREATE TABLE "report_people" (
    "chat_id" BIGINT NOT NULL,
    "member_id" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "member" JSONB NOT NULL,

    CONSTRAINT "report_people_pkey" PRIMARY KEY ("chat_id","member_id","kind")
);

-- CreateIndex
CREATE INDEX "reports_chat_id_reporter_id_at_idx" ON "reports"("chat_id", "reporter_id", "at");

-- AddForeignKey
ALTER TABLE "reported_messages" ADD CONSTRAINT "reported_messages_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chats"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reports" ADD CONSTRAINT "reports_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chats"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_people" ADD CONSTRAINT "report_people_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chats"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
