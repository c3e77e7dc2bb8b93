-- CreateTable
CREATE TABLE "chat_permissions" (
    "chat_id" BIGINT NOT NULL,
    "base" JSONB NOT NULL,
    "layers" JSONB NOT NULL,
    "known" JSONB NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "chat_permissions_pkey" PRIMARY KEY ("chat_id")
);

-- AddForeignKey
ALTER TABLE "chat_permissions" ADD CONSTRAINT "chat_permissions_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chats"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
