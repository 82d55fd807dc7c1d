-- CreateEnum
CREATE TYPE "ReviewPreset" AS ENUM ('TWO_STEPS', 'THREE_REVIEWS');

-- CreateEnum
CREATE TYPE "ReviewStep" AS ENUM ('FIRST', 'SECOND', 'FINAL');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "Role" ADD VALUE 'PROOFREADER';
ALTER TYPE "Role" ADD VALUE 'HEAD';

-- AlterEnum
ALTER TYPE "PageState" ADD VALUE 'REVIEWED';

-- AlterTable
ALTER TABLE "newspaper" ADD COLUMN     "preset" "ReviewPreset" NOT NULL DEFAULT 'TWO_STEPS',
ADD COLUMN     "waiver" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "pages" ADD COLUMN     "proof" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "reviewed_at" TIMESTAMP(3),
ADD COLUMN     "reviewed_by_id" TEXT,
ADD COLUMN     "reviewed_hash" TEXT,
ADD COLUMN     "waived" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "edition_pages" ADD COLUMN     "reviewed_by_id" TEXT,
ADD COLUMN     "waived" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "signatures" (
    "id" TEXT NOT NULL,
    "page_id" TEXT NOT NULL,
    "step" "ReviewStep" NOT NULL,
    "proof" INTEGER NOT NULL,
    "content_hash" TEXT NOT NULL,
    "signed_by_id" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "opinion" TEXT NOT NULL,
    "waived" BOOLEAN NOT NULL DEFAULT false,
    "signed_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "signatures_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "signatures_page_id_signed_at_idx" ON "signatures"("page_id", "signed_at");

-- AddForeignKey
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_page_id_fkey" FOREIGN KEY ("page_id") REFERENCES "pages"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER signatures_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON signatures
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
