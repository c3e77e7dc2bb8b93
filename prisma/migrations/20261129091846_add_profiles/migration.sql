-- CreateTable
CREATE TABLE "profiles" (
    "chat_id" BIGINT NOT NULL,
    "name" TEXT NOT NULL,
    "settings" JSONB NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "profiles_pkey" PRIMARY KEY ("chat_id","name")
);

-- AddForeignKey
ALTER TABLE "profiles" ADD CONSTRAINT "profiles_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chats"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
