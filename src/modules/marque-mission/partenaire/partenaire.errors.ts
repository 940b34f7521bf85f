import { refusal } from '#libs/event-sourcing';

export const PartenariatReserve = refusal(
  'forbidden',
  'partenariat-reserve',
  'Les partenaires, leurs signatures et leurs sorties s’enregistrent par la mission (rôle mission.pilote) : adressez-vous à elle.',
);

export const SirenDePartenaireIncorrect = refusal(
  'rule',
  'siren-de-partenaire-incorrect',
  (siren: string) => `${siren} ne forme pas un SIREN : l’un des chiffres est sans doute faux. Vérifiez-les.`,
);

export const OrigineDePartenaireDejaDite = refusal(
  'conflict',
  'origine-de-partenaire-deja-dite',
  (origine: string) =>
    `L’origine de ce partenaire est déjà dite (${origine}), et ne se corrige pas : redonnez-la pour corriger le reste.`,
  { details: (origine: string) => ({ origine }) },
);

export const PartenaireInconnu = refusal(
  'not-found',
  'partenaire-inconnu',
  'Aucun partenaire de ce SIREN n’est enregistré, ou il est sorti : enregistrez-le d’abord.',
);

export const CharteNonPubliee = refusal(
  'rule',
  'charte-non-publiee',
  'La charte des partenaires n’est pas encore publiée : publiez-la d’abord.',
);

export const VersionDeCharteRemplacee = refusal(
  'rule',
  'version-de-charte-remplacee',
  (enVigueur: string) =>
    `Cette empreinte n’est pas celle de la charte en vigueur (${enVigueur}) : faites signer la version en vigueur.`,
  { details: (enVigueur: string) => ({ enVigueur }) },
);

export const SignataireInconnu = refusal(
  'rule',
  'signataire-inconnu',
  'Le signataire n’est pas au coffre des personnes : enregistrez-le d’abord (POST /api/v1/personnes).',
);
