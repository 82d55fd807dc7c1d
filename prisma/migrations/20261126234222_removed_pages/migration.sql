-- DropIndex
DROP INDEX "pages_issue_id_number_key";

-- AlterTable
ALTER TABLE "pages" ADD COLUMN     "removed_at" TIMESTAMP(3),
ADD COLUMN     "removed_by_id" TEXT;

-- CreateIndex
CREATE INDEX "pages_issue_id_number_idx" ON "pages"("issue_id", "number");

-- Two pages that are in an issue never have one number; one that was removed keeps the number that it had.
CREATE UNIQUE INDEX "pages_in_issue_number_key" ON "pages"("issue_id", "number") WHERE "removed_at" IS NULL;
