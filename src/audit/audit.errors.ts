import { refusal } from '#libs/event-sourcing';
import { enFrancais } from '#libs/france';

export const AuditReserve = refusal(
  'forbidden',
  'audit-reserve',
  'Rejuger des décisions revient à un auditeur du pays entier ou à la mission : adressez-vous à eux.',
);

export const ChronologieReservee = refusal(
  'forbidden',
  'chronologie-reservee',
  'L’histoire des faits se lit par les auditeurs, sous leur mandat, et par la mission : adressez-vous à eux.',
);

export const ExceptionsReservees = refusal(
  'forbidden',
  'exceptions-reservees',
  'Les exceptions se lisent par les auditeurs, dans leur mandat, et par la mission : adressez-vous à eux.',
);

export const FluxInconnu = refusal(
  'not-found',
  'flux-inconnu',
  'Ce flux n’existe pas, ou n’est pas de votre territoire. Son nom est celui de sa catégorie, un tiret, puis son identifiant.',
);

export const FaitInconnu = refusal(
  'not-found',
  'fait-inconnu',
  'Ce fait n’existe pas, n’est pas encore rangé parmi les histoires, ou n’est pas de ce que vous pouvez lire.',
);

export const AvantLeMandat = refusal(
  'forbidden',
  'avant-le-mandat',
  (faitsDu: string) =>
    `Votre mandat ouvre les faits enregistrés depuis le ${enFrancais(faitsDu)} : demandez l’état de ce jour, ou d’un jour qui le suit.`,
  { details: (faitsDu: string) => ({ faitsDu }) },
);

export const OrdreDeDroitImpossible = refusal(
  'rule',
  'ordre-de-droit-impossible',
  'Rangés par leur date de droit, ces faits ne forment pas d’état : l’un compte avant celui dont il dépend. Lisez l’état tel qu’il était connu.',
);

export const JourAttendu = refusal(
  'rule',
  'jour-attendu',
  'Ce qui compte en droit se demande pour un jour, et non pour un instant ou une position : donnez une date, comme 2026-06-15.',
);
