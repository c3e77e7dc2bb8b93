-- AlterTable
ALTER TABLE "cases" ADD COLUMN     "batch" INTEGER,
ADD COLUMN     "is_native" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "undoes" INTEGER;

-- CreateTable
CREATE TABLE "roles" (
    "chat_id" BIGINT NOT NULL,
    "member_id" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "member_kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "username" TEXT,
    "rights" JSONB NOT NULL DEFAULT '[]',
    "reason" TEXT,
    "by" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "roles_pkey" PRIMARY KEY ("chat_id","member_id","kind")
);

-- CreateIndex
CREATE INDEX "cases_chat_id_batch_idx" ON "cases"("chat_id", "batch");

-- AddForeignKey
ALTER TABLE "roles" ADD CONSTRAINT "roles_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chats"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
