-- AlterTable
ALTER TABLE "chats" ADD COLUMN     "allowed_by" BIGINT;
