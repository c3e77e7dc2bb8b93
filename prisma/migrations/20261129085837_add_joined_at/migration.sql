-- AlterTable
ALTER TABLE "chat_members" ADD COLUMN     "joined_at" TIMESTAMPTZ(3);
