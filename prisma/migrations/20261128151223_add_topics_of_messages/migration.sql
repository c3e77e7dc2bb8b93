-- AlterTable
ALTER TABLE "seen_messages" ADD COLUMN     "topic" BIGINT;
