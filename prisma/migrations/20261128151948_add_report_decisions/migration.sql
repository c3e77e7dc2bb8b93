-- AlterTable
ALTER TABLE "reported_messages" ADD COLUMN     "decision" JSONB,
ADD COLUMN     "private_cards" JSONB NOT NULL DEFAULT '[]';
