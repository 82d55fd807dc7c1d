-- AlterTable
ALTER TABLE "pages" ADD COLUMN     "learnt_at" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "paper_profile" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "paper_profile_pkey" PRIMARY KEY ("id")
);
