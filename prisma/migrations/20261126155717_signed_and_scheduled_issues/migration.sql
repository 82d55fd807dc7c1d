-- AlterTable
ALTER TABLE "issues" ADD COLUMN     "signed_at" TIMESTAMP(3),
ADD COLUMN     "signed_by_id" TEXT,
ADD COLUMN     "signed_hash" TEXT;

-- AlterTable
ALTER TABLE "editions" ADD COLUMN     "scheduled_for" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "schedules" (
    "issue_id" TEXT NOT NULL,
    "publish_at" TIMESTAMP(3) NOT NULL,
    "manifest" JSONB NOT NULL,
    "manifest_hash" TEXT NOT NULL,
    "scheduled_by_id" TEXT NOT NULL,
    "scheduled_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "schedules_pkey" PRIMARY KEY ("issue_id")
);

-- CreateIndex
CREATE INDEX "schedules_publish_at_idx" ON "schedules"("publish_at");

-- AddForeignKey
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_issue_id_fkey" FOREIGN KEY ("issue_id") REFERENCES "issues"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
