-- CreateEnum
CREATE TYPE "EditionReason" AS ENUM ('PUBLISHED', 'WITHDRAWN', 'RESTORED');

-- AlterTable
ALTER TABLE "editions" ADD COLUMN     "reason" "EditionReason" NOT NULL DEFAULT 'PUBLISHED';
