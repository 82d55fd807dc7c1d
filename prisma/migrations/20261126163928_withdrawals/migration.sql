-- CreateEnum
CREATE TYPE "WithdrawalReason" AS ENUM ('UNTRUE', 'INFRINGING', 'PRIVATE', 'MISTAKEN', 'OTHER');

-- CreateTable
CREATE TABLE "withdrawals" (
    "article_id" TEXT NOT NULL,
    "issue_id" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "reason" "WithdrawalReason" NOT NULL,
    "words" TEXT NOT NULL,
    "withdrawn_by_id" TEXT NOT NULL,
    "withdrawn_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_by_id" TEXT,
    "confirmed_at" TIMESTAMP(3),

    CONSTRAINT "withdrawals_pkey" PRIMARY KEY ("article_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "withdrawals_path_key" ON "withdrawals"("path");

-- CreateIndex
CREATE INDEX "withdrawals_issue_id_idx" ON "withdrawals"("issue_id");

-- AddForeignKey
ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_issue_id_fkey" FOREIGN KEY ("issue_id") REFERENCES "issues"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Nothing is added to a withdrawal but the second person, once.
CREATE FUNCTION refuse_change_of_withdrawal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.confirmed_at IS NOT NULL
    OR to_jsonb(OLD) - 'confirmed_by_id' - 'confirmed_at' <> to_jsonb(NEW) - 'confirmed_by_id' - 'confirmed_at'
  THEN
    RAISE EXCEPTION 'UPDATE on withdrawals is refused: its rows never change';
  END IF;
  RETURN NEW;
END;
$$;
CREATE TRIGGER withdrawals_stay BEFORE DELETE OR TRUNCATE ON withdrawals
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER withdrawals_are_only_confirmed BEFORE UPDATE ON withdrawals
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_withdrawal();
