import { refusal } from '#libs/event-sourcing';
import { enEuros, mois as moisEnMots } from '#libs/france';

/** For a month, or a day of it. */
const enMots = (valeur: string) => moisEnMots(valeur.slice(0, 7));

export const ReleveDePretReserve = refusal(
  'forbidden',
  'releve-de-pret-reserve',
  'Un relevé de prêt se saisit et se valide par les deux entreprises (rôles entreprise.dirigeant et entreprise.mandataire).',
);

export const ReleveDePretInconnu = refusal(
  'not-found',
  'releve-de-pret-inconnu',
  'Aucun relevé de ce mois n’est à votre entreprise ou à votre territoire : vérifiez la convention et le mois.',
);

export const ReleveReserveALUtilisatrice = refusal(
  'forbidden',
  'releve-reserve-a-l-utilisatrice',
  'Le relevé se valide ou se conteste par l’entreprise utilisatrice : demandez-le-lui.',
);

export const SaisieEtValidationIdentiques = refusal(
  'forbidden',
  'saisie-et-validation-identiques',
  'La personne qui a saisi ce relevé ne peut ni le valider ni le contester : laissez une autre personne le faire.',
);

export const PretPasCommence = refusal(
  'rule',
  'pret-pas-commence',
  'Ce prêt n’a pas commencé : un relevé se saisit une fois que le salarié est prêté.',
);

export const MoisHorsDuPret = refusal(
  'rule',
  'mois-hors-du-pret',
  (premier: string, dernier: string) =>
    `Ce mois est hors du prêt (premier mois : ${enMots(premier)}, dernier : ${enMots(dernier)}) : donnez l’un des siens.`,
  { details: (premier: string, dernier: string) => ({ premierMois: premier, dernierMois: dernier }) },
);

export const MoisAVenir = refusal(
  'rule',
  'mois-a-venir',
  (mois: string) => `Ce mois (${enMots(mois)}) n’a pas commencé : saisissez son relevé plus tard.`,
);

export const HeuresAuDelaDeLaConvention = refusal(
  'rule',
  'heures-au-dela-de-la-convention',
  (heures: number) =>
    `La convention prévoit ${heures} heures par mois au plus : corrigez les heures, ou modifiez la convention avant le mois suivant.`,
  { details: (heures: number) => ({ heuresParMois: heures }) },
);

export const FraisNonPrevus = refusal(
  'rule',
  'frais-non-prevus',
  'La convention ne prévoit aucun frais professionnel : mettez-les à zéro.',
);

export const LigneDeFactureInterdite = refusal(
  'rule',
  'ligne-de-facture-interdite',
  (code: string) =>
    `La ligne « ${code} » ne se facture pas : un prêt ne facture que salaires, charges et frais professionnels (L8241-1), sans forfait ni frais de gestion. Retirez-la.`,
  { details: (code: string) => ({ ligne: code }) },
);

export const LigneDeFactureRepetee = refusal(
  'rule',
  'ligne-de-facture-repetee',
  (code: string) => `La ligne « ${code} » vient deux fois : additionnez-les en une seule.`,
);

export const FactureAuDelaDuMaximum = refusal(
  'rule',
  'facture-au-dela-du-maximum',
  (salaires: number, charges: number, frais: number, facture: number) =>
    `Salaires ${enEuros(salaires)} + charges ${enEuros(charges)} + frais ${enEuros(frais)} = ${enEuros(salaires + charges + frais)} au plus : la facture de ${enEuros(facture)} ferait un profit, réduisez-la.`,
  {
    details: (salaires: number, charges: number, frais: number, facture: number) => ({
      maximumCentimes: salaires + charges + frais,
      factureCentimes: facture,
    }),
  },
);

export const LigneAuDelaDeSonCout = refusal(
  'rule',
  'ligne-au-dela-de-son-cout',
  (code: string, coutCentimes: number) =>
    `La ligne « ${code} » dépasse ce qui a été payé (${enEuros(coutCentimes)}) : facturez chaque coût sur sa ligne.`,
  { details: (code: string, coutCentimes: number) => ({ ligne: code, coutCentimes }) },
);

export const FactureSousLeMaximum = refusal(
  'rule',
  'facture-sous-le-maximum',
  (regime: string, maximumCentimes: number) =>
    `Le régime ${regime} ne permet pas de facturer moins que le coût : facturez ${enEuros(maximumCentimes)}.`,
  { details: (regime: string, maximumCentimes: number) => ({ regime, maximumCentimes }) },
);

export const ReleveDejaSaisi = refusal(
  'conflict',
  'releve-de-pret-deja-saisi',
  (mois: string) => `Ce mois (${enMots(mois)}) a déjà son relevé : lisez-le, puis rectifiez-le au besoin.`,
);

export const ReleveRemplace = refusal(
  'conflict',
  'releve-de-pret-remplace',
  (rang: number) => `Ce relevé a été remplacé (le dernier a le rang ${rang}) : relisez-le, puis recommencez.`,
  { details: (rang: number) => ({ rang }) },
);

export const EtapeDeReleveImpossible = refusal(
  'conflict',
  'etape-de-releve-impossible',
  (acte: string, etat: string) => `${acte} ne se fait pas : le relevé est à l’état « ${etat} ».`,
  { details: (_acte: string, etat: string) => ({ etat }) },
);

export const RectificationSansChangement = refusal(
  'rule',
  'rectification-sans-changement',
  'Ces montants sont ceux du relevé en place : changez-en un, ou attendez la réponse de l’entreprise utilisatrice.',
);

export const MoisSuspendu = refusal(
  'rule',
  'mois-de-pret-suspendu',
  (mois: string) =>
    `Le prêt est suspendu depuis le début de ${enMots(mois)}, ou l’a été tout ce mois : il n’y a rien à relever tant qu’il ne reprend pas.`,
);
