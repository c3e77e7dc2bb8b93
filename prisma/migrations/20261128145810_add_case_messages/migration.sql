-- CreateTable
CREATE TABLE "case_messages" (
    "chat_id" BIGINT NOT NULL,
    "number" INTEGER NOT NULL,
    "place_id" BIGINT NOT NULL,
    "message_id" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "card" JSONB NOT NULL,
    "is_stale" BOOLEAN NOT NULL DEFAULT false,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "case_messages_pkey" PRIMARY KEY ("place_id","message_id","number")
);

-- CreateIndex
CREATE INDEX "case_messages_chat_id_number_idx" ON "case_messages"("chat_id", "number");

-- CreateIndex
CREATE INDEX "case_messages_chat_id_is_stale_idx" ON "case_messages"("chat_id", "is_stale");

-- CreateIndex
CREATE INDEX "case_messages_until_idx" ON "case_messages"("until");

-- AddForeignKey
ALTER TABLE "case_messages" ADD CONSTRAINT "case_messages_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chats"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
