-- CreateEnum
CREATE TYPE "RevisionPurpose" AS ENUM ('PASTED', 'EDITED', 'RESTORED', 'SPLIT_AGAIN', 'DISPLACED');

-- AlterTable
ALTER TABLE "article_revisions" ADD COLUMN     "page_revision_id" TEXT,
ALTER COLUMN "version" DROP NOT NULL;

-- CreateTable
CREATE TABLE "page_revisions" (
    "id" TEXT NOT NULL,
    "page_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "purpose" "RevisionPurpose" NOT NULL,
    "source_id" TEXT,
    "articles" JSONB NOT NULL,
    "furniture" JSONB NOT NULL,
    "saved_by_id" TEXT NOT NULL,
    "saved_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "page_revisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accepted_decisions" (
    "source_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "at" INTEGER NOT NULL,
    "accepted_by_id" TEXT NOT NULL,
    "accepted_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "accepted_decisions_pkey" PRIMARY KEY ("source_id","kind","at")
);

-- CreateTable
CREATE TABLE "presences" (
    "id" TEXT NOT NULL,
    "page_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "article_id" TEXT,
    "seen_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "presences_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_locks" (
    "article_id" TEXT NOT NULL,
    "page_id" TEXT NOT NULL,
    "presence_id" TEXT NOT NULL,
    "taken_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_locks_pkey" PRIMARY KEY ("article_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "page_revisions_page_id_number_key" ON "page_revisions"("page_id", "number");

-- CreateIndex
CREATE INDEX "presences_page_id_seen_at_idx" ON "presences"("page_id", "seen_at");

-- CreateIndex
CREATE INDEX "article_locks_page_id_idx" ON "article_locks"("page_id");

-- CreateIndex
CREATE INDEX "article_revisions_page_revision_id_idx" ON "article_revisions"("page_revision_id");

-- AddForeignKey
ALTER TABLE "page_revisions" ADD CONSTRAINT "page_revisions_page_id_fkey" FOREIGN KEY ("page_id") REFERENCES "pages"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_revisions" ADD CONSTRAINT "article_revisions_page_revision_id_fkey" FOREIGN KEY ("page_revision_id") REFERENCES "page_revisions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accepted_decisions" ADD CONSTRAINT "accepted_decisions_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "presences" ADD CONSTRAINT "presences_page_id_fkey" FOREIGN KEY ("page_id") REFERENCES "pages"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_locks" ADD CONSTRAINT "article_locks_presence_id_fkey" FOREIGN KEY ("presence_id") REFERENCES "presences"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TRIGGER page_revisions_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON page_revisions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
