/** Sheets as lists show them, what they are found by, statements, and money that fits nothing. */
export const paymentSchema = `
CREATE TABLE payment (
  sheetId TEXT NOT NULL UNIQUE,
  n INTEGER NOT NULL,
  feeName TEXT NOT NULL,
  feeAmount INTEGER NOT NULL,
  serviceAmount INTEGER NOT NULL,
  shipAmount INTEGER NOT NULL,
  total INTEGER NOT NULL,
  stage TEXT NOT NULL,
  method TEXT NOT NULL,
  requestedAt TEXT NOT NULL,
  paidAt TEXT,
  refundDue INTEGER NOT NULL,
  receipts TEXT NOT NULL
) STRICT;
-- A write replaces the sheets of its dossier.
CREATE INDEX payment_dossier ON payment (n);
-- The cashier's list, newest first.
CREATE INDEX payment_requested ON payment (requestedAt);

-- A callback names an attempt, a statement a transaction.
CREATE TABLE payment_key (key TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (key, n)) STRICT, WITHOUT ROWID;

INSERT INTO payment
SELECT json_extract(document, '$.payment.sheetId'), n, json_extract(document, '$.payment.feeName'),
  json_extract(document, '$.payment.feeAmount'), json_extract(document, '$.payment.serviceAmount'),
  json_extract(document, '$.payment.shipAmount'), json_extract(document, '$.payment.total'),
  json_extract(document, '$.payment.state'), coalesce(json_extract(document, '$.payment.method'), ''),
  json_extract(document, '$.payment.requestedAt'), json_extract(document, '$.payment.paidAt'), 0, '[]'
FROM dossier_document JOIN dossier USING (n)
WHERE trial = 0 AND json_type(document, '$.payment') = 'object';
INSERT INTO payment_key SELECT 'sheet/' || sheetId, n FROM payment;

CREATE TABLE statement (id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, document TEXT NOT NULL) STRICT;
CREATE INDEX statement_at ON statement (at);

CREATE TABLE mismatch (
  id TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  agencyCode TEXT NOT NULL,
  state TEXT NOT NULL,
  statementId TEXT,
  document TEXT NOT NULL
) STRICT;
CREATE INDEX mismatch_open ON mismatch (agencyCode, at) WHERE state = 'open';
`;
