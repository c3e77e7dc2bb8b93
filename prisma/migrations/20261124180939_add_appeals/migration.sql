-- CreateTable
CREATE TABLE "appeals" (
    "chat_id" BIGINT NOT NULL,
    "case_number" INTEGER NOT NULL,
    "member_id" BIGINT NOT NULL,
    "words" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "decided_by" BIGINT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "appeals_pkey" PRIMARY KEY ("chat_id","case_number")
);

-- CreateIndex
CREATE INDEX "appeals_chat_id_member_id_at_idx" ON "appeals"("chat_id", "member_id", "at");

-- AddForeignKey
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chats"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
