import { refusal } from '#libs/event-sourcing';
import { enFrancais } from '#libs/france';

export const IndicateurReserve = refusal(
  'forbidden',
  'indicateur-reserve-a-la-mission',
  'Les indicateurs se définissent et se relèvent par la mission de coordination (rôle mission.pilote).',
);

export const IndicateurInconnu = refusal(
  'not-found',
  'indicateur-inconnu',
  'Aucun indicateur ne porte ce code : vérifiez-le, ou définissez l’indicateur.',
);

export const IndicateurRetireDuCatalogue = refusal(
  'rule',
  'indicateur-retire',
  'Cet indicateur est retiré du catalogue : définissez-en un autre, sous un autre code.',
);

export const CodeDIndicateurIndisponible = refusal(
  'conflict',
  'code-d-indicateur-indisponible',
  'Un indicateur porte déjà ce code, avec une autre définition : publiez une nouvelle version, ou prenez un autre code.',
);

export const SerieAttendue = refusal(
  'rule',
  'serie-attendue',
  'Cette formule lit une série extérieure : donnez son code (champ serie).',
);

export const SerieSansUsage = refusal(
  'rule',
  'serie-sans-usage',
  'Cette formule ne lit aucune série extérieure : ôtez le champ serie.',
);

export const UniteDifferente = refusal(
  'rule',
  'unite-differente',
  (ancienne: string, nouvelle: string) =>
    `La nouvelle formule compte en ${nouvelle} et l’ancienne en ${ancienne} : définissez un autre indicateur.`,
);

export const DefinitionInchangee = refusal(
  'rule',
  'definition-inchangee',
  'Cette définition est celle en vigueur : il n’y a rien à publier.',
);

export const ReferenceInconnue = refusal(
  'not-found',
  'reference-inconnue',
  'Aucun chiffre publié ne porte ce code : choisissez-en un dans la liste des références.',
);

export const TrajectoireIncorrecte = refusal(
  'rule',
  'trajectoire-incorrecte',
  'Les dates d’une trajectoire se suivent, du point de départ à la cible : rangez-les, et donnez-en deux au moins.',
);

export const CibleDejaEchue = refusal(
  'rule',
  'cible-deja-echue',
  (le: string) => `La cible du ${enFrancais(le)} est passée : donnez-lui une date à venir.`,
);

export const CibleAnterieureALaReference = refusal(
  'rule',
  'cible-anterieure-a-la-reference',
  (annee: number) => `La trajectoire commence avant la fin de l’année de la référence (${annee}) : corrigez ses dates.`,
);

export const MotifDeCibleIncorrect = refusal(
  'rule',
  'motif-de-cible-incorrect',
  'La première cible d’un territoire a le motif premiere-cible, et elle seule : corrigez le motif.',
);
