-- CreateTable
CREATE TABLE "log_posts" (
    "id" BIGSERIAL NOT NULL,
    "chat_id" BIGINT NOT NULL,
    "entry" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "log_posts_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "log_posts_chat_id_id_idx" ON "log_posts"("chat_id", "id");

-- AddForeignKey
ALTER TABLE "log_posts" ADD CONSTRAINT "log_posts_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chats"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
