/** The modules whose facts a mandate may open, by the name of their folder. */
export const MODULES_AUDITABLES = [
  'aides-regionales',
  'audits',
  'connecteurs',
  'documents',
  'entreprises',
  'marque-mission',
  'messages',
  'pme-digitale',
  'subventions-publiees',
] as const;
